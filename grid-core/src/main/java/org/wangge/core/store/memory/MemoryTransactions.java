package org.wangge.core.store.memory;

import java.util.ArrayDeque;
import java.util.Deque;
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

    private final Deque<Runnable> wayBack = new ArrayDeque<>();
    /** How many units of work are within each other at the moment; all of one thread, which holds the monitor. */
    private int depth;

    @Override
    public synchronized <T> T execute(Supplier<T> work) {
        depth++;
        try {
            return depth > 1 ? attempt(work) : executeOwn(work);
        } finally {
            depth--;
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
