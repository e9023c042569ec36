package org.wangge.jdbc.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Lets something else happen once, right before the first statement that holds some words. */
public final class InterruptedDataSource {

    private record Interruption(String words, Runnable what) {}

    private final DataSource target;
    private final AtomicReference<Optional<Interruption>> planned = new AtomicReference<>(Optional.empty());

    /** Goes on without a stop until something is planned. */
    public InterruptedDataSource(DataSource target) {
        this.target = target;
    }

    /** Plans what is to happen before the next statement that holds these words. */
    public void before(String words, Runnable what) {
        planned.set(Optional.of(new Interruption(words, what)));
    }

    /** Whether what was planned has happened. */
    public boolean hasHappened() {
        return planned.get().isEmpty();
    }

    /** The data source that is interrupted. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(target, method, arguments);
            return result instanceof Connection connection ? interrupted(connection) : result;
        });
    }

    private Connection interrupted(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                interruptBefore((String) arguments[0]);
            }
            return call(connection, method, arguments);
        });
    }

    private void interruptBefore(String sql) {
        planned.get().filter(one -> sql.contains(one.words())).ifPresent(one -> {
            planned.set(Optional.empty());
            one.what().run();
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
        return type.cast(Proxy.newProxyInstance(
                InterruptedDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }
}
