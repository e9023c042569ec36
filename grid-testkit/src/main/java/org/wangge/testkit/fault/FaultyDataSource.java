package org.wangge.testkit.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source (故障注入数据源) whose connections fail at one point: the n-th statement or commit since it was armed. After
 * that one fault everything works again, as with a pool whose broken connection was replaced.
 *
 * <p>Safe for any number of threads, though with several of them the same point is not the same statement.
 */
public final class FaultyDataSource {

    /** Where and how it fails. */
    private record Plan(int point, Fault fault) {}

    private final DataSource target;
    private final AtomicInteger points = new AtomicInteger();
    private volatile Optional<Plan> plan = Optional.empty();

    /**
     * A data source that works until it is armed.
     *
     * @param target the data source below it
     */
    public FaultyDataSource(DataSource target) {
        this.target = target;
    }

    /**
     * Lets a point fail, once.
     *
     * @param point which statement or commit from now on, from 1
     * @param fault what happens there
     */
    public void failAt(int point, Fault fault) {
        points.set(0);
        plan = Optional.of(new Plan(point, fault));
    }

    /**
     * How many statements and commits there were since the data source was armed or made.
     *
     * @return the number of points at which it could have failed
     */
    public int points() {
        return points.get();
    }

    /**
     * The data source to give to the stores.
     *
     * @return a data source that fails as planned
     */
    public DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(target, method, arguments);
            return result instanceof Connection connection ? faulty(connection) : result;
        });
    }

    private Connection faulty(Connection connection) {
        AtomicBoolean lost = new AtomicBoolean();
        return proxy(Connection.class, (method, arguments) -> {
            if (lost.get()) {
                return afterLoss(method);
            }
            Object result = method.getName().equals("commit")
                    ? point(connection, lost, () -> call(connection, method, arguments))
                    : call(connection, method, arguments);
            return result instanceof Statement statement
                    ? faulty(statement, method.getReturnType(), connection, lost)
                    : result;
        });
    }

    private Object faulty(Statement statement, Class<?> type, Connection connection, AtomicBoolean lost) {
        return proxy(type, (method, arguments) -> {
            boolean executes = method.getName().startsWith("execute");
            return executes
                    ? point(connection, lost, () -> call(statement, method, arguments))
                    : call(statement, method, arguments);
        });
    }

    private @Nullable Object point(Connection connection, AtomicBoolean lost, Work work) throws Throwable {
        int here = points.incrementAndGet();
        Optional<Plan> planned = plan.filter(armed -> armed.point() == here);
        if (planned.isEmpty()) {
            return work.run();
        }
        plan = Optional.empty();
        Fault fault = planned.get().fault();
        if (fault.isCarriedOut()) {
            work.run();
        }
        if (fault.isLost()) {
            lost.set(true);
            connection.rollback();
            connection.close();
        }
        throw new SQLException("A fault on purpose: " + fault + " at point " + here, fault.sqlState());
    }

    /** A pool takes a broken connection back without a word; whatever else is asked of it fails. */
    private static @Nullable Object afterLoss(Method method) throws SQLException {
        return switch (method.getName()) {
            case "close" -> null;
            case "isClosed" -> true;
            case "isValid" -> false;
            default -> throw new SQLException("The connection is lost", Fault.LOST_BEFORE.sqlState());
        };
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    /** What a point does if nothing goes wrong. */
    @FunctionalInterface
    private interface Work {
        @Nullable
        Object run() throws Throwable;
    }

    /** What a call becomes. */
    @FunctionalInterface
    private interface Call {
        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                FaultyDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }
}
