package org.wangge.jdbc.support;

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
        return Proxies.proxy(DataSource.class, (method, arguments) -> {
            Object result = Proxies.call(target, method, arguments);
            return result instanceof Connection connection ? interrupted(connection) : result;
        });
    }

    private Connection interrupted(Connection connection) {
        return Proxies.proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                interruptBefore((String) arguments[0]);
            }
            return Proxies.call(connection, method, arguments);
        });
    }

    private void interruptBefore(String sql) {
        planned.get().filter(one -> sql.contains(one.words())).ifPresent(one -> {
            planned.set(Optional.empty());
            one.what().run();
        });
    }
}
