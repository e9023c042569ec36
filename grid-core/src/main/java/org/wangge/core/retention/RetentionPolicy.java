package org.wangge.core.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * The periods for which a region keeps its records (保存期限规定), each counted from the closing of the case.
 *
 * <p>The law asks for the shortest period that the purpose needs (个人信息保护法 19) and for deletion when it has passed
 * (47); it asks for network logs to be kept for at least six months (网络安全法 23(3) as amended in 2025). For instance
 * {@code new RetentionPolicy("archive-rules-2026", Period.ofYears(1), Period.ofYears(10), Period.ofMonths(12),
 * Period.ofMonths(6))}: a case closed on 2026-03-04 may leave the working tables from 2027-03-04 on, its reporter is
 * erased from 2026-09-04 on. Immutable.
 *
 * @param id the name of the rules by which records are deleted, which each record of it names
 * @param inUse how long a closed case stays in the working tables
 * @param caseFile how long its case file is kept altogether, with its events
 * @param log how long the ids of its commands are kept, at least six months
 * @param reporter how long the personal data of its reporter is kept
 */
public record RetentionPolicy(String id, Period inUse, Period caseFile, Period log, Period reporter) {

    private static final int LONGEST_ID = 128;
    private static final Period SHORTEST_LOG = Period.ofMonths(6);
    /** Periods of months and of days are compared on this day. */
    private static final LocalDate ORIGIN = LocalDate.of(2000, 1, 1);

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is blank or longer than 128 characters, a period is negative, the log is
     *     kept for less than six months, or the case file for less long than the log or than the case is in use
     */
    public RetentionPolicy {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("A retention policy has an id of 1 to 128 characters, got '" + id + "'");
        }
        requireNotNegative(id, "inUse", inUse);
        requireNotNegative(id, "caseFile", caseFile);
        requireNotNegative(id, "log", log);
        requireNotNegative(id, "reporter", reporter);
        requireAtLeast(id, "log", log, SHORTEST_LOG, "six months (网络安全法 23)");
        requireAtLeast(id, "caseFile", caseFile, log, "the log");
        requireAtLeast(id, "caseFile", caseFile, inUse, "the use of the case");
    }

    private static void requireNotNegative(String id, String name, Period period) {
        if (period.isNegative()) {
            throw new IllegalArgumentException(
                    "Retention policy '" + id + "' keeps for no negative time, got " + name + " " + period);
        }
    }

    private static void requireAtLeast(String id, String name, Period period, Period least, String what) {
        if (ORIGIN.plus(period).isBefore(ORIGIN.plus(least))) {
            throw new IllegalArgumentException("Retention policy '" + id + "' must keep " + name
                    + " at least as long as " + what + ", " + least + ", got " + period);
        }
    }

    /**
     * The closing before which a period has passed.
     *
     * @param period one of the periods
     * @param now the present
     * @param zone the zone of the days
     * @return the instant; what was closed at it or before it is past its period
     */
    public static Instant passedUntil(Period period, Instant now, ZoneId zone) {
        return now.atZone(zone).minus(period).toInstant();
    }
}
