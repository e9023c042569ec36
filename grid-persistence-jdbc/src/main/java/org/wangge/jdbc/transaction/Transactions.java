package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.UnitOfWork;
import org.wangge.jdbc.dialect.Dialect;

/**
 * The unit of work on JDBC.
 *
 * <p>A transaction of our own is committed if the work ends well and rolled back if it throws; if another change came
 * first it is repeated from the beginning, a few times, with a growing pause. A transaction of the host is joined: it is
 * neither ended nor repeated, and what a unit of work that throws has written is taken back to a savepoint, so that the
 * host may go on. Work within work joins the outer one; if the inner work throws and the outer one goes on,
 * nothing is stored all the same, and the outer one is told so at its end.
 *
 * <p>Correct from the isolation READ COMMITTED on; the stricter ones only repeat more often. Safe for any number of
 * threads.
 */
public final class Transactions implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final long FIRST_PAUSE_NANOS = 500_000;

    private final ConnectionSource connections;
    private final Dialect dialect;
    private final TablePrefix prefix;
    private final StatementTexts texts;
    private final int attempts;

    /** Not static: two databases may be used by one thread, each with a session of its own. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Session> current = new ThreadLocal<>();

    /**
     * Transactions on a source of connections.
     *
     * @param connections where connections come from
     * @param dialect the dialect of the database
     * @param attempts how often a transaction of our own is tried at the most, at least once
     * @throws IllegalArgumentException if there is no attempt at all
     */
    public Transactions(ConnectionSource connections, Dialect dialect, int attempts) {
        this(connections, dialect, TablePrefix.NONE, attempts);
    }

    /**
     * Transactions on tables with a prefix.
     *
     * @param connections where connections come from
     * @param dialect the dialect of the database
     * @param prefix what stands before the names of the tables
     * @param attempts how often a transaction of our own is tried at the most, at least once
     * @throws IllegalArgumentException if there is no attempt at all
     */
    public Transactions(ConnectionSource connections, Dialect dialect, TablePrefix prefix, int attempts) {
        this(connections, dialect, prefix, attempts, Travel.of(dialect));
    }

    private Transactions(
            ConnectionSource connections, Dialect dialect, TablePrefix prefix, int attempts, Travel travel) {
        if (attempts < 1) {
            throw new IllegalArgumentException("A transaction is tried at least once, got " + attempts + " attempts");
        }
        this.connections = connections;
        this.dialect = dialect;
        this.prefix = prefix;
        this.texts = new StatementTexts(prefix, dialect, travel);
        this.attempts = attempts;
    }

    /**
     * The same, with regard to what a connection lets through: a filter in the pool may refuse several statements in one
     * though driver and database take them, as Druid's WallFilter does unless told otherwise. They are sent one by one then,
     * and the log says so. Likewise the commit travels with the last writes only where the database was seen to leave it out
     * after one that failed ({@link Dialect#failingWithoutRow}).
     *
     * @param connection a connection of the same source; nothing is changed by it
     * @return transactions whose statements come through
     * @throws SQLException if the connection is lost
     */
    public Transactions through(Connection connection) throws SQLException {
        Travel travel = texts.travel().through(connection, dialect, prefix);
        return new Transactions(connections, dialect, prefix, attempts, travel);
    }

    @Override
    public <T> T execute(Supplier<T> work) {
        return inSession(session -> work.get());
    }

    /**
     * Runs statements in the present transaction, or in one of their own if there is none.
     *
     * @param work what is to be done
     * @param <T> what it gives
     * @return what the work gives
     * @throws ConcurrentChangeException if another change came first, and repeating did not help or was not allowed
     * @throws StoreException if the database fails
     */
    public <T> T inSession(Function<Session, T> work) {
        Session session = current.get();
        return session == null ? outermost(work) : joined(session, work);
    }

    /**
     * Runs one statement that is a transaction by itself and needs no commit; in a running transaction it is part of that.
     *
     * @param work one statement at the most
     * @param <T> what it gives
     * @return what the work gives
     * @throws StoreException if the database fails
     */
    public <T> T alone(Function<Session, T> work) {
        if (current.get() != null) {
            return inSession(work);
        }
        ConnectionSource.Lease lease = take();
        try {
            return lease.isHosted() ? run(lease, work) : committingByItself(lease, work);
        } finally {
            giveBack(lease);
        }
    }

    /**
     * Asks questions that need no transaction around them: in the present one if there is one; else each by itself, where
     * that saves the round trip of a commit.
     *
     * @param questions questions, of which each sees what is stored when it is asked
     * @param <T> what they give
     * @return what they give
     * @throws StoreException if the database fails
     */
    public <T> T reading(Function<Session, T> questions) {
        return dialect.switchesAutoCommitAtOnce() ? alone(questions) : inSession(questions);
    }

    private <T> T committingByItself(ConnectionSource.Lease lease, Function<Session, T> work) {
        try {
            lease.connection().setAutoCommit(true);
            T done = worked(lease, work);
            lease.connection().setAutoCommit(false);
            return done;
        } catch (SQLException failure) {
            throw StoreException.of("Cannot commit by itself", failure, dialect);
        }
    }

    /** A connection that was lost cannot be put back as it was either; what is told is how it was lost. */
    private <T> T worked(ConnectionSource.Lease lease, Function<Session, T> work) {
        try {
            return work.apply(new Session(lease, dialect, texts));
        } catch (RuntimeException | Error failure) {
            try {
                lease.connection().setAutoCommit(false);
            } catch (SQLException later) {
                failure.addSuppressed(later);
            }
            throw failure;
        }
    }

    private static <T> T joined(Session session, Function<Session, T> work) {
        try {
            return work.apply(session);
        } catch (RuntimeException | Error failure) {
            session.fail();
            throw failure;
        }
    }

    private <T> T outermost(Function<Session, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(work);
            } catch (RepeatableFailure failure) {
                if (attempt >= attempts) {
                    throw failure.after(attempts);
                }
                LOG.debug("Attempt {} of {} met another change and is repeated", attempt, attempts, failure.cause());
                LockSupport.parkNanos(FIRST_PAUSE_NANOS << Math.min(attempt, 8));
            }
        }
    }

    private <T> T attempt(Function<Session, T> work) throws RepeatableFailure {
        ConnectionSource.Lease lease = take();
        try {
            return run(lease, work);
        } catch (RuntimeException failure) {
            if (!lease.isHosted() && isRepeatable(failure)) {
                throw new RepeatableFailure(failure);
            }
            throw failure;
        } finally {
            giveBack(lease);
        }
    }

    private ConnectionSource.Lease take() {
        try {
            return connections.take();
        } catch (SQLException failure) {
            throw StoreException.of("Cannot take a connection", failure, StoreFailure.UNREACHABLE);
        }
    }

    /** What was committed stays committed, so a failure here is nothing that the caller could mend. */
    private static void giveBack(ConnectionSource.Lease lease) {
        try {
            lease.close();
        } catch (SQLException failure) {
            LOG.warn("A connection could not be given back", failure);
        }
    }

    private <T> T run(ConnectionSource.Lease lease, Function<Session, T> work) {
        Session session = new Session(lease, dialect, texts);
        current.set(session);
        boolean stored = false;
        try {
            T result = work.apply(session);
            finish(lease, session);
            stored = true;
            return result;
        } finally {
            current.remove();
            if (!stored) {
                session.takeBack();
                undo(lease);
            }
        }
    }

    private void finish(ConnectionSource.Lease lease, Session session) {
        if (session.hasFailed()) {
            throw StoreException.because("Nothing was stored: work within this unit of work failed, and its failure was"
                    + " swallowed; let it through, or do that work in a unit of its own");
        }
        if (lease.isHosted()) {
            session.flush();
            session.leave();
        } else {
            session.flushAndCommit();
            commit(lease);
        }
    }

    /** If the commit was sent with the last writes, this only tells whoever stands between us and the driver. */
    private void commit(ConnectionSource.Lease lease) {
        try {
            lease.connection().commit();
        } catch (SQLException failure) {
            throw StoreException.of("Cannot commit", failure, dialect);
        }
    }

    private static void undo(ConnectionSource.Lease lease) {
        if (lease.isHosted()) {
            return;
        }
        try {
            lease.connection().rollback();
        } catch (SQLException failure) {
            // usual when the connection is lost, and whoever called is told so by an exception anyway
            LOG.debug("A transaction could not be rolled back; the database does it when the connection ends", failure);
        }
    }

    private static boolean isRepeatable(RuntimeException failure) {
        return failure instanceof ConcurrentChangeException
                || failure instanceof StoreException store && store.isConflict();
    }

    /** Another change came first in a transaction of our own. */
    private static final class RepeatableFailure extends Exception {

        private static final long serialVersionUID = 1L;

        private final RuntimeException cause;

        RepeatableFailure(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }

        RuntimeException cause() {
            return cause;
        }

        /** Whose case it was, or else how often it was tried, is what the caller must know. */
        RuntimeException after(int attempts) {
            return cause instanceof StoreException store ? StoreException.afterAttempts(attempts, store) : cause;
        }
    }
}
