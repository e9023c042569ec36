package org.wangge.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.store.CalendarArchive;
import org.wangge.core.store.CaseOpening;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.CaseStart;
import org.wangge.core.store.CaseStore;
import org.wangge.core.store.ClockStore;
import org.wangge.core.store.CommandLog;
import org.wangge.core.store.EventOutbox;
import org.wangge.core.store.GridStore;
import org.wangge.core.store.NumberAllocator;
import org.wangge.core.store.ReporterStore;
import org.wangge.core.store.RetentionStore;
import org.wangge.core.store.RuleBookStore;
import org.wangge.core.store.StaffStore;
import org.wangge.core.store.Stores;
import org.wangge.core.store.UnitOfWork;
import org.wangge.jdbc.calendar.JdbcCalendarArchive;
import org.wangge.jdbc.casefile.EventRows;
import org.wangge.jdbc.casefile.JdbcCaseQueries;
import org.wangge.jdbc.casefile.JdbcCaseStore;
import org.wangge.jdbc.clock.JdbcClockStore;
import org.wangge.jdbc.codec.ArchiveText;
import org.wangge.jdbc.codec.JsonEventCodec;
import org.wangge.jdbc.command.JdbcCommandLog;
import org.wangge.jdbc.dialect.Dialect;
import org.wangge.jdbc.dialect.Dialects;
import org.wangge.jdbc.grid.JdbcGridStore;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.jdbc.number.JdbcNumberAllocator;
import org.wangge.jdbc.outbox.JdbcEventOutbox;
import org.wangge.jdbc.reporter.JdbcReporterStore;
import org.wangge.jdbc.retention.JdbcRetentionStore;
import org.wangge.jdbc.rulebook.JdbcRuleBookStore;
import org.wangge.jdbc.staff.JdbcStaffStore;
import org.wangge.jdbc.transaction.ConnectionSource;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.TablePrefix;
import org.wangge.jdbc.transaction.Transactions;

/**
 * All stores of the engine on one database.
 *
 * <p>{@code SchemaMigration.migrate(dataSource)} makes the tables, {@code JdbcStores.on(dataSource)} opens them. Every
 * unit of work is one transaction. Immutable and safe for any number of threads.
 */
public final class JdbcStores implements Stores {

    private final Transactions transactions;
    private final JdbcCaseStore cases;
    private final CaseQueries queries;
    private final ClockStore clocks;
    private final CommandLog commands;
    private final GridStore grids;
    private final StaffStore staff;
    private final RuleBookStore ruleBooks;
    private final CalendarArchive calendars;
    private final EventOutbox outbox;
    private final ReporterStore reporters;
    private final RetentionStore retention;
    private final NumberAllocator numbers;

    private JdbcStores(Transactions transactions) {
        JsonEventCodec codec = new JsonEventCodec();
        EventRows events = new EventRows(codec);
        this.transactions = transactions;
        this.cases = new JdbcCaseStore(transactions, events);
        this.queries = new JdbcCaseQueries(transactions, cases);
        this.clocks = new JdbcClockStore(transactions);
        this.commands = new JdbcCommandLog(transactions);
        this.grids = new JdbcGridStore(transactions);
        this.staff = new JdbcStaffStore(transactions);
        this.ruleBooks = new JdbcRuleBookStore(transactions);
        this.calendars = new JdbcCalendarArchive(transactions);
        this.outbox = new JdbcEventOutbox(transactions, events);
        this.reporters = new JdbcReporterStore(transactions);
        this.retention = new JdbcRetentionStore(transactions, new ArchiveText(codec));
        this.numbers = new JdbcNumberAllocator(transactions);
    }

    /**
     * Stores on a data source, with transactions of their own. The dialect is recognised by the JDBC URL.
     *
     * @param dataSource the data source; a pool for any serious use
     * @return the stores
     * @throws IllegalArgumentException if the database is of no known line
     * @throws IllegalStateException if the tables are missing or have another version; the message says what to do
     * @throws StoreException if the database cannot be reached
     */
    public static JdbcStores on(DataSource dataSource) {
        return on(ConnectionSource.of(dataSource)).open();
    }

    /**
     * Stores on a source of connections, for instance one that joins the transactions of the host.
     *
     * @param connections where connections come from
     * @return a builder
     */
    public static Builder on(ConnectionSource connections) {
        return new Builder(connections);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return transactions;
    }

    @Override
    public CaseStore cases() {
        return cases;
    }

    @Override
    public CaseQueries queries() {
        return queries;
    }

    @Override
    public ClockStore clocks() {
        return clocks;
    }

    @Override
    public CommandLog commands() {
        return commands;
    }

    @Override
    public GridStore grids() {
        return grids;
    }

    @Override
    public StaffStore staff() {
        return staff;
    }

    @Override
    public RuleBookStore ruleBooks() {
        return ruleBooks;
    }

    @Override
    public CalendarArchive calendars() {
        return calendars;
    }

    @Override
    public EventOutbox outbox() {
        return outbox;
    }

    @Override
    public ReporterStore reporters() {
        return reporters;
    }

    @Override
    public RetentionStore retention() {
        return retention;
    }

    @Override
    public NumberAllocator numbers() {
        return numbers;
    }

    @Override
    public CaseOpening opening(CaseId id, CommandId command, ActorId sender) {
        return cases.opening(id, command, sender);
    }

    /** Sends the rows of all cases in batches of 1000 a table. */
    @Override
    public void begin(Collection<CaseStart> starts) {
        transactions.inSession(session -> {
            session.gather(() -> Stores.super.begin(starts));
            return starts;
        });
    }

    /** Opens stores. */
    public static final class Builder {

        /** How often a transaction of our own is tried, unless set. */
        public static final int ATTEMPTS = 8;

        private final ConnectionSource connections;
        private int attempts = ATTEMPTS;
        private TablePrefix prefix = TablePrefix.NONE;
        private @Nullable Dialect dialect;

        private Builder(ConnectionSource connections) {
            this.connections = connections;
        }

        /**
         * Names the dialect, for a database that is not recognised.
         *
         * @param named the dialect
         * @return this builder
         */
        public Builder dialect(Dialect named) {
            this.dialect = named;
            return this;
        }

        /**
         * Names the prefix of the tables, as it was given to the migration.
         *
         * @param named what stands before the names of the tables
         * @return this builder
         */
        public Builder prefix(TablePrefix named) {
            this.prefix = named;
            return this;
        }

        /**
         * Says how often a transaction of our own is tried when others come in its way.
         *
         * @param most at least 1; 8 unless set
         * @return this builder
         */
        public Builder attempts(int most) {
            this.attempts = most;
            return this;
        }

        /**
         * Opens the stores and checks their tables.
         *
         * @return the stores
         * @throws IllegalArgumentException if the database is of no known line, or there is no attempt at all
         * @throws IllegalStateException if the tables are missing or have another version; the message says what to do
         * @throws StoreException if the database cannot be reached
         */
        public JdbcStores open() {
            try (ConnectionSource.Lease lease = connections.take()) {
                Optional<Dialect> named = Optional.ofNullable(dialect);
                Dialect used = named.isPresent() ? named.get() : Dialects.of(lease.connection());
                SchemaMigration.check(lease.connection(), used, prefix);
                Transactions transactions = new Transactions(connections, used, prefix, attempts);
                return new JdbcStores(transactions.through(lease.connection()));
            } catch (SQLException failure) {
                throw StoreException.because("Cannot open the stores", failure);
            }
        }
    }
}
