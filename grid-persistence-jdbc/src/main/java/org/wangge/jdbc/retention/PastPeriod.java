package org.wangge.jdbc.retention;

import org.wangge.core.retention.RetentionAct;

/** Which cases are past a period: closed, not on hold, and with something left to do. */
record PastPeriod(String from, String closedAt) {

    private static final String NOT_HELD = " and not exists (select 1 from retention_hold h"
            + " where h.region_id = k.region_id and h.case_id = k.case_id)";
    private static final String NOTHING_WAITS =
            " and not exists (select 1 from outbox o" + " where o.region_id = k.region_id and o.case_id = k.case_id)";

    static PastPeriod of(RetentionAct act) {
        return switch (act) {
            case ARCHIVE -> of("case_file k where k.is_closed = 1" + NOTHING_WAITS);
            case PURGE_LOG -> of("case_archive k where k.command_ids is not null");
            case PURGE_CASE -> of("case_archive k where k.policy_id is not null");
            case ERASE_REPORTER ->
                new PastPeriod(
                        "case_reporter k left join case_file f on f.region_id = k.region_id and f.case_id = k.case_id"
                                + " left join case_archive a on a.region_id = k.region_id and a.case_id = k.case_id"
                                + " where (f.is_closed = 1 or f.case_id is null)",
                        "coalesce(f.closed_at, a.closed_at)");
        };
    }

    private static PastPeriod of(String from) {
        return new PastPeriod(from, "k.closed_at");
    }

    private String conditions() {
        return " from " + from + " and k.region_id = ? and " + closedAt + " <= ?" + NOT_HELD;
    }

    String ids() {
        return "select k.case_id" + conditions() + " order by " + closedAt + ", k.case_id";
    }

    String count() {
        return "select count(*)" + conditions();
    }
}
