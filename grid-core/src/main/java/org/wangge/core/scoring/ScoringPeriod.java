package org.wangge.core.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The period that is scored (考核期): whole days in the zone of the pack.
 *
 * <p>The third quarter of 2026 runs from 2026-07-01 until 2026-10-01, the first day that no longer belongs to it; a case
 * closed on 2026-09-30 at 23:59:59 counts, one closed at midnight counts for the next quarter. Immutable.
 *
 * @param fromInclusive the first day
 * @param untilExclusive the day after the last one
 * @param zone the zone in which the days begin and end
 */
public record ScoringPeriod(LocalDate fromInclusive, LocalDate untilExclusive, ZoneId zone) {

    /**
     * {@inheritDoc}
     *
     * @throws InvalidScoringException with {@link ScoringMessage#PERIOD_EMPTY} if there is no day in it
     */
    public ScoringPeriod {
        if (!fromInclusive.isBefore(untilExclusive)) {
            throw InvalidScoringException.of(
                    ScoringMessage.PERIOD_EMPTY, "from", fromInclusive, "until", untilExclusive);
        }
    }

    /**
     * A period of whole days.
     *
     * @param fromInclusive the first day
     * @param untilExclusive the day after the last one
     * @param zone the zone of the pack
     * @return the period
     * @throws InvalidScoringException if there is no day in it
     */
    public static ScoringPeriod between(LocalDate fromInclusive, LocalDate untilExclusive, ZoneId zone) {
        return new ScoringPeriod(fromInclusive, untilExclusive, zone);
    }

    /**
     * A calendar month.
     *
     * @param month the month
     * @param zone the zone of the pack
     * @return the period
     */
    public static ScoringPeriod month(YearMonth month, ZoneId zone) {
        return between(month.atDay(1), month.plusMonths(1).atDay(1), zone);
    }

    /**
     * A calendar quarter.
     *
     * @param year the year
     * @param quarter the quarter, 1 to 4
     * @param zone the zone of the pack
     * @return the period
     * @throws java.time.DateTimeException if there is no such quarter
     */
    public static ScoringPeriod quarter(int year, int quarter, ZoneId zone) {
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return between(from, from.plusMonths(3), zone);
    }

    /**
     * A calendar year.
     *
     * @param year the year
     * @param zone the zone of the pack
     * @return the period
     */
    public static ScoringPeriod year(int year, ZoneId zone) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), zone);
    }

    /**
     * The last day that belongs to the period.
     *
     * @return the day before {@link #untilExclusive}
     */
    public LocalDate lastDay() {
        return untilExclusive.minusDays(1);
    }

    Window window() {
        return new Window(
                fromInclusive.atStartOfDay(zone).toInstant(),
                untilExclusive.atStartOfDay(zone).toInstant());
    }
}
