package org.wangge.jdbc.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.dialect.Dialects;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Samples;

class TransactionsTest {

    private static final DataSource DATABASE = Databases.h2("transactions");
    private static final CaseId ID = CaseId.of("370321", "c-1");

    @BeforeEach
    void empty() {
        Databases.empty(DATABASE);
    }

    private static Transactions own(int attempts) {
        return new Transactions(ConnectionSource.of(DATABASE), Dialects.h2(), attempts);
    }

    /** A connection as a pool leaves it that is lost with its first statement. */
    private static ConnectionSource.Lease losing() {
        Connection connection = (Connection) Proxy.newProxyInstance(
                TransactionsTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        throw new SQLException("gone", "08006");
                    }
                    if (method.getName().equals("setAutoCommit") && arguments[0].equals(false)) {
                        throw new SQLException("Connection is closed");
                    }
                    return null;
                });
        return new OwnLease(connection, false);
    }

    @Nested
    class OfOurOwn {

        @Test
        void areTriedAsOftenAsAllowed() {
            AtomicInteger tried = new AtomicInteger();

            assertThatThrownBy(() -> own(3).execute(() -> {
                        tried.incrementAndGet();
                        throw StoreException.conflict("in the way");
                    }))
                    .isInstanceOfSatisfying(StoreException.class, failure -> {
                        assertThat(failure.isConflict()).isTrue();
                        assertThat(failure.failure()).isEqualTo(StoreFailure.CONFLICT);
                        assertThat(failure)
                                .hasMessageContaining("was tried 3 times")
                                .hasMessageContaining("in the way");
                    });
            assertThat(tried).hasValue(3);
        }

        @Test
        void areNotRepeatedForOtherFailures() {
            AtomicInteger tried = new AtomicInteger();

            assertThatThrownBy(() -> own(3).execute(() -> {
                        tried.incrementAndGet();
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
            assertThat(tried).hasValue(1);
        }

        @Test
        void needAtLeastOneAttempt() {
            assertThatThrownBy(() -> own(0)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void nameTheStatementThatFailed() {
            assertThatThrownBy(() -> own(1).inSession(session -> session.change("delete from nothing", List.of())))
                    .isInstanceOfSatisfying(StoreException.class, failure -> {
                        assertThat(failure).hasMessageContaining("delete from nothing");
                        assertThat(failure.sqlState()).isEqualTo("42S02");
                        assertThat(failure.isConflict()).isFalse();
                        assertThat(failure.failure()).isEqualTo(StoreFailure.REFUSED);
                        assertThat(failure).hasMessageContaining("repeating does not help");
                    });
        }

        @Test
        void sayThatTheDatabaseIsNotThere() {
            Transactions unreachable = new Transactions(
                    () -> {
                        throw new SQLException("refused", "08001");
                    },
                    Dialects.h2(),
                    3);
            AtomicInteger tried = new AtomicInteger();
            assertThatThrownBy(() -> unreachable.execute(tried::incrementAndGet))
                    .isInstanceOfSatisfying(StoreException.class, failure -> {
                        assertThat(failure.failure()).isEqualTo(StoreFailure.UNREACHABLE);
                        assertThat(failure.sqlState()).isEqualTo("08001");
                        assertThat(failure).hasMessageContaining("send the same command again");
                    });
            assertThat(tried).hasValue(0);
        }

        @Test
        void tellHowTheConnectionWasLostRatherThanThatItIsClosed() {
            Transactions losing = new Transactions(TransactionsTest::losing, Dialects.h2(), 3);

            assertThatThrownBy(() -> losing.alone(session -> session.change("update t set c = 1", List.of())))
                    .isInstanceOfSatisfying(StoreException.class, failure -> {
                        assertThat(failure.failure()).isEqualTo(StoreFailure.UNREACHABLE);
                        assertThat(failure).hasMessageContaining("update t set c = 1");
                        assertThat(failure.getSuppressed())
                                .extracting(Throwable::getMessage)
                                .containsExactly("Connection is closed");
                    });
        }

        @Test
        void sayThatAFailureWasSwallowed() {
            Transactions own = own(3);
            assertThatThrownBy(() -> own.execute(() -> {
                        try {
                            own.execute(() -> {
                                throw new IllegalStateException("inner");
                            });
                        } catch (IllegalStateException swallowed) {
                            assertThat(swallowed).hasMessage("inner");
                        }
                        return "";
                    }))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.failure()).isEqualTo(StoreFailure.MISUSED));
        }

        @Test
        void giveTheirConnectionBackAsItWas() throws SQLException {
            DataSource autoCommitting = Databases.pool("jdbc:h2:mem:auto;DB_CLOSE_DELAY=-1", "sa", "");
            try (Connection connection = autoCommitting.getConnection()) {
                connection.setAutoCommit(true);
                try (ConnectionSource.Lease lease = OwnLease.of(connection)) {
                    assertThat(lease.connection().getAutoCommit()).isFalse();
                    assertThat(lease.isHosted()).isFalse();
                }
                assertThat(connection.isClosed()).isTrue();
            }
        }
    }

    @Nested
    class OfTheHost {

        private final AtomicInteger tried = new AtomicInteger();

        private JdbcStores joining(Connection connection) {
            return JdbcStores.on(() -> new HostLease(connection)).open();
        }

        @Test
        void areNeitherCommittedNorRepeated() throws SQLException {
            List<org.wangge.core.casefile.CaseEventEnvelope> history = Samples.eventfulHistory(ID);
            try (Connection host = DATABASE.getConnection()) {
                JdbcStores stores = joining(host);
                stores.unitOfWork().execute(() -> {
                    stores.cases().append(CaseFile.fold(history), history, 0);
                    return ID;
                });
                assertThat(stores.cases().find(ID)).isPresent();
                assertThat(rows(host)).isEqualTo(1);
                host.rollback();
            }
            assertThat(JdbcStores.on(DATABASE).cases().find(ID)).isEmpty();
        }

        @Test
        void areLeftToTheHostAfterAConflict() throws SQLException {
            try (Connection host = DATABASE.getConnection()) {
                assertThatThrownBy(() -> joining(host).unitOfWork().execute(() -> {
                            tried.incrementAndGet();
                            throw new ConcurrentChangeException(ID, 7);
                        }))
                        .isInstanceOf(ConcurrentChangeException.class);
                assertThat(tried).hasValue(1);
                assertThat(host.isClosed()).isFalse();
            }
        }

        private static int rows(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from case_file")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** The connection of a host's transaction. */
    private record HostLease(Connection connection) implements ConnectionSource.Lease {

        @Override
        public boolean isHosted() {
            return true;
        }

        @Override
        public void close() {}
    }

    @Nested
    class Instants {

        @Test
        void comeBackToTheNanosecond() {
            for (String text : List.of(
                    "1970-01-01T00:00:00Z",
                    "1969-12-31T23:59:59.999999999Z",
                    "1678-01-01T00:00:00.000000001Z",
                    "2261-12-31T23:59:59.999999999Z")) {
                Instant instant = Instant.parse(text);
                assertThat(Nanoseconds.instant(Nanoseconds.of(instant))).isEqualTo(instant);
            }
        }

        @Test
        void keepTheirOrderAsNumbers() {
            Instant instant = Samples.START;
            assertThat(Nanoseconds.of(instant)).isLessThan(Nanoseconds.of(instant.plusNanos(1)));
        }

        @Test
        void beyondTheNumbersAreRefused() {
            assertThatThrownBy(() -> Nanoseconds.of(Instant.parse("9999-12-31T00:00:00Z")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from the year 1678 to 2261");
        }
    }

    @Test
    void anEmptyOptionalIsNull() {
        Optional<String> none = own(1).inSession(session -> {
            session.change(
                    "insert into grid_list_entry values (?, ?, ?, ?, ?, ?, ?, 0, 0)",
                    List.of("r", java.time.LocalDate.parse("2026-01-01"), "g", "town", Optional.empty(), "镇", 0));
            return session.first("select parent_code from grid_list_entry", List.of(), Row::optionalText)
                    .orElseThrow();
        });
        assertThat(none).isEmpty();
    }
}
