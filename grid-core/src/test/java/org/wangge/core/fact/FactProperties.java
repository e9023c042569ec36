package org.wangge.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;

/** The laws of ranges, matches and tables, held against samples that tell every two of them apart. */
class FactProperties {

    private static final List<BigDecimal> HALVES = IntStream.rangeClosed(-8, 8)
            .mapToObj(halves -> BigDecimal.valueOf(halves).multiply(new BigDecimal("0.5")))
            .toList();

    @Provide
    Arbitrary<Interval> intervals() {
        return FactArbitraries.intervals();
    }

    @Provide
    Arbitrary<Match> matches() {
        return FactArbitraries.matches();
    }

    @Provide
    Arbitrary<Map<FactId, FactValue>> values() {
        return FactArbitraries.values();
    }

    @Provide
    Arbitrary<List<DecisionTable.Row<String>>> rows() {
        return Combinators.combine(
                        FactArbitraries.matches().list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of("x", "y").list().ofSize(6))
                .as((matches, results) -> IntStream.range(0, matches.size())
                        .mapToObj(i -> new DecisionTable.Row<>(
                                RuleId.of("pack", "row-" + i), matches.get(i), results.get(i), Basis.chosen("why")))
                        .toList());
    }

    @Property(tries = 200)
    void aRangeIsReadAsItIsWritten(@ForAll("intervals") Interval range) {
        assertThat(Interval.parse(range.toString())).isEqualTo(range);
    }

    @Property(tries = 300)
    void withinMeansThatEveryNumberOfOneLiesInTheOther(
            @ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        assertThat(one.isWithin(other))
                .isEqualTo(HALVES.stream().filter(one::contains).allMatch(other::contains));
    }

    @Property(tries = 300)
    void overlapMeansThatSomeNumberLiesInBoth(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        assertThat(one.overlaps(other))
                .isEqualTo(HALVES.stream().anyMatch(number -> one.contains(number) && other.contains(number)));
    }

    @Property(tries = 200)
    void mutualWithinMeansEqual(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        assertThat(one.isWithin(other) && other.isWithin(one)).isEqualTo(one.equals(other));
    }

    @Property(tries = 300)
    void aNarrowerMatchHoldsWhereverTheNarrowOneDoes(
            @ForAll("matches") Match one,
            @ForAll("matches") Match other,
            @ForAll("values") Map<FactId, FactValue> values) {
        Facts facts = Facts.of(values);
        if (one.isWithin(other) && one.holds(facts)) {
            assertThat(other.holds(facts)).isTrue();
        }
    }

    @Property(tries = 300)
    void narrowerIsAStrictOrder(@ForAll("matches") Match a, @ForAll("matches") Match b, @ForAll("matches") Match c) {
        assertThat(a.isNarrowerThan(a)).isFalse();
        assertThat(a.isNarrowerThan(b) && b.isNarrowerThan(a)).isFalse();
        if (a.isNarrowerThan(b) && b.isNarrowerThan(c)) {
            assertThat(a.isNarrowerThan(c)).isTrue();
        }
    }

