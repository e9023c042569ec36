package org.wangge.jdbc.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/**
 * Counts round trips: every execution of a statement, every commit and every rollback. PostgreSQL's driver sends neither
 * where no transaction is open any more, so that these are not counted. Used by one thread.
 */
public final class CountingDataSource {

    private final DataSource target;
    private final Consumer<String> listener;
    private final List<String> trips = new ArrayList<>();

    /** Counts on a data source. */
    public CountingDataSource(DataSource target) {
        this(target, trip -> {});
    }

    /** Counts on a data source, and tells of each trip before it begins. */
    public CountingDataSource(DataSource target, Consumer<String> listener) {
        this.target = target;
        this.listener = listener;
    }

    /** The data source that is counted. */
    public DataSource dataSource() {
        return Proxies.proxy(DataSource.class, (method, arguments) -> {
            Object result = Proxies.call(target, method, arguments);
            return result instanceof Connection connection ? counted(connection) : result;
        });
    }

    /** The round trips since the last time that somebody asked. */
    public List<String> take() {
        List<String> taken = List.copyOf(trips);
        trips.clear();
        return taken;
    }

    private Connection counted(Connection connection) {
        return Proxies.proxy(Connection.class, (method, arguments) -> {
            if (Set.of("commit", "rollback").contains(method.getName()) && !isEnded(connection)) {
                add(method.getName());
            }
            Object result = Proxies.call(connection, method, arguments);
            return result instanceof Statement statement
                    ? counted(
                            statement,
                            method.getReturnType(),
                            arguments == null ? "statement" : String.valueOf(arguments[0]))
                    : result;
        });
    }

    private static boolean isEnded(Connection connection) throws SQLException {
        return connection.isWrapperFor(PgConnection.class)
                && connection.unwrap(PgConnection.class).getTransactionState() == TransactionState.IDLE;
    }

    private void add(String trip) {
        trips.add(trip);
        listener.accept(trip);
    }

    private Object counted(Statement statement, Class<?> type, String sql) {
        return Proxies.proxy(type, (method, arguments) -> {
            if (method.getName().toLowerCase(Locale.ROOT).startsWith("execute")) {
                add(sql);
            }
            return Proxies.call(statement, method, arguments);
        });
    }
}
