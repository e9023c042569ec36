package org.wangge.jdbc.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.core.store.ClockClaim;
import org.wangge.core.store.ClockEntry;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.Transactions;

/**
 * Entries of clocks that one node takes for itself: those whose time has come move behind the end of the lease.
 *
 * <p>Rows that another node is taking at the same moment are passed over, and a row only counts as taken if it still
 * stood where it was seen; so this is right even on a database that does not pass over locked rows.
 */
record ClaimedClocks(Instant now, Instant leaseUntil, int batch) {

    private static final String KEY = "region_id, case_id, clock_id";
    private static final String DUE = "select " + JdbcClockStore.COLUMNS + ", attempts, look_at from clock_entry"
            + " where look_at <= ? order by look_at, " + KEY;
    private static final String TAKE = "update clock_entry set look_at = ?, attempts = attempts + 1"
            + " where region_id = ? and case_id = ? and clock_id = ? and look_at = ?";
    private static final String DUE_KEYS =
            "select " + KEY + ", look_at as was_at from clock_entry where look_at <= ? order by look_at, " + KEY;
    private static final String TAKE_AT_ONCE = "update clock_entry c set look_at = ?, attempts = c.attempts + 1 from d"
            + " where c.region_id = d.region_id and c.case_id = d.case_id and c.clock_id = d.clock_id"
            + " returning c.region_id, c.case_id, c.clock_id, c.wake_at, c.due_at, c.attempts - 1, d.was_at";

    /** A row as it was seen. */
    private record Seen(ClockClaim claim, long lookAt) {

        static Seen of(Row row) {
            ClockEntry entry = JdbcClockStore.entry(row);
            return new Seen(new ClockClaim(entry, (int) row.number()), row.number());
        }
    }

    List<ClockClaim> in(Transactions transactions) {
        return transactions
                .alone(session -> session.dialect().updatesFromQuery()
                        ? Optional.of(atOnce(session))
                        : Optional.<List<ClockClaim>>empty())
                .orElseGet(() -> transactions.inSession(this::seeAndTake));
    }

    private List<ClockClaim> atOnce(Session session) {
        String sql = "with d as (" + session.dialect().firstRows(DUE_KEYS)
                + session.dialect().passingOverLocked() + ") " + TAKE_AT_ONCE;
        return session.list(sql, List.of(now, batch, leaseUntil), Seen::of).stream()
                .sorted(Comparator.comparing(Seen::lookAt)
                        .thenComparing(seen -> seen.claim().entry().caseId())
                        .thenComparing(seen -> seen.claim().entry().clock()))
                .map(Seen::claim)
                .toList();
    }

    private List<ClockClaim> seeAndTake(Session session) {
        String sql = session.dialect().firstRows(DUE) + session.dialect().passingOverLocked();
        List<Seen> seen = session.list(sql, List.of(now, batch), Seen::of);
        long[] taken = session.changeEach(TAKE, seen.stream().map(this::values).toList());
        List<ClockClaim> claims = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == 1) {
                claims.add(seen.get(i).claim());
            }
        }
        return claims;
    }

    private List<Object> values(Seen seen) {
        ClockEntry entry = seen.claim().entry();
        return List.of(
                leaseUntil,
                entry.caseId().region().value(),
                entry.caseId().value(),
                entry.clock().value(),
                seen.lookAt());
    }
}
