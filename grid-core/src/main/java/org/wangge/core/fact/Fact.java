package org.wangge.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.deadline.TimeLimitFormatException;

/**
 * A declared fact: its name, its type, the values it can take, and what it means when it is not set.
 *
 * <p>Declaring facts is what makes a pack checkable: a condition on an unknown fact or on an impossible value is found
 * when the pack is read. Immutable.
 *
 * @param id the name
 * @param type the type
 * @param values the possible values of an {@link FactType#ENUM}; empty for every other type
 * @param source where the value comes from
 * @param whenUnset the value that holds while nobody has set one; empty if an unset fact satisfies no constraint
 */
public record Fact(FactId id, FactType type, List<String> values, FactSource source, Optional<FactValue> whenUnset) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the values do not go with the type, a value is listed twice, or the fact cannot
     *     have the value that stands for unset
     */
    public Fact {
        values = List.copyOf(values);
        if ((type == FactType.ENUM) == values.isEmpty()) {
            throw new IllegalArgumentException(
                    "Fact '" + id + "' of type " + type + " must list values exactly if it is an ENUM, got " + values);
        }
        if (Set.copyOf(values).size() < values.size()) {
            throw new IllegalArgumentException("Fact '" + id + "' must list each value once, got " + values);
        }
        if (whenUnset.isPresent() && !allows(type, values, whenUnset.get())) {
            throw new IllegalArgumentException("Fact '" + id + "' of type " + type + " cannot have the value '"
                    + whenUnset.get() + "' that stands for unset");
        }
    }

    // Written out: what records bring along takes a fresh JVM long to set up, and reading a pack compares facts.
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact
                && id.equals(fact.id)
                && type == fact.type
                && values.equals(fact.values)
                && source == fact.source
                && whenUnset.equals(fact.whenUnset);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * id.hashCode() + values.hashCode()) + whenUnset.hashCode();
    }

    /**
     * A fact that the engine supplies.
     *
     * @param id the name
     * @param type any type but {@link FactType#ENUM}
     * @return the fact, unset meaning unknown
     */
    public static Fact core(String id, FactType type) {
        return new Fact(FactId.of(id), type, List.of(), FactSource.CORE, Optional.empty());
    }

    /**
     * A fact that a command brings.
     *
     * @param id the name
     * @param type any type but {@link FactType#ENUM}
     * @return the fact, unset meaning unknown
     */
    public static Fact fromCommand(String id, FactType type) {
        return new Fact(FactId.of(id), type, List.of(), FactSource.COMMAND, Optional.empty());
    }

    /**
     * Whether a value can be a value of this fact.
     *
     * @param value the value
     * @return true if the type allows it, the list of values of an enumerated fact too, and an id is not longer than 64
     *     characters
     */
    public boolean allows(FactValue value) {
        return allows(type, values, value);
    }

    private static boolean allows(FactType type, List<String> values, FactValue value) {
        if (type == FactType.TEXT) {
            return isWord(value, Integer.MAX_VALUE);
        }
        return switch (type) {
            case FLAG -> value instanceof FactValue.Flag;
            case NUMBER -> value instanceof FactValue.Numeric;
            case DATE -> value instanceof FactValue.Day;
            case ENUM -> value instanceof FactValue.Word word && isAmong(values, word.value());
            case LIMIT -> isLimit(value);
            case POINT ->
                value instanceof FactValue.Word word
                        && GeoPoint.find(word.value()).isPresent();
            default -> isWord(value, FactValue.LONGEST_ID);
        };
    }

    private static boolean isAmong(List<String> values, String text) {
        for (int i = 0; i < values.size(); i++) {
            if (text.equals(values.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(FactValue value, int longest) {
        return value instanceof FactValue.Word word && word.value().length() <= longest && !isBlank(word.value());
    }

    /** Most texts begin with a letter, and then there is nothing to go through. */
    private static boolean isBlank(String text) {
        return text.isEmpty() || Character.isWhitespace(text.charAt(0)) && text.isBlank();
    }

    private static boolean isLimit(FactValue value) {
        if (!isWord(value, FactValue.LONGEST_ID)) {
            return false;
        }
        try {
            return TimeLimit.parse(value.toString()).isComputable();
        } catch (TimeLimitFormatException noLimit) {
            return false;
        }
    }

    /**
     * What a value of this fact looks like, for error messages.
     *
     * @return the listed values, or a word for the type
     */
    public String expectation() {
        return switch (type) {
            case FLAG -> "true | false";
            case NUMBER -> "12.5";
            case DATE -> "2026-09-30";
            case ENUM -> String.join(" | ", values);
            case LIMIT -> "5 working days | 3 months";
            case POINT -> GeoPoint.EXAMPLE;
            default -> type.name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
