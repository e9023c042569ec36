package org.wangge.jdbc.crash;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.jdbc.transaction.StoreException;

/**
 * Knows when the server is to fail, and lets the host do what a host does then: it hears the exception, tries again, and
 * when that fails too waits until the server is back.
 */
final class Outage implements Marks, Patience {

    private static final int PATIENCE_SECONDS = 120;
    private static final int MOST_TRIES = 60;

    private final Marks heard;
    private final List<ChildRun.Point> points;
    private final List<StoreException> failures;
    private final Semaphore reached = new Semaphore(0);
    private int next;
    private int round;
    private int line;
    private CountDownLatch back = new CountDownLatch(0);

    Outage(Marks heard, List<ChildRun.Point> points, List<StoreException> failures) {
        this.heard = heard;
        this.points = points;
        this.failures = failures;
    }

    /** Waits until the run is at the next point. */
    void awaitPoint() throws InterruptedException {
        if (!reached.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The run never came to " + points);
        }
    }

    /** The server answers again. */
    synchronized void isOver() {
        back.countDown();
    }

    private synchronized void hear() {
        line++;
        while (next < points.size() && isPast(points.get(next))) {
            next++;
            back = new CountDownLatch(1);
            reached.release();
        }
    }

    private boolean isPast(ChildRun.Point point) {
        return round > point.round() || (round == point.round() && line >= point.line());
    }

    private synchronized CountDownLatch back() {
        return back;
    }

    @Override
    public Object bring(Supplier<Object> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (StoreException | ConcurrentChangeException failure) {
                if (tries == MOST_TRIES) {
                    throw failure;
                }
                note(failure);
                if (tries % 2 == 0) {
                    await(back());
                }
            }
        }
    }

    private void note(RuntimeException failure) {
        if (failure instanceof StoreException store) {
            failures.add(store);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The server did not come back");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The run was interrupted", interrupted);
        }
    }

    @Override
    public synchronized void round(int begun) {
        round = begun;
        line = 0;
        heard.round(begun);
    }

    @Override
    public void acknowledged(String commandId) {
        heard.acknowledged(commandId);
        hear();
    }

    @Override
    public void sweeping() {
        heard.sweeping();
        hear();
    }

    @Override
    public void delivered(CaseEventEnvelope event) {
        heard.delivered(event);
        hear();
    }
}
