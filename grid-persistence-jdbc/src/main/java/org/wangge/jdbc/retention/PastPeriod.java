package org.wangge.jdbc.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wangge.core.grid.RegionId;
import org.wangge.core.retention.RetentionAct;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;

/**
 * Which cases are past a period: closed, not on hold, and with something left to do; and what locks them. A hold locks
 * the same rows, so that it comes either before or after.
 *
 * @param from the rows
 * @param closedAt the column that says when they were closed
 * @param locks what locks some of them
 */
record PastPeriod(String from, String closedAt, List<String> locks) {

    private static final String CLOSED =
            "select case_id from case_file where is_closed = 1 and region_id = ? and case_id in";
    private static final String ARCHIVED = "select case_id from case_archive where region_id = ? and case_id in";
    private static final String LOGGED =
            "select case_id from case_archive where command_ids is not null and region_id = ? and case_id in";
    private static final String HELD = "select case_id from retention_hold where region_id = ? and case_id in";

    /** An open case has no such instant. Those that still have a reporter are few beside all that are closed. */
    private static final String REPORTERS = "(select r.region_id, r.case_id, coalesce((select f.closed_at from"
            + " case_file f where f.region_id = r.region_id and f.case_id = r.case_id), (select a.closed_at from"
            + " case_archive a where a.region_id = r.region_id and a.case_id = r.case_id)) as closed_at"
            + " from case_reporter r)";

    private static final String NOT_HELD = " and not exists (select 1 from retention_hold h"
            + " where h.region_id = k.region_id and h.case_id = k.case_id)";
    private static final String NOTHING_WAITS =
            " and not exists (select 1 from outbox o" + " where o.region_id = k.region_id and o.case_id = k.case_id)";

    static PastPeriod of(RetentionAct act) {
        return switch (act) {
            case ARCHIVE -> of("case_file k where k.is_closed = 1" + NOTHING_WAITS, CLOSED);
            // a column of its own, whose index passes over the many whose log is gone
            case PURGE_LOG ->
                new PastPeriod("case_archive k where k.log_closed_at is not null", "k.log_closed_at", List.of(LOGGED));
            case PURGE_CASE -> of("case_archive k where k.policy_id is not null", ARCHIVED);
            case ERASE_REPORTER -> of(REPORTERS + " k where k.closed_at is not null", CLOSED, ARCHIVED);
        };
    }

    private static PastPeriod of(String from, String... locks) {
        return new PastPeriod(from, "k.closed_at", List.of(locks));
    }

    private String conditions() {
        return " from " + from + " and k.region_id = ? and " + closedAt + " <= ?" + NOT_HELD;
    }

    /** Those of some cases that nobody else is at and that are not on hold now; they stay so until the transaction ends. */
    List<String> taken(Session session, RegionId region, List<String> found) {
        Set<String> locked = new HashSet<>();
        locks.forEach(lock -> locked.addAll(locked(session, lock, region, found)));
        // asked only now: whoever placed a hold before the rows were locked has ended, and nobody can begin
        locked.removeAll(locked(session, HELD, region, found));
        return found.stream().filter(locked::contains).toList();
    }

    private static List<String> locked(Session session, String lock, RegionId region, List<String> ids) {
        return session.lockIn(lock, List.of(region.value()), ids, Row::text);
    }

    String ids() {
        return "select k.case_id" + conditions() + " order by " + closedAt + ", k.case_id";
    }

    String count() {
        return "select count(*)" + conditions();
    }
}
