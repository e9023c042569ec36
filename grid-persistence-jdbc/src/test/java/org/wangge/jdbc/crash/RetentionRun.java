package org.wangge.jdbc.crash;

import jakarta.validation.Validation;
import java.time.Instant;
import java.time.Period;
import java.util.function.IntConsumer;
import org.wangge.core.GridGovernance;
import org.wangge.core.retention.RetentionDesk;
import org.wangge.core.retention.RetentionPolicies;
import org.wangge.core.retention.RetentionPolicy;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.Stores;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Archives and deletes {@link RetentionCases} in small batches, always in the same order.
 *
 * @param stores where
 * @param acknowledged hears after each call of the desk how much was done
 */
record RetentionRun(Stores stores, IntConsumer acknowledged) {

    private static final int BATCH = 2;
    static final Instant NOW = SmallTown.at("2036-12-01T09:00");
    private static final RetentionPolicy POLICY = new RetentionPolicy(
            "rules-2026", Period.ofYears(1), Period.ofYears(10), Period.ofYears(2), Period.ofMonths(6));

    /** Goes on where an earlier run ended, until nothing is left to do. */
    void run() {
        RetentionDesk desk = desk();
        int done;
        do {
            int archived = desk.archive(SmallTown.REGION, BATCH);
            acknowledged.accept(archived);
            int purged = desk.purge(SmallTown.REGION, BATCH);
            acknowledged.accept(purged);
            done = archived + purged;
        } while (done > 0);
    }

    private RetentionDesk desk() {
        return GridGovernance.builder()
                .stores(stores)
                .ruleBooks(RuleBooks.of(SmallTown.book()))
                .calendars(CalendarStore.of(SmallTown.locality().calendars()))
                .validator(Validation.buildDefaultValidatorFactory().getValidator())
                .time(() -> NOW)
                .retention(RetentionPolicies.of(POLICY))
                .build()
                .retention();
    }
}
