package org.wangge.jdbc.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Comparator<ClockClaim> EARLIEST_FIRST = Comparator.comparing(
                    (ClockClaim claim) -> claim.entry().wakeAt().orElse(Instant.MIN))
            .thenComparing(claim -> claim.entry().caseId())
            .thenComparing(claim -> claim.entry().clock());

    /** A row as it was seen. */
    private record Seen(ClockClaim claim, long lookAt) {

        static Seen of(Row row) {
            return new Seen(claimed(row), row.number());
        }
    }

    private static ClockClaim claimed(Row row) {
        return new ClockClaim(JdbcClockStore.entry(row), (int) row.number());
    }

    List<ClockClaim> in(Transactions transactions) {
        return transactions
                .alone(session -> session.dialect().placeColumn().map(place -> atOnce(session, place)))
                .orElseGet(() -> transactions.inSession(this::seeAndTake))
                .stream()
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    private List<ClockClaim> atOnce(Session session, String place) {
        String due = session.dialect().firstRows("select " + place + DUE_NOW)
                + session.dialect().passingOverLocked();
        String sql = "update clock_entry set look_at = ?, attempts = attempts + 1 where " + place + " = any(array("
                + due + "))" + TAKEN;
        return session.list(sql, List.of(leaseUntil, now, batch), ClaimedClocks::claimed);
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