    @Property(tries = 300)
    void narrowerMeansAStrictSubset(@ForAll("matches") Match one, @ForAll("matches") Match other) {
        if (one.isNarrowerThan(other)) {
            assertThat(witness(one, Optional.empty())).isPresent();
            assertThat(cases(other).anyMatch(facts -> other.holds(facts) && !one.holds(facts)))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void anOverlapHasACommonCase(@ForAll("matches") Match one, @ForAll("matches") Match other) {
        Optional<Map<FactId, FactValue>> common = witness(one, Optional.of(other));
        assertThat(one.overlaps(other)).isEqualTo(common.isPresent()).isEqualTo(other.overlaps(one));
        common.map(Facts::of).ifPresent(facts -> {
            assertThat(one.holds(facts)).isTrue();
            assertThat(other.holds(facts)).isTrue();
        });
    }

    @Property(tries = 200)
    void aTableThatIsRefusedHasACaseOnWhichTwoRowsDisagree(@ForAll("rows") List<DecisionTable.Row<String>> rows) {
        List<DecisionTable.Overlap<String>> overlaps = DecisionTable.overlapsAmong(rows);
        overlaps.forEach(overlap -> {
            assertThat(witness(
                            overlap.first().when(), Optional.of(overlap.second().when())))
                    .isPresent();
            assertThat(overlap.first().result()).isNotEqualTo(overlap.second().result());
        });
        if (!overlaps.isEmpty()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionTable.of(rows))
                    .withMessageContaining(overlaps.get(0).first().id().toString())
                    .withMessageContaining(overlaps.get(0).second().id().toString());
        }
    }

    @Property(tries = 300)
    void theChosenRowIsTheNarrowestWhateverTheOrder(
            @ForAll("rows") List<DecisionTable.Row<String>> rows,
            @ForAll("values") Map<FactId, FactValue> values,
            @ForAll Random random) {
        if (!DecisionTable.overlapsAmong(rows).isEmpty()) {
            return;
        }
        List<DecisionTable.Row<String>> shuffled = new ArrayList<>(rows);
        java.util.Collections.shuffle(shuffled, random);
        Facts facts = Facts.of(values);
        Optional<DecisionTable.Row<String>> chosen = DecisionTable.of(rows).choose(facts);
        assertThat(DecisionTable.of(shuffled).choose(facts)).isEqualTo(chosen);
        assertThat(chosen.isPresent())
                .isEqualTo(rows.stream().anyMatch(row -> row.when().holds(facts)));
        chosen.ifPresent(row -> assertThat(rows)
                .noneMatch(other -> other.when().holds(facts) && other.when().isNarrowerThan(row.when())));
        List<DecisionTable.Row<String>> weighed = DecisionTable.of(rows)
                .weigh(facts)
                .map(choice -> {
                    assertThat(Optional.of(choice.row())).isEqualTo(chosen);
                    return Stream.concat(Stream.of(choice.row()), choice.beaten().stream())
                            .toList();
                })
                .orElse(List.of());
        assertThat(weighed)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().filter(row -> row.when().holds(facts)).toList());
    }

    @Property(tries = 200)
    void treesFollowTheLawsOfLogic(
            @ForAll("matches") Match a, @ForAll("matches") Match b, @ForAll("values") Map<FactId, FactValue> values) {
        Facts facts = Facts.of(values);
        Condition both = new Condition.All(List.of(a, b));
        Condition either = new Condition.Any(List.of(a, b));
        assertThat(both.holds(facts)).isEqualTo(a.holds(facts) && b.holds(facts));
        assertThat(either.holds(facts)).isEqualTo(a.holds(facts) || b.holds(facts));
        assertThat(new Condition.Not(both).holds(facts))
                .isEqualTo(new Condition.Any(List.of(new Condition.Not(a), new Condition.Not(b))).holds(facts));
        assertThat(new Condition.Not(new Condition.Not(a)).holds(facts)).isEqualTo(a.holds(facts));
    }

    /** Facts that satisfy one match, and another one too. */
    private static Optional<Map<FactId, FactValue>> witness(Match one, Optional<Match> other) {
        Map<FactId, FactValue> values = new TreeMap<>();
        for (String name : List.of("n", "m", "w", "v")) {
            FactId fact = FactId.of(name);
            List<Constraint> asked = Stream.concat(Stream.of(one), other.stream())
                    .flatMap(match -> Stream.ofNullable(match.constraints().get(fact)))
                    .toList();
            Optional<FactValue> value = FactArbitraries.samples(fact).stream()
                    .filter(sample -> asked.stream().allMatch(constraint -> constraint.accepts(sample)))
                    .findFirst();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(fact, value.get());
        }
        return Optional.of(values);
    }

    /** Cases that differ from one that satisfies a match in one fact, which has another value or none. */
    private static Stream<Facts> cases(Match match) {
        Map<FactId, FactValue> base = witness(match, Optional.empty()).orElseThrow();
        return base.keySet().stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(changed(base, fact, Optional.empty())),
                        FactArbitraries.samples(fact).stream().map(value -> changed(base, fact, Optional.of(value)))));
    }

    private static Facts changed(Map<FactId, FactValue> base, FactId fact, Optional<FactValue> value) {
        Map<FactId, FactValue> changed = new TreeMap<>(base);
        changed.remove(fact);
        value.ifPresent(other -> changed.put(fact, other));
        return Facts.of(changed);
    }
}
