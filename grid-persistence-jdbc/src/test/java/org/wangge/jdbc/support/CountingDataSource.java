package org.wangge.jdbc.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Counts round trips: every execution of a statement, every commit and every rollback. Used by one thread. */
public final class CountingDataSource {

    private final DataSource target;
    private final List<String> trips = new ArrayList<>();

    /** Counts on a data source. */
    public CountingDataSource(DataSource target) {
        this.target = target;
    }

    /** The data source that is counted. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(target, method, arguments);
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
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                trips.add(method.getName());
            }
            Object result = call(connection, method, arguments);
            return result instanceof Statement statement
                    ? counted(
                            statement,
                            method.getReturnType(),
                            arguments == null ? "statement" : String.valueOf(arguments[0]))
                    : result;
        });
    }

    private Object counted(Statement statement, Class<?> type, String sql) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().toLowerCase(Locale.ROOT).startsWith("execute")) {
                trips.add(sql);
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private interface Call {
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler = (proxy, method, arguments) -> call.of(method, arguments);
        return type.cast(
                Proxy.newProxyInstance(CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
