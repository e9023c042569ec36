package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.wangge.core.fact.Interval;

/**
 * A place on the number line where a range begins or ends: just before a number, just after it, or beyond all numbers.
 *
 * <p>With cuts, ranges that meet without gap or overlap are those whose end and begin are equal, whatever their brackets.
 */
record Cut(int side, BigDecimal number, boolean after) implements Comparable<Cut> {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final Cut BELOW_ALL = new Cut(-1, BigDecimal.ZERO, false);
    private static final Cut ABOVE_ALL = new Cut(1, BigDecimal.ZERO, false);

    static Cut beginOf(Interval range) {
        return range.lower()
                .map(number -> new Cut(0, number, !range.lowerIncluded()))
                .orElse(BELOW_ALL);
    }

    static Cut endOf(Interval range) {
        return range.upper()
                .map(number -> new Cut(0, number, range.upperIncluded()))
                .orElse(ABOVE_ALL);
    }

    static Cut earlier(Cut a, Cut b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Cut later(Cut a, Cut b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** A number between this cut and a later one, as round as can be; empty if there is none. */
    Optional<BigDecimal> numberBefore(Cut end, boolean wholeNumbers) {
        if (compareTo(end) >= 0) {
            return Optional.empty();
        }
        return wholeNumbers ? wholeNumberBefore(end) : Optional.of(anyNumberBefore(end));
    }

    private Optional<BigDecimal> wholeNumberBefore(Cut end) {
        BigDecimal first = side < 0 ? end.number.subtract(BigDecimal.ONE) : number;
        BigDecimal up = after
                ? first.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : first.setScale(0, RoundingMode.CEILING);
        return Optional.of(up).filter(whole -> new Cut(0, whole, false).compareTo(end) < 0);
    }

    private BigDecimal anyNumberBefore(Cut end) {
        if (side == 0 && !after) {
            return number;
        }
        if (end.side == 0 && end.after) {
            return end.number;
        }
        if (side < 0) {
            return end.number.subtract(BigDecimal.ONE);
        }
        return end.side > 0
                ? number.add(BigDecimal.ONE)
                : number.add(end.number).divide(TWO);
    }

    @Override
    public int compareTo(Cut other) {
        int bySide = Integer.compare(side, other.side);
        if (bySide != 0) {
            return bySide;
        }
        int byNumber = number.compareTo(other.number);
        return byNumber != 0 ? byNumber : Boolean.compare(after, other.after);
    }
}
