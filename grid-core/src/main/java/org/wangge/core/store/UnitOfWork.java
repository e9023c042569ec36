package org.wangge.core.store;

import java.util.function.Supplier;

/** Runs work in one transaction: the adapter's own, or the host's, which it joins. */
public interface UnitOfWork {

    /**
     * Runs work; everything that it stores is stored together, or nothing if it throws.
     *
     * <p>A transaction that the adapter opened itself may be repeated after a {@link ConcurrentChangeException}; so the
     * work must be free of effects outside the stores.
     *
     * @param work what is to be done
     * @param <T> what it gives
     * @return what the work gives
     * @throws ConcurrentChangeException if another change came first, and repeating did not help or was not allowed
     */
    <T> T execute(Supplier<T> work);
}
