package org.wangge.jdbc.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.store.CaseOpening;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RecordedCommand;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.SmallTown;

/** The desks within the transactions of Spring, on a database whose host has a table of its own. */
abstract class SpringTransactionContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final CaseId CASE = new CaseId(SmallTown.REGION, "c-1");
    private static final Map<String, String> REPORT = Map.of("category", "litter", "location", "g1");

    private JdbcTemplate host;
    private TransactionTemplate transaction;
    private JdbcStores stores;
    private GovernedLocality town;

    /** A database whose tables are made. */
    protected abstract DataSource dataSource();

    @BeforeEach
    void open() {
        Databases.empty(dataSource());
        host = new JdbcTemplate(dataSource());
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource()));
        transaction.executeWithoutResult(begun -> {
            host.execute("drop table if exists host_note");
            host.execute("create table host_note (note varchar(100) not null primary key)");
        });
        stores = JdbcStores.on(SpringConnections.of(dataSource())).open();
        town = GovernedLocality.open(SmallTown.locality(), stores, VALIDATOR, SmallTown.at("2026-09-28T09:00"));
    }

    private Outcome handle(String actor, String action, Map<String, String> fields, String command) {
        return town.governance()
                .cases()
                .handle(CommandRequest.of(
                        new CaseCommand(CASE.region().value(), CASE.value(), action, fields), actor, command));
    }

    private void note(String text) {
        host.update("insert into host_note (note) values (?)", text);
    }

    private List<String> notes() {
        return transaction.execute(
                begun -> host.queryForList("select note from host_note order by note", String.class));
    }

    @Test
    void storesWithTheHost() {
        transaction.executeWithoutResult(begun -> {
            note("before");
            assertThat(handle("leader-1", "report", REPORT, "cmd-1")).isInstanceOf(Outcome.Accepted.class);
            note("after");
        });

        assertThat(notes()).containsExactly("after", "before");
        assertThat(stores.cases().find(CASE)).isPresent();
        assertThat(stores.outbox().pending(100)).isEqualTo(stores.cases().history(CASE));
    }

    @Test
    void storesNothingIfTheHostRollsBack() {
        transaction.executeWithoutResult(begun -> {
            note("before");
            assertThat(handle("leader-1", "report", REPORT, "cmd-1")).isInstanceOf(Outcome.Accepted.class);
            begun.setRollbackOnly();
        });

        assertThat(notes()).isEmpty();
        assertThat(stores.cases().find(CASE)).isEmpty();
        assertThat(stores.commands().find(SmallTown.REGION, CommandId.of("cmd-1")))
                .isEmpty();
        assertThat(stores.outbox().pending(100)).isEmpty();
    }

    @Test
    void letsTheHostGoOnAfterARefusal() {
        transaction.executeWithoutResult(begun -> {
            note("before");
            assertThat(handle("leader-1", "close", Map.of(), "cmd-1")).isInstanceOf(Outcome.Refused.class);
            assertThat(begun.isRollbackOnly()).isFalse();
            note("after");
            assertThat(handle("leader-1", "report", REPORT, "cmd-1")).isInstanceOf(Outcome.Accepted.class);
        });

        assertThat(notes()).containsExactly("after", "before");
        assertThat(stores.cases().find(CASE)).isPresent();
    }

    @Test
    void letsTheHostGoOnAfterARepeatedCommand() {
        transaction.executeWithoutResult(begun -> {
            Outcome.Accepted first = (Outcome.Accepted) handle("leader-1", "report", REPORT, "cmd-1");
            note("between");
            Outcome again = handle("leader-1", "report", REPORT, "cmd-1");
            assertThat(again).isEqualTo(new Outcome.Accepted(first.file(), first.events(), true));
            note("after");
        });

        assertThat(notes()).containsExactly("after", "between");
        assertThat(stores.cases().history(CASE))
                .isEqualTo(stores.outbox().pending(100))
                .isNotEmpty();
    }

    /** The other node records the command after the host's transaction has looked for it, and before it writes. */
    @Test
    void letsTheHostGoOnAfterAnotherNodeCarriedTheCommandOutMeanwhile() {
        transaction.executeWithoutResult(begun -> {
            note("before");
            assertThatThrownBy(() -> stores.unitOfWork().execute(() -> {
                        CaseOpening opening = stores.opening(CASE, CommandId.of("cmd-1"), ActorId.of("leader-1"));
                        assertThat(opening.earlier()).isEmpty();
                        carryOutOnAnotherNode();
                        note("within");
                        stores.commands().record(recorded());
                        return opening;
                    }))
                    .isInstanceOf(ConcurrentChangeException.class);
            note("after");
        });

        assertThat(notes()).contains("after", "before");
        assertThat(stores.cases().history(CASE)).isNotEmpty();
    }

    private static RecordedCommand recorded() {
        return new RecordedCommand(CommandId.of("cmd-1"), CASE, "fingerprint", 1, 1);
    }

    private void carryOutOnAnotherNode() {
        Thread node = new Thread(() -> handle("leader-1", "report", REPORT, "cmd-1"));
        node.start();
        try {
            node.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void takesBackWhatFailedWorkWroteAndNothingOfTheHost() {
        transaction.executeWithoutResult(begun -> {
            note("before");
            assertThatThrownBy(() -> stores.unitOfWork().execute(() -> {
                        stores.numbers().next(SmallTown.REGION, java.time.LocalDate.parse("2026-09-28"));
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
            note("after");
        });

        assertThat(notes()).containsExactly("after", "before");
        assertThat(stores.unitOfWork()
                        .<String>execute(
                                () -> stores.numbers().next(SmallTown.REGION, java.time.LocalDate.parse("2026-09-28"))))
                .endsWith("000001");
    }

    @Test
    void opensTransactionsOfItsOwnWhereTheHostHasNone() {
        assertThat(handle("leader-1", "report", REPORT, "cmd-1")).isInstanceOf(Outcome.Accepted.class);

        assertThat(JdbcStores.on(dataSource()).cases().find(CASE)).isPresent();
    }
}
