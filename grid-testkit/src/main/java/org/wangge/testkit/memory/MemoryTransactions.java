package org.wangge.testkit.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.UnitOfWork;

/**
 * Transactions over maps in memory: one at a time, with the way back for every change.
 *
 * <p>Work within work joins; if the inner work throws, its changes alone are taken back before the exception goes on.
 */
final class MemoryTransactions implements UnitOfWork {

    /** How often an own transaction is begun before a change that came first is passed on. */
    private static final int ATTEMPTS = 3;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> wayBack = new ArrayDeque<>();

    @Override
    public <T> T execute(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? attempt(work) : executeOwn(work);
        } finally {
            lock.unlock();
        }
    }

    /** Runs work that gives nothing. */
    void execute(Runnable work) {
        execute(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private <T> T executeOwn(Supplier<T> work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return commit(work);
            } catch (ConcurrentChangeException late) {
                // the next attempt reads anew; the last one lets the exception pass
            }
        }
        return commit(work);
    }

    private <T> T commit(Supplier<T> work) {
        T result = attempt(work);
        wayBack.clear();
        return result;
    }

    private <T> T attempt(Supplier<T> work) {
        int mark = wayBack.size();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                goBackTo(mark);
            }
        }
    }

    private void goBackTo(int mark) {
        while (wayBack.size() > mark) {
            wayBack.pop().run();
        }
    }

    /** Notes how a change of the running transaction is taken back. */
    void undoneBy(Runnable undo) {
        wayBack.push(undo);
    }
}
