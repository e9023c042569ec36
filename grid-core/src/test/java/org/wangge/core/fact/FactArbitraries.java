package org.wangge.core.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small ranges, constraints, matches and facts, so that they meet often. */
final class FactArbitraries {

    private static final List<String> WORDS = List.of("a", "b", "c");
    private static final List<String> NUMBER_FACTS = List.of("n", "m");
    private static final List<String> WORD_FACTS = List.of("w", "v");

    private FactArbitraries() {}

    /** Halves from -3 to 3. */
    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.integers()
                .between(-6, 6)
                .map(halves -> BigDecimal.valueOf(halves).multiply(new BigDecimal("0.5")));
    }

    /** Whole bounds from -3 to 3, so that the halves are a full sample of every range that is not empty. */
    static Arbitrary<Interval> intervals() {
        Arbitrary<Optional<BigDecimal>> bounds =
                Arbitraries.integers().between(-3, 3).map(BigDecimal::valueOf).optional(0.8);
        Arbitrary<Boolean> included = Arbitraries.of(true, false);
        return Combinators.combine(bounds, included, bounds, included)
                .as(FactArbitraries::interval)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static Optional<Interval> interval(
            Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded) {
        try {
            return Optional.of(
                    new Interval(low, lowIncluded && low.isPresent(), high, highIncluded && high.isPresent()));
        } catch (IllegalArgumentException empty) {
            return Optional.empty();
        }
    }

    static Arbitrary<Constraint> constraintsOnNumbers() {
        Arbitrary<Constraint> ranges = intervals().map(Constraint.Within::new);
        Arbitrary<Constraint> values = numbers()
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(set -> new Constraint.OneOf(
                        Set.copyOf(set.stream().map(FactValue::of).toList())));
        return Arbitraries.oneOf(ranges, values);
    }

    static Arbitrary<Constraint> constraintsOnWords() {
        return Arbitraries.of(WORDS)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(set -> new Constraint.OneOf(
                        Set.copyOf(set.stream().map(FactValue::of).toList())));
    }

    /** Matches over two numbers and two words. */
    static Arbitrary<Match> matches() {
        return Combinators.combine(
                        constraintsOnNumbers().optional(0.5),
                        constraintsOnNumbers().optional(0.3),
                        constraintsOnWords().optional(0.5),
                        constraintsOnWords().optional(0.3))
                .as((n, m, w, v) -> {
                    Map<FactId, Constraint> constraints = new TreeMap<>();
                    n.ifPresent(one -> constraints.put(FactId.of("n"), one));
                    m.ifPresent(one -> constraints.put(FactId.of("m"), one));
                    w.ifPresent(one -> constraints.put(FactId.of("w"), one));
                    v.ifPresent(one -> constraints.put(FactId.of("v"), one));
                    return Match.of(constraints);
                });
    }

    /** Values of the same four facts, some not set. */
    static Arbitrary<Map<FactId, FactValue>> values() {
        Arbitrary<Map<String, BigDecimal>> numbers =
                Arbitraries.maps(Arbitraries.of(NUMBER_FACTS), numbers()).ofMaxSize(2);
        Arbitrary<Map<String, String>> words = Arbitraries.maps(Arbitraries.of(WORD_FACTS), Arbitraries.of(WORDS))
                .ofMaxSize(2);
        return Combinators.combine(numbers, words).as((some, others) -> {
            Map<FactId, FactValue> values = new TreeMap<>();
            some.forEach((name, value) -> values.put(FactId.of(name), FactValue.of(value)));
            others.forEach((name, value) -> values.put(FactId.of(name), FactValue.of(value)));
            return values;
        });
    }

    /** Every value that a constraint of these arbitraries can tell apart from others. */
    static List<FactValue> samples(FactId fact) {
        Stream<FactValue> samples = NUMBER_FACTS.contains(fact.value())
                ? Stream.iterate(-10, halves -> halves + 1)
                        .limit(21)
                        .map(halves -> FactValue.of(BigDecimal.valueOf(halves).multiply(new BigDecimal("0.5"))))
                : WORDS.stream().map(FactValue::of);
        return samples.toList();
    }
}
