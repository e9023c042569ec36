package org.wangge.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.retention.ArchivedCase;
import org.wangge.core.retention.RetentionAct;
import org.wangge.core.store.RetentionStore;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.InterruptedDataSource;
import org.wangge.jdbc.transaction.ConnectionSource;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.StoreFailure;
import org.wangge.testkit.fixture.SampleCases;
import org.wangge.testkit.fixture.SmallTown;

/**
 * A hold and a batch that archives or deletes are on their way at the same time, each on a connection of its own: the hold
 * comes either before, and the batch leaves the case, or after, and finds what the batch has left.
 */
abstract class HoldContract {

    private static final CaseId CASE = new CaseId(SmallTown.REGION, "c-1");
    private static final CaseId OTHER = new CaseId(SmallTown.REGION, "c-2");
    private static final Instant NOW = SmallTown.at("2036-12-01T09:00");

    private HikariDataSource pool;
    private InterruptedDataSource interrupted;
    private Stores batches;
    private Stores holder;

    /** A database with tables, whose sessions wait for a lock for a second at the most. */
    protected abstract HikariDataSource database();

    @BeforeEach
    void open() {
        pool = database();
        Databases.empty(pool);
        interrupted = new InterruptedDataSource(pool);
        batches = stores(interrupted.dataSource());
        holder = stores(pool);
    }

    private static Stores stores(javax.sql.DataSource source) {
        return JdbcStores.on(ConnectionSource.of(source)).attempts(1).open();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** Two closed cases with reporters, in the archive if the act is one on archived cases. */
    private void store(RetentionAct act) {
        for (CaseId id : List.of(CASE, OTHER)) {
            SampleCases.store(batches, SampleCases.fullLife(id.value()));
            batches.reporters().save(id, new Reporter(Optional.of("某某"), Optional.empty(), true, false));
            if (act == RetentionAct.PURGE_LOG || act == RetentionAct.PURGE_CASE) {
                batches.retention().archive(List.of(archived(id)));
            }
        }
    }

    private ArchivedCase archived(CaseId id) {
        return new ArchivedCase(
                batches.cases().find(id).orElseThrow(), batches.cases().history(id), NOW, "rules");
    }

    private List<CaseId> past(RetentionAct act) {
        return batches.retention().past(act, SmallTown.REGION, NOW, 10);
    }

    private void carryOut(RetentionAct act, List<CaseId> ids) {
        RetentionStore retention = batches.retention();
        switch (act) {
            case ARCHIVE -> retention.archive(ids.stream().map(this::archived).toList());
            case ERASE_REPORTER -> retention.eraseReporters(ids);
            case PURGE_LOG -> retention.purgeLog(ids);
            case PURGE_CASE -> retention.purge(ids);
        }
    }

    private boolean hold() {
        return holder.retention().hold(CASE, NOW, "lawsuit");
    }

    @ParameterizedTest
    @EnumSource
    void aBatchLeavesACaseThatIsJustBeingPutOnHold(RetentionAct act) {
        store(act);
        assertThat(past(act)).containsExactly(CASE, OTHER);
        holder.unitOfWork().execute(() -> {
            assertThat(hold()).isTrue();
            assertThat(holder.retention().records(SmallTown.REGION, 1))
                    .as("written")
                    .isEmpty();
            assertThat(past(act)).containsExactly(OTHER);
            return act;
        });
        assertThat(past(act)).containsExactly(OTHER);
        assertThat(batches.retention().countPast(act, SmallTown.REGION, NOW)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aBatchSeesAHoldThatCameAfterItHadLooked(RetentionAct act) {
        store(act);
        interrupted.before("for update", () -> assertThat(hold()).isTrue());
        batches.unitOfWork().execute(() -> {
            assertThat(past(act)).containsExactly(OTHER);
            carryOut(act, List.of(OTHER));
            return act;
        });
        assertThat(interrupted.hasHappened()).isTrue();
        assertThat(past(act)).isEmpty();
        assertThat(holder.retention().release(CASE)).isTrue();
        assertThat(past(act)).containsExactly(CASE);
    }

    @ParameterizedTest
    @EnumSource
    void aHoldWaitsForTheBatchThatHasTakenTheCase(RetentionAct act) {
        store(act);
        batches.unitOfWork().execute(() -> {
            List<CaseId> ids = past(act);
            assertThat(ids).containsExactly(CASE, OTHER);
            assertThatThrownBy(this::hold)
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.failure()).isEqualTo(StoreFailure.CONFLICT));
            carryOut(act, ids);
            return act;
        });
        assertThat(hold()).as("there is something left to hold").isEqualTo(act != RetentionAct.PURGE_CASE);
        assertThat(holder.retention().release(CASE)).isEqualTo(act != RetentionAct.PURGE_CASE);
    }

    @ParameterizedTest
    @EnumSource
    void aReleaseCountsFromItsEndOn(RetentionAct act) {
        store(act);
        hold();
        assertThatThrownBy(() -> holder.unitOfWork().execute(() -> {
                    assertThat(holder.retention().release(CASE)).isTrue();
                    assertThat(past(act)).containsExactly(OTHER);
                    throw new IllegalStateException("the node dies");
                }))
                .hasMessage("the node dies");
        assertThat(past(act)).containsExactly(OTHER);
    }
}
