package org.wangge.jdbc.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private static final String DUE_NOW = " from clock_entry where look_at <= ? order by look_at";
    private static final String DUE = "select " + JdbcClockStore.COLUMNS + ", attempts, look_at" + DUE_NOW;
    private static final String TAKE = "update clock_entry set look_at = ?, attempts = attempts + 1"
            + " where region_id = ? and case_id = ? and clock_id = ? and look_at = ?";
    private static final String TAKEN = " returning " + JdbcClockStore.COLUMNS + ", attempts - 1";

    /** A row as it was seen. */
    private record Seen(ClockClaim claim, long lookAt) {}

    private static ClockClaim claimed(EntryReader entries, Row row) {
        return new ClockClaim(entries.entry(row), (int) row.number());
    }

    private static int earliestFirst(ClockClaim one, ClockClaim other) {
        ClockEntry entry = one.entry();
        ClockEntry next = other.entry();
        int byTime = entry.wakeAt().orElse(Instant.MIN).compareTo(next.wakeAt().orElse(Instant.MIN));
        if (byTime != 0) {
            return byTime;
        }
        int byCase = entry.caseId().compareTo(next.caseId());
        return byCase != 0 ? byCase : entry.clock().compareTo(next.clock());
    }

    List<ClockClaim> in(Transactions transactions) {
        return transactions
                .alone(session -> session.dialect().placeColumn().map(place -> atOnce(session, place)))
                .orElseGet(() -> transactions.inSession(this::seeAndTake))
                .stream()
                .sorted(ClaimedClocks::earliestFirst)
                .toList();
    }

    private List<ClockClaim> atOnce(Session session, String place) {
        String due = session.dialect().firstRows("select " + place + DUE_NOW)
                + session.dialect().passingOverLocked();
        String sql = "update clock_entry set look_at = ?, attempts = attempts + 1 where " + place + " = any(array("
                + due + "))" + TAKEN;
        EntryReader entries = new EntryReader();
        return session.list(sql, List.of(leaseUntil, now, batch), row -> claimed(entries, row));
    }

    private List<ClockClaim> seeAndTake(Session session) {
        String sql = session.dialect().firstRows(DUE) + session.dialect().passingOverLocked();
        EntryReader entries = new EntryReader();
        List<Seen> seen = session.list(sql, List.of(now, batch), row -> new Seen(claimed(entries, row), row.number()));
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
