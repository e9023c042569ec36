package org.wangge.jdbc.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Writes and reads instants as {@link Instant#toString} writes those of our time, {@code 2026-10-09T02:00:00.125Z},
 * without the machinery for every other form; for those it asks {@link Instant} itself.
 */
final class InstantText {

    private static final String SHAPE = "####-##-##T##:##:##";
    private static final int SECONDS_OF_DAY = 86_400;

    /** From the year 0 to the year 9999, which have four digits and no sign. */
    private static final long FIRST_SECOND = -62_167_219_200L;

    private static final long BEYOND_LAST_SECOND = 253_402_300_800L;

    private InstantText() {}

    /** Appends what {@link Instant#toString} gives. */
    static void write(Instant instant, StringBuilder out) {
        long second = instant.getEpochSecond();
        if (second < FIRST_SECOND || second >= BEYOND_LAST_SECOND) {
            out.append(instant);
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, (long) SECONDS_OF_DAY));
        int ofDay = (int) Math.floorMod(second, (long) SECONDS_OF_DAY);
        digits(day.getYear(), 4, out).append('-');
        digits(day.getMonthValue(), 2, out).append('-');
        digits(day.getDayOfMonth(), 2, out).append('T');
        digits(ofDay / 3_600, 2, out).append(':');
        digits(ofDay / 60 % 60, 2, out).append(':');
        digits(ofDay % 60, 2, out);
        fraction(instant.getNano(), out);
        out.append('Z');
    }

    /** None, or three, six or nine digits. */
    private static void fraction(int nanos, StringBuilder out) {
        if (nanos == 0) {
            return;
        }
        out.append('.');
        if (nanos % 1_000_000 == 0) {
            digits(nanos / 1_000_000, 3, out);
        } else if (nanos % 1_000 == 0) {
            digits(nanos / 1_000, 6, out);
        } else {
            digits(nanos, 9, out);
        }
    }

    private static StringBuilder digits(int number, int width, StringBuilder out) {
        int from = out.length();
        int left = number;
        out.setLength(from + width);
        for (int i = from + width - 1; i >= from; i--) {
            out.setCharAt(i, (char) ('0' + left % 10));
            left /= 10;
        }
        return out;
    }

    static Instant parse(String text) {
        return isPlain(text) && isInRange(text) ? plain(text) : Instant.parse(text);
    }

    /** Digits and signs where they belong, up to nine digits of a fraction, and a Z. */
    private static boolean isPlain(String text) {
        int end = text.length() - 1;
        int from = SHAPE.length();
        if (end < from || text.charAt(end) != 'Z' || !hasShape(text)) {
            return false;
        }
        if (end == from) {
            return true;
        }
        return text.charAt(from) == '.' && end > from + 1 && end <= from + 10 && areDigits(text, from + 1, end);
    }

    private static boolean hasShape(String text) {
        for (int i = 0; i < SHAPE.length(); i++) {
            char expected = SHAPE.charAt(i);
            if (expected == '#' ? !isDigit(text.charAt(i)) : text.charAt(i) != expected) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDigits(String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isInRange(String text) {
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(number(text, 0, 4), month).lengthOfMonth())
                && number(text, 11, 13) < 24
                && number(text, 14, 16) < 60
                && number(text, 17, 19) < 60;
    }

    private static Instant plain(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        long second = number(text, 11, 13) * 3_600L + number(text, 14, 16) * 60L + number(text, 17, 19);
        return Instant.ofEpochSecond(day * SECONDS_OF_DAY + second, nanos(text));
    }

    private static long nanos(String text) {
        int from = SHAPE.length() + 1;
        int end = text.length() - 1;
        if (end < from) {
            return 0;
        }
        long nanos = number(text, from, end);
        for (int digits = end - from; digits < 9; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
