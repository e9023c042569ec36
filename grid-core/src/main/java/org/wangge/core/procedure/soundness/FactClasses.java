package org.wangge.core.procedure.soundness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactValue;

/**
 * The values of a fact that the rules of a procedure can tell apart, each by one example; the rest of the values is like
 * one of them. A counter has a class for every number up to the one from which on nothing changes any more.
 */
final class FactClasses {

    /** A word that no rule names. */
    static final FactValue ANY_OTHER = FactValue.of("*");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int HIGHEST_COUNT = 100;

    private final Fact fact;
    private final List<Constraint> asked;
    private final List<Optional<FactValue>> examples;
    private final int unset;
    private final boolean counts;

    private FactClasses(
            Fact fact, Collection<Constraint> asked, List<Optional<FactValue>> examples, int unset, boolean counts) {
        this.fact = fact;
        this.asked = List.copyOf(asked);
        this.examples = List.copyOf(examples);
        this.unset = unset;
        this.counts = counts;
    }

    /** The classes of a fact that has some value. */
    static FactClasses of(Fact fact, Collection<Constraint> asked, Setting setting) {
        Map<List<Boolean>, Optional<FactValue>> bySignature = new LinkedHashMap<>();
        for (FactValue value : candidates(fact, asked, setting)) {
            bySignature.putIfAbsent(signature(asked, value), Optional.of(value));
        }
        List<Boolean> ofUnset = fact.whenUnset()
                .map(value -> signature(asked, value))
                .orElseGet(() -> asked.stream().map(constraint -> false).toList());
        bySignature.putIfAbsent(ofUnset, fact.whenUnset());
        int unset = List.copyOf(bySignature.keySet()).indexOf(ofUnset);
        return new FactClasses(fact, asked, List.copyOf(bySignature.values()), unset, false);
    }

    /** The classes of a number that begins with 0 and grows by 1. */
    static FactClasses counter(Fact fact, Collection<Constraint> asked) {
        int bound = bounds(asked).stream()
                .map(number -> number.setScale(0, RoundingMode.FLOOR).intValue() + 1)
                .max(Integer::compare)
                .orElse(0);
        int last = Math.max(0, Math.min(bound, HIGHEST_COUNT));
        while (last > 0 && signature(asked, FactValue.of(last - 1)).equals(signature(asked, FactValue.of(last)))) {
            last--;
        }
        List<Optional<FactValue>> examples = IntStream.rangeClosed(0, last)
                .mapToObj(count -> Optional.of(FactValue.of(count)))
                .toList();
        return new FactClasses(fact, asked, examples, 0, true);
    }

    private static List<Boolean> signature(Collection<Constraint> asked, FactValue value) {
        return asked.stream().map(constraint -> constraint.accepts(value)).toList();
    }

    private static Collection<FactValue> candidates(Fact fact, Collection<Constraint> asked, Setting setting) {
        return switch (fact.type()) {
            case FLAG -> List.of(FactValue.of(true), FactValue.of(false));
            case ENUM -> words(fact.values());
            case NUMBER -> numbers(asked);
            case LEVEL -> listedOrMentioned(setting.levelNames(), asked);
            case CATEGORY -> listedOrMentioned(setting.categoryNames(), asked);
            default -> listedOrMentioned(Set.of(), asked);
        };
    }

    private static Collection<FactValue> words(Collection<String> words) {
        return words.stream().map(FactValue::of).toList();
    }

    private static Collection<FactValue> listedOrMentioned(Set<String> listed, Collection<Constraint> asked) {
        if (!listed.isEmpty()) {
            return words(listed);
        }
        Set<FactValue> values = new LinkedHashSet<>();
        asked.forEach(constraint -> {
            if (constraint instanceof Constraint.OneOf one) {
                values.addAll(one.values());
            }
        });
        values.add(ANY_OTHER);
        return values;
    }

    /** Every bound, what lies between two of them, and beyond them. */
    private static Collection<FactValue> numbers(Collection<Constraint> asked) {
        NavigableSet<BigDecimal> bounds = bounds(asked);
        Set<FactValue> numbers = new LinkedHashSet<>();
        BigDecimal before = bounds.isEmpty() ? BigDecimal.ZERO : bounds.first().subtract(BigDecimal.ONE);
        numbers.add(FactValue.of(before));
        for (BigDecimal bound : bounds) {
            numbers.add(FactValue.of(before.add(bound).divide(TWO)));
            numbers.add(FactValue.of(bound));
            before = bound;
        }
        numbers.add(FactValue.of(before.add(BigDecimal.ONE)));
        return numbers;
    }

    private static NavigableSet<BigDecimal> bounds(Collection<Constraint> asked) {
        NavigableSet<BigDecimal> bounds = new TreeSet<>();
        asked.stream().flatMap(FactClasses::boundsOf).forEach(bounds::add);
        return bounds;
    }

    private static Stream<BigDecimal> boundsOf(Constraint constraint) {
        if (constraint instanceof Constraint.Within within) {
            return Stream.concat(within.range().lower().stream(), within.range().upper().stream());
        }
        return ((Constraint.OneOf) constraint)
                .values().stream()
                        .filter(FactValue.Numeric.class::isInstance)
                        .map(number -> ((FactValue.Numeric) number).value());
    }

    Fact fact() {
        return fact;
    }

    int size() {
        return examples.size();
    }

    /** An example of a class; empty for the class of what is not set. */
    Optional<FactValue> example(int number) {
        return examples.get(number);
    }

    /** The class that holds while nobody has set the fact. */
    int unset() {
        return unset;
    }

    /** The classes that a command can bring. */
    int[] brought() {
        return IntStream.range(0, size())
                .filter(number -> examples.get(number).isPresent())
                .toArray();
    }

    /** The class of a value. */
    int classOf(FactValue value) {
        List<Boolean> signature = signature(asked, value);
        for (int number = 0; number < size(); number++) {
            if (examples.get(number)
                    .filter(example -> signature(asked, example).equals(signature))
                    .isPresent()) {
                return number;
            }
        }
        return unset;
    }

    /** The class of a value that may not be set; a count is itself, up to where nothing changes any more. */
    int classOf(Optional<FactValue> value) {
        if (counts && value.isPresent()) {
            int count = new BigDecimal(value.get().toString()).intValue();
            return Math.min(count, size() - 1);
        }
        return value.map(this::classOf).orElse(unset);
    }

    /** The class after one more has been counted. */
    int next(int number) {
        return Math.min(number + 1, size() - 1);
    }
}
