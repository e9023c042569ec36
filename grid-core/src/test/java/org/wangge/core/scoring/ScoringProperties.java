package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.scoring.Town.JUNE;
import static org.wangge.core.scoring.Town.LI;
import static org.wangge.core.scoring.Town.at;
import static org.wangge.core.scoring.Town.item;
import static org.wangge.core.scoring.Town.number;
import static org.wangge.core.scoring.Town.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Interval;

class ScoringProperties {

    private static final Instant APRIL = at("2026-04-01T00:00");

    @Provide
    Arbitrary<List<CaseOutcome>> rows() {
        Arbitrary<java.util.Optional<Instant>> instants = Arbitraries.integers()
                .between(0, 24 * 150)
                .map(hours -> APRIL.plus(Duration.ofHours(hours)))
                .optional(0.7);
        Arbitrary<CaseOutcome> row = Combinators.combine(
                        instants,
                        instants,
                        instants,
                        instants,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.integers().between(0, 2))
                .as((handled, handlingDue, closed, closingDue, shelved, voided, reworks) -> CaseOutcome.builder()
                        .caseId("c")
                        .category("noise")
                        .reportedAt(APRIL)
                        .handledAt(handled)
                        .handlingDueExclusive(handlingDue)
                        .closedAt(closed)
                        .closingDueExclusive(closingDue)
                        .shelved(shelved)
                        .voided(voided)
                        .reworks(reworks)
                        .handler(LI)
                        .build());
        // edge cases of eight parts outnumber the tries and would leave no room for ordinary rows
        return row.withoutEdgeCases().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(ZeroDenominator.class),
                        Arbitraries.of(NotApplicable.class),
                        Arbitraries.of(
                                RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_EVEN),
                        Arbitraries.integers().between(0, 3))
                .as((first, second, zero, notApplicable, mode, scale) -> policy(
                                item(
                                        "on-time",
                                        "" + first,
                                        Indicators.onTimeClosingRate(zero, Rounding.of(4, mode)),
                                        Proportional.of(Direction.HIGHER_IS_BETTER)),
                                item(
                                        "rework",
                                        "" + second,
                                        Indicators.reworkRate(zero, Rounding.of(4, mode)),
                                        Proportional.of(Direction.LOWER_IS_BETTER)),
                                item(
                                        "overdue",
                                        "" + (100 - first - second),
                                        Indicators.casesOverdue(),
                                        Deduction.of(number("7.77"), number("-20"))))
                        .rounding(Rounding.of(scale, mode))
                        .notApplicable(notApplicable)
                        .grades(Town.grades())
                        .build())
                .withoutEdgeCases();
    }

    @Property(tries = 300)
    void dueIsOnTimeOrOverdue(@ForAll("rows") List<CaseOutcome> rows) {
        assertThat(count(Measure.CASES_DUE_TO_CLOSE, rows))
                .isEqualTo(count(Measure.CASES_CLOSED_ON_TIME, rows) + count(Measure.CASES_OVERDUE, rows));
    }

    @Property(tries = 300)
    void aPartIsNeverMoreThanTheWhole(
            @ForAll("rows") List<CaseOutcome> rows, @ForAll Measure part, @ForAll Measure whole) {
        if (part.isPartOf(whole)) {
            assertThat(count(part, rows)).isLessThanOrEqualTo(count(whole, rows));
        }
    }

    private static int count(Measure measure, List<CaseOutcome> rows) {
        Window june = JUNE.window();
        return rows.stream().mapToInt(row -> measure.amountIn(row, june)).sum();
    }

    @Property(tries = 300)
    void totalIsTheSumOfWhatTheSheetShows(
            @ForAll("policies") ScoringPolicy policy, @ForAll("rows") List<CaseOutcome> rows) {
        ScoreSheet sheet =
                ScoringEngine.of(policy).evaluate(JUNE, List.of(LI), rows).get(0);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (ScoreLine line : sheet.lines()) {
            if (line.applies() || policy.notApplicable() == NotApplicable.FULL_POINTS) {
                sum = sum.add(line.points());
                weight = weight.add(line.item().maximum());
            }
        }

        if (weight.signum() == 0) {
            assertThat(sheet.total()).isEmpty();
        } else {
            BigDecimal expected = sum.multiply(number("100"))
                    .divide(weight, policy.rounding().scale(), policy.rounding().mode())
                    .max(BigDecimal.ZERO);
            assertThat(sheet.total())
                    .hasValueSatisfying(total ->
                            assertThat(total).isEqualByComparingTo(expected).isBetween(BigDecimal.ZERO, number("100")));
            assertThat(sheet.grade()).isPresent();
        }
    }

    @Property(tries = 100)
    void orderOfRowsChangesNoFigure(
            @ForAll("policies") ScoringPolicy policy, @ForAll("rows") List<CaseOutcome> rows, @ForAll Random random) {
        List<CaseOutcome> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        ScoringEngine engine = ScoringEngine.of(policy);

        assertThat(engine.evaluate(JUNE, List.of(LI), shuffled).get(0).total())
                .isEqualTo(engine.evaluate(JUNE, List.of(LI), rows).get(0).total());
    }

    @Property(tries = 300)
    void everyTotalHasExactlyOneGrade(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 9999) Integer> cuts,
            @ForAll @IntRange(max = 10_000) int hundredths) {
        List<BigDecimal> ends = new ArrayList<>(new TreeSet<>(cuts)
                .stream().map(cut -> BigDecimal.valueOf(cut, 2)).toList());
        ends.add(0, BigDecimal.ZERO);
        List<Grade> grades = IntStream.range(0, ends.size())
                .mapToObj(i -> Grade.of(
                        "g" + i,
                        Text.of("等次"),
                        "[" + ends.get(i) + ", " + (i + 1 < ends.size() ? ends.get(i + 1) + ")" : "100]")))
                .toList();
        GradeScale scale = new GradeScale(Town.rule("grades"), grades, number("100"), Town.CHOSEN);
        BigDecimal total = BigDecimal.valueOf(hundredths, 2);

        assertThat(grades.stream().filter(grade -> grade.range().contains(total)))
                .containsExactly(scale.gradeOf(total));
    }

    @Property(tries = 500)
    void aFlawNamesANumberThatProvesIt(@ForAll("ranges") List<Interval> ranges) {
        Interval domain = Interval.parse("[0, 10]");
        List<Partition.Flaw> flaws = Partition.flaws(ranges, domain, false);

        assertThat(flaws).allSatisfy(flaw -> {
            long holding = ranges.stream()
                    .filter(range -> range.contains(flaw.number()))
                    .count();
            if (flaw.isGap()) {
                assertThat(domain.contains(flaw.number())).isTrue();
                assertThat(holding).isZero();
            } else {
                assertThat(holding).isGreaterThanOrEqualTo(2);
            }
        });
        if (flaws.isEmpty()) {
            for (int quarter = 0; quarter <= 40; quarter++) {
                BigDecimal number = BigDecimal.valueOf(quarter).multiply(number("0.25"));
                assertThat(ranges.stream().filter(range -> range.contains(number)))
                        .hasSize(1);
            }
        }
    }

    @Provide
    Arbitrary<List<Interval>> ranges() {
        Arbitrary<Interval> range = Combinators.combine(
                        Arbitraries.integers().between(-1, 10),
                        Arbitraries.integers().between(1, 11),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((low, length, lowIncluded, highIncluded) -> new Interval(
                        java.util.Optional.of(BigDecimal.valueOf(low)),
                        lowIncluded,
                        java.util.Optional.of(BigDecimal.valueOf(low + length)),
                        highIncluded));
        return range.withoutEdgeCases().list().ofMaxSize(4);
    }

    @Property(tries = 300)
    void risingBandsKeepTheOrderOfValues(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 20) Integer> steps,
            @ForAll @IntRange(max = 120) int first,
            @ForAll @IntRange(max = 120) int second) {
        List<Bands.Band> bands = new ArrayList<>();
        int from = 0;
        for (int step : steps) {
            bands.add(Bands.Band.of("[" + from + ", " + (from + step) + ")", bands.size()));
            from += step;
        }
        bands.add(Bands.Band.of("[" + from + ", *)", bands.size()));
        ScoreItem reported = item("reported", "10", Indicators.casesReported(), new Bands(bands));

        BigDecimal less = reported.method().points(BigDecimal.valueOf(Math.min(first, second)), reported.maximum());
        BigDecimal more = reported.method().points(BigDecimal.valueOf(Math.max(first, second)), reported.maximum());

        assertThat(less).isLessThanOrEqualTo(more);
    }

    @Property(tries = 300)
    void rankingDoesNotDependOnTheOrderOfItsInput(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> totals, @ForAll Random random) {
        List<Integer> order =
                IntStream.range(0, totals.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Map<SubjectId, BigDecimal> forward = values(totals, order);
        Collections.shuffle(order, random);

        assertThat(Ranking.of(values(totals, order), Direction.HIGHER_IS_BETTER))
                .isEqualTo(Ranking.of(forward, Direction.HIGHER_IS_BETTER));
    }

    @Property(tries = 300)
    void aRankIsOneMoreThanTheNumberOfTheBetter(@ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> totals) {
        List<Integer> order = IntStream.range(0, totals.size()).boxed().toList();
        Ranking ranking = Ranking.of(values(totals, order), Direction.HIGHER_IS_BETTER);

        assertThat(ranking.places()).hasSameSizeAs(totals).allSatisfy(place -> {
            int value = place.value().intValueExact();
            assertThat(place.rank())
                    .isEqualTo(1
                            + (int) totals.stream()
                                    .filter(total -> total > value)
                                    .count());
            assertThat(place.rankFromBottom())
                    .isEqualTo(1
                            + (int) totals.stream()
                                    .filter(total -> total < value)
                                    .count());
        });
    }

    private static Map<SubjectId, BigDecimal> values(List<Integer> totals, List<Integer> order) {
        Map<SubjectId, BigDecimal> values = new java.util.LinkedHashMap<>();
        order.forEach(i -> values.put(SubjectId.of("s" + i), BigDecimal.valueOf(totals.get(i))));
        return values;
    }
}
