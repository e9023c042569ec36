package org.wangge.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.procedure.ActionKind;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Samples;
import org.wangge.jdbc.transaction.ConnectionSource;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.StoreFailure;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Transactions that are really in each other's way: a deadlock that the database ends, a lock that is not given back, an
 * order that a strict isolation cannot keep. What can be mended by repeating is repeated, and not for ever.
 */
abstract class ContentionContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final int THREADS = 3;
    private static final int COMMANDS = 6;

    private HikariDataSource pool;

    /** A database with tables, whose sessions wait for a lock for a second at the most. */
    protected abstract HikariDataSource database();

    @BeforeEach
    void open() {
        pool = database();
        Databases.empty(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private static CaseId id(String value) {
        return new CaseId(SmallTown.REGION, value);
    }

    private static void report(JdbcStores stores, String id) {
        List<CaseEventEnvelope> events = Samples.envelopes(id(id), 1, "report-" + id, Samples.reported("noise", "g-1"));
        stores.cases().append(CaseFile.fold(events), events, 0);
    }

    private static void handle(JdbcStores stores, String id, String command) {
        CaseFile file = stores.cases().find(id(id)).orElseThrow();
        List<CaseEventEnvelope> events = Samples.envelopes(
                file.id(),
                file.version() + 1,
                command,
                Samples.acted("handle", ActionKind.HANDLE, file.state().value(), "handled"));
        stores.cases().append(Samples.after(file, events), events, file.version());
        // whatever waits is written before the next question
        assertThat(stores.cases().history(file.id())).hasSize((int) file.version() + 1);
    }

    @Test
    void twoWhoTakeTheSameRowsInOppositeOrderBothEndWell() throws Exception {
        JdbcStores stores = JdbcStores.on(pool);
        report(stores, "x");
        report(stores, "y");
        AtomicInteger tries = new AtomicInteger();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);

        together(List.of(
                () -> crosswise(stores, "x", "y", "one", tries, bothHoldOne),
                () -> crosswise(stores, "y", "x", "two", tries, bothHoldOne)));

        assertThat(tries.get()).as("one of the two was repeated").isGreaterThan(2);
        for (String id : List.of("x", "y")) {
            List<CaseEventEnvelope> history = stores.cases().history(id(id));
            assertThat(history)
                    .extracting(event -> event.commandId().value())
                    .containsExactlyInAnyOrder("report-" + id, "one", "two");
            assertThat(stores.cases().find(id(id))).contains(CaseFile.fold(history));
        }
    }

    private static String crosswise(
            JdbcStores stores,
            String first,
            String second,
            String command,
            AtomicInteger tries,
            CyclicBarrier bothHoldOne) {
        AtomicBoolean isFirstTry = new AtomicBoolean(true);
        return stores.unitOfWork().execute(() -> {
            tries.incrementAndGet();
            handle(stores, first, command);
            if (isFirstTry.getAndSet(false)) {
                await(bothHoldOne);
            }
            handle(stores, second, command);
            return command;
        });
    }

    @Test
    void aRowThatSomebodyNeverGivesBackIsReportedAfterAsManyTriesAsAllowed() throws SQLException {
        JdbcStores stores = JdbcStores.on(ConnectionSource.of(pool)).attempts(2).open();
        report(stores, "x");
        AtomicInteger tries = new AtomicInteger();
        try (Connection other = pool.getConnection();
                Statement statement = other.createStatement()) {
            statement.executeUpdate("update case_file set due_at = 1");

            assertThatThrownBy(() -> stores.unitOfWork().execute(() -> {
                        tries.incrementAndGet();
                        handle(stores, "x", "late");
                        return "";
                    }))
                    .isInstanceOfSatisfying(StoreException.class, failure -> {
                        assertThat(failure.failure()).isEqualTo(StoreFailure.CONFLICT);
                        assertThat(failure.isConflict()).isTrue();
                        assertThat(failure)
                                .hasMessageContaining("was tried 2 times")
                                .hasMessageContaining("send the same command again later");
                        assertThat(failure.sqlState()).isNotEmpty();
                    });
            other.rollback();
        }
        assertThat(tries).hasValue(2);
        assertThat(stores.cases().history(id("x"))).hasSize(1);
    }

    @Test
    void repeatableReadLosesNothing() throws Exception {
        losesNothing("TRANSACTION_REPEATABLE_READ");
    }

    @Test
    void serializableLosesNothing() throws Exception {
        losesNothing("TRANSACTION_SERIALIZABLE");
    }

    /** Several threads on one case, through the public door. */
    private void losesNothing(String isolation) throws Exception {
        HikariConfig config = new HikariConfig();
        pool.copyStateTo(config);
        config.setTransactionIsolation(isolation);
        try (HikariDataSource strict = new HikariDataSource(config)) {
            JdbcStores stores =
                    JdbcStores.on(ConnectionSource.of(strict)).attempts(30).open();
            GovernedLocality town =
                    GovernedLocality.open(SmallTown.locality(), stores, VALIDATOR, SmallTown.at("2026-09-28T09:00"));
            act(town, "report", "leader-1", "report", Map.of("category", "litter", "location", "g1"));

            together(IntStream.range(0, THREADS)
                    .<Callable<String>>mapToObj(thread -> () -> comment(town, thread))
                    .toList());

            List<CaseEventEnvelope> history = stores.cases().history(id("c-1"));
            assertThat(history.stream().map(event -> event.commandId().value()).distinct())
                    .hasSize(1 + THREADS * COMMANDS);
            assertThat(stores.cases().find(id("c-1"))).contains(CaseFile.fold(history));
            assertThat(stores.outbox().pending(1000)).isEqualTo(history);
        }
    }

    private static String comment(GovernedLocality town, int thread) {
        for (int i = 0; i < COMMANDS; i++) {
            act(town, "t" + thread + "-" + i, "dispatcher", "comment", Map.of("note", "seen"));
        }
        return "";
    }

    private static void act(
            GovernedLocality town, String command, String actor, String action, Map<String, String> fields) {
        CaseCommand wanted = new CaseCommand(SmallTown.REGION.value(), "c-1", action, fields);
        assertThat(town.governance().cases().handle(CommandRequest.of(wanted, actor, command)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private static void together(List<Callable<String>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            for (Future<String> one : threads.invokeAll(works, 60, TimeUnit.SECONDS)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError("The other one did not come", failure);
        }
    }
}
