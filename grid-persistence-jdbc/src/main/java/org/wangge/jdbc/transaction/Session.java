package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wangge.jdbc.dialect.Dialect;

/**
 * The statements of one transaction.
 *
 * <p>Questions are sent at once. Writes are gathered and sent together before the next question and before the end, so
 * that a change with its events, clocks, outgoing events and command id takes few round trips. Used by one thread.
 */
public final class Session {

    /** How many keys go into one question. */
    private static final int KEYS = 500;

    private final Connection connection;
    private final Dialect dialect;
    private final StatementTexts texts;
    private final WriteSender sender;
    private final List<Write> waiting = new ArrayList<>();
    private final Map<Class<?>, Object> notes = new HashMap<>();
    private final Optional<HostGuard> guard;
    private boolean failed;

    Session(ConnectionSource.Lease lease, Dialect dialect, StatementTexts texts) {
        this.connection = lease.connection();
        this.dialect = dialect;
        this.guard = lease.isHosted() ? Optional.of(new HostGuard(connection)) : Optional.empty();
        this.texts = texts;
        this.sender = new WriteSender(connection, dialect, texts);
    }

    /**
     * The dialect of the database.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Asks for rows.
     *
     * @param sql the query
     * @param values the values of its parameters
     * @param read how a row becomes a value
     * @param <T> the type of the values
     * @return the values in the order of the rows
     */
    public <T> List<T> list(String sql, List<?> values, Function<Row, T> read) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(texts.of(sql))) {
            Parameters.bind(statement, values, 0);
            try (ResultSet answer = statement.executeQuery()) {
                return read(answer, read);
            }
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    private static <T> List<T> read(ResultSet answer, Function<Row, T> read) throws SQLException {
        List<T> found = new ArrayList<>(4);
        Row row = new Row(answer);
        while (row.next()) {
            found.add(read.apply(row));
        }
        return found;
    }

    /**
     * Asks for at most one row.
     *
     * @param sql the query
     * @param values the values of its parameters
     * @param read how the row becomes a value
     * @param <T> the type of the value
     * @return the value, or empty if there is no row
     */
    public <T> Optional<T> first(String sql, List<?> values, Function<Row, T> read) {
        return first(list(sql, values, read));
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /**
     * Changes rows at once, after everything that waits.
     *
     * @param sql the statement
     * @param values the values of its parameters
     * @return how many rows it changed
     */
    public long change(String sql, List<?> values) {
        flush();
        setGuard();
        try (PreparedStatement statement = connection.prepareStatement(texts.of(sql))) {
            Parameters.bind(statement, values, 0);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    /**
     * Changes rows at once, after everything that waits, in one batch.
     *
     * @param sql the statement
     * @param rows the values of its parameters, once for each time
     * @return how many rows each time changed
     */
    public long[] changeEach(String sql, List<? extends List<?>> rows) {
        flush();
        if (rows.isEmpty()) {
            return new long[0];
        }
        setGuard();
        try (PreparedStatement statement = connection.prepareStatement(texts.of(sql))) {
            for (List<?> row : rows) {
                Parameters.bind(statement, row, 0);
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).asLongStream().toArray();
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    /**
     * Changes rows and asks at once what became of them; together, where statements travel together.
     *
     * @param sql the statement
     * @param question the query, with the same parameters
     * @param values the values of the parameters
     * @param read how a row becomes a value
     * @param <T> the type of the value
     * @return the value, or empty if nothing was changed
     */
    public <T> Optional<T> changeAndAsk(String sql, String question, List<?> values, Function<Row, T> read) {
        if (!texts.travel().isTogether()) {
            return change(sql, values) == 0 ? Optional.empty() : first(question, values, read);
        }
        flush();
        setGuard();
        String both = sql + "; " + question;
        try (PreparedStatement statement = connection.prepareStatement(texts.of(both))) {
            Parameters.bind(statement, values, Parameters.bind(statement, values, 0));
            statement.execute();
            boolean changed = statement.getUpdateCount() > 0;
            statement.getMoreResults();
            try (ResultSet answer = statement.getResultSet()) {
                // a row that somebody else made between the two statements is not ours
                return changed ? first(read(answer, read)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw failed(both, failure);
        }
    }

    /**
     * Writes something before the next question, or else before the transaction ends. A write without rows is none.
     *
     * @param write what to write
     */
    public void later(Write write) {
        waiting.add(write);
    }

    /**
     * Gathers what some work writes, so that rows of the same statement travel in one batch, whichever of them came first.
     *
     * @param work writes that do not depend on their order among different statements, such as rows that are all new
     */
    public void gather(Runnable work) {
        flush();
        work.run();
        List<Write> gathered = MergedWrite.of(waiting);
        waiting.clear();
        waiting.addAll(gathered);
    }

    /**
     * Asks for the rows of many keys, 500 of them in a question, or one where the dialect finds many only slowly.
     *
     * @param sql the query up to its last condition, which ends with {@code in}
     * @param values the values of its parameters
     * @param keys the keys
     * @param read how a row becomes a value
     * @param <T> the type of the values
     * @return the values in any order
     */
    public <T> List<T> listIn(String sql, List<?> values, List<String> keys, Function<Row, T> read) {
        return listIn(sql, "", values, keys, read);
    }

    /**
     * Asks for the rows of many keys like {@link #listIn} and locks them until the transaction ends. Rows that another
     * transaction has locked are passed over, where the dialect can do that.
     *
     * @param sql the query up to its last condition, which ends with {@code in}
     * @param values the values of its parameters
     * @param keys the keys
     * @param read how a row becomes a value
     * @param <T> the type of the values
     * @return the values in any order
     */
    public <T> List<T> lockIn(String sql, List<?> values, List<String> keys, Function<Row, T> read) {
        String passing = dialect.passingOverLocked();
        return listIn(sql, passing.isEmpty() ? " for update" : passing, values, keys, read);
    }

    private <T> List<T> listIn(String sql, String end, List<?> values, List<String> keys, Function<Row, T> read) {
        List<T> found = new ArrayList<>();
        int each = dialect.findsManyKeys() ? KEYS : 1;
        for (int from = 0; from < keys.size(); from += each) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + each));
            List<Object> all = new ArrayList<>(values);
            all.addAll(some);
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            found.addAll(list(sql + " (" + marks + ")" + end, all, read));
        }
        return found;
    }

    /**
     * What waits to be written.
     *
     * @param type the kind of write
     * @param <W> the kind of write
     * @return the writes of that kind in the order in which they came
     */
    public <W extends Write> Stream<W> waiting(Class<W> type) {
        return waiting.stream().filter(type::isInstance).map(type::cast);
    }

    /**
     * What waits to be written and came last.
     *
     * @param type the kind of write
     * @param condition which of them
     * @param <W> the kind of write
     * @return the last one of that kind that meets the condition, if there is one
     */
    public <W extends Write> Optional<W> lastWaiting(Class<W> type, Predicate<W> condition) {
        for (int i = waiting.size() - 1; i >= 0; i--) {
            Write write = waiting.get(i);
            if (type.isInstance(write) && condition.test(type.cast(write))) {
                return Optional.of(type.cast(write));
            }
        }
        return Optional.empty();
    }

    /**
     * Notes something that was learned in this transaction and holds until its end.
     *
     * @param owner who notes it
     * @param what what was learned, in place of what the owner noted before
     */
    public void note(Class<?> owner, Object what) {
        notes.put(owner, what);
    }

    /**
     * What was noted.
     *
     * @param owner who noted it
     * @param type what it is
     * @param <T> what it is
     * @return what was learned, or empty if nothing was
     */
    public <T> Optional<T> noted(Class<?> owner, Class<T> type) {
        return Optional.ofNullable(notes.get(owner)).map(type::cast);
    }

    /**
     * Forgets what was noted.
     *
     * @param owner who noted it
     */
    public void forget(Class<?> owner) {
        notes.remove(owner);
    }

    /** Sends what waits. */
    void flush() {
        flush(sender::send);
    }

    /** Sends what waits, and the commit with it if the dialect can do that. */
    void flushAndCommit() {
        flush(sender::sendLast);
    }

    private void flush(Consumer<List<Write>> send) {
        if (waiting.isEmpty()) {
            return;
        }
        List<Write> writes = List.copyOf(waiting);
        waiting.clear();
        setGuard();
        try {
            send.accept(writes);
        } catch (RuntimeException failure) {
            failed = true;
            throw failure;
        }
    }

    private void setGuard() {
        guard.ifPresent(HostGuard::set);
    }

    /** Takes back what was written into a transaction of the host, which goes on as if nothing had been tried. */
    void takeBack() {
        guard.ifPresent(HostGuard::takeBack);
    }

    /** What was written into a transaction of the host stays there. */
    void leave() {
        guard.ifPresent(HostGuard::release);
    }

    /** Some work within the transaction failed, so nothing of it may be stored. */
    void fail() {
        failed = true;
    }

    boolean hasFailed() {
        return failed;
    }

    private StoreException failed(String sql, SQLException failure) {
        failed = true;
        return StoreException.of("Cannot run \"" + sql + "\"", failure, dialect);
    }
}
