package org.wangge.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.ShortText;

/**
 * The value of a fact: a flag, a number, a date, or a word (free text, an enumerated value or an id).
 *
 * <p>Values are equal when they mean the same: numbers are compared without regard to trailing zeros. Immutable.
 */
public sealed interface FactValue {

    /** Plain notation alone: an exponent would stand for a number of billions of digits. */
    Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    /** Stands in for a fact that is not set; it is told from the empty word by its identity alone. */
    FactValue UNSET = new Word("");

    /** The ids of grids, units and people have at the most so many characters. */
    int LONGEST_ID = 64;

    /**
     * A flag.
     *
     * @param value yes or no
     */
    record Flag(boolean value) implements FactValue {
        private static final Flag YES = new Flag(true);
        private static final Flag NO = new Flag(false);

        // Written out: what records bring along costs several times as much, and conditions compare flags all the time.
        @Override
        public boolean equals(Object other) {
            return other instanceof Flag flag && value == flag.value;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A number.
     *
     * @param value the number, without trailing zeros
     */
    record Numeric(BigDecimal value) implements FactValue {
        /** {@inheritDoc} */
        public Numeric {
            value = value.stripTrailingZeros();
        }

        // Written out, as that of flags.
        @Override
        public boolean equals(Object other) {
            return other instanceof Numeric number && value.equals(number.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * A date.
     *
     * @param value the date
     */
    record Day(LocalDate value) implements FactValue {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A word: free text, an enumerated value or an id.
     *
     * <p>Conditions compare words all the time, so that short ones are compared as ids are.
     */
    final class Word extends ShortText implements FactValue {
        /**
         * A word.
         *
         * @param value the text
         */
        public Word(String value) {
            super(value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Word word && isSame(word);
        }
    }

    /**
     * A flag.
     *
     * @param value yes or no
     * @return the value
     */
    static FactValue of(boolean value) {
        return value ? Flag.YES : Flag.NO;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the value
     */
    static FactValue of(long value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the value
     */
    static FactValue of(BigDecimal value) {
        return new Numeric(value);
    }

    /**
     * A date.
     *
     * @param value the date
     * @return the value
     */
    static FactValue of(LocalDate value) {
        return new Day(value);
    }

    /**
     * A word.
     *
     * @param value the text
     * @return the value
     */
    static FactValue of(String value) {
        return new Word(value);
    }

    /**
     * Reads a value of a type as it is written in a file: {@code true}, {@code 12.5}, {@code 2026-09-30} or a word.
     *
     * @param type the type of the fact
     * @param text the written form
     * @return the value, or empty if the text is no value of the type
     */
    static Optional<FactValue> read(FactType type, String text) {
        return switch (type) {
            case FLAG -> readFlag(text);
            case NUMBER -> readNumber(text);
            case DATE -> readDate(text);
            case POINT -> GeoPoint.find(text).map(point -> of(point.toString()));
            case GRID, UNIT, ACTOR ->
                Optional.of(text).filter(id -> id.length() <= LONGEST_ID).map(FactValue::of);
            default -> Optional.of(of(text));
        };
    }

    private static Optional<FactValue> readFlag(String text) {
        return switch (text) {
            case "true" -> Optional.of(of(true));
            case "false" -> Optional.of(of(false));
            default -> Optional.empty();
        };
    }

    private static Optional<FactValue> readNumber(String text) {
        return Optional.of(text)
                .filter(number -> PLAIN_NUMBER.matcher(number).matches())
                .map(number -> of(new BigDecimal(number)));
    }

    private static Optional<FactValue> readDate(String text) {
        try {
            return Optional.of(of(LocalDate.parse(text)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
