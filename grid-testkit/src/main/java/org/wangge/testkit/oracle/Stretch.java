package org.wangge.testkit.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch of local time that counts, such as a session of a working day; nothing is left of one that ends before it
 * begins.
 *
 * @param begin when it begins, inclusive
 * @param end when it ends, exclusive
 */
record Stretch(LocalDateTime begin, LocalDateTime end) {

    /** A whole day. */
    static Stretch of(LocalDate date) {
        return new Stretch(date.atStartOfDay(), date.plusDays(1).atStartOfDay());
    }

    Stretch from(LocalDateTime moment) {
        return new Stretch(moment.isAfter(begin) ? moment : begin, end);
    }

    Stretch until(LocalDateTime moment) {
        return new Stretch(begin, moment.isBefore(end) ? moment : end);
    }

    Duration length() {
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /** What is left of this one around a pause: what lies before it, and what lies after it. */
    private List<Stretch> without(Stretch pause) {
        return pause.length().isZero() ? List.of(this) : List.of(until(pause.begin), from(pause.end));
    }

    private List<Stretch> without(List<Stretch> pauses) {
        List<Stretch> left = List.of(this);
        for (Stretch pause : pauses) {
            List<Stretch> around = new ArrayList<>();
            left.forEach(stretch -> around.addAll(stretch.without(pause)));
            left = around;
        }
        return left;
    }

    /** Uses up an amount, stretch by stretch; if it is used up at the end of one, it is so at that end. */
    static LocalDateTime runOut(
            LocalDateTime from, Duration amount, Function<LocalDate, List<Stretch>> ofDay, List<Stretch> pauses) {
        if (amount.isZero()) {
            return from;
        }
        Duration left = amount;
        for (LocalDate date = from.toLocalDate(); ; date = date.plusDays(1)) {
            for (Stretch whole : ofDay.apply(date)) {
                for (Stretch stretch : whole.from(from).without(pauses)) {
                    if (left.compareTo(stretch.length()) <= 0) {
                        return stretch.begin.plus(left);
                    }
                    left = left.minus(stretch.length());
                }
            }
        }
    }
}
