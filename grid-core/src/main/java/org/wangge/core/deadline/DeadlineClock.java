package org.wangge.core.deadline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Explanation;

/**
 * A clock on which a time limit runs (期限时钟): a budget with its start, suspensions, extensions and stop.
 *
 * <p>It is a budget and not a frozen instant, so that a due date survives a late holiday notice: a clock of 3 working days
 * that starts on 2026-09-29 at 10:00 is projected onto 2026-10-09 through the edition {@code cn-2026}. Pauses are
 * measured in the clock's own unit: a clock of working hours that stands still over a weekend loses nothing.
 *
 * <p>A clock of days counts a day if it ran at that day's end. While a clock is suspended, its due date is projected as
 * though it went on from the moment of its suspension, which is the earliest that it can be.
 *
 * <p>Immutable; each change gives a new clock. All questions take the {@link TimeBase} to answer with.
 *
 * @param limit the limit as granted first
 * @param rule how it is counted
 * @param zone the zone of its days
 * @param startedAt when it started
 * @param suspensions when it stood still, in order; only the last may still run
 * @param extensions how the limit was changed, in order
 * @param stoppedAt when it was stopped, if it was
 */
public record DeadlineClock(
        TimeLimit limit,
        CountingRule rule,
        ZoneId zone,
        Instant startedAt,
        List<Suspension> suspensions,
        List<Extension> extensions,
        Optional<Instant> stoppedAt) {

    /**
     * Checks that its history is in order.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a suspension begins before the start or before the end of the one before it, if
     *     one other than the last has no end, or if the clock was stopped before it started or while suspended
     */
    public DeadlineClock {
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
        Instant ranFrom = startedAt;
        for (int i = 0; i < suspensions.size(); i++) {
            Suspension suspension = suspensions.get(i);
            if (suspension.from().isBefore(ranFrom) || (suspension.isRunning() && i < suspensions.size() - 1)) {
                throw new IllegalArgumentException("A suspension begins after the clock ran, got one from "
                        + suspension.from() + " on a clock that runs from " + ranFrom);
            }
            ranFrom = suspension.until().orElse(suspension.from());
        }
        if (stoppedAt.isPresent()
                && (stoppedAt.get().isBefore(ranFrom)
                        || (!suspensions.isEmpty() && last(suspensions).isRunning()))) {
            throw new IllegalArgumentException("A clock is stopped while it runs, got " + stoppedAt.get()
                    + " on a clock that runs from " + ranFrom);
        }
    }

    /**
     * Starts a clock.
     *
     * @param limit the limit
     * @param rule how it is counted
     * @param zone the zone of its days
     * @param startedAt when it starts
     * @return the running clock
     */
    public static DeadlineClock start(TimeLimit limit, CountingRule rule, ZoneId zone, Instant startedAt) {
        return new DeadlineClock(limit, rule, zone, startedAt, List.of(), List.of(), Optional.empty());
    }

    /**
     * Lets the clock stand still.
     *
     * @param at from when
     * @return the suspended clock
     * @throws IllegalStateException if it is suspended or stopped already
     * @throws IllegalArgumentException if that lies before the start or the last resumption
     */
    public DeadlineClock suspend(Instant at) {
        requireRunning("suspended");
        List<Suspension> more = new ArrayList<>(suspensions);
        more.add(new Suspension(at, Optional.empty()));
        return withSuspensions(more);
    }

    /**
     * Lets a suspended clock go on.
     *
     * @param at from when
     * @return the running clock
     * @throws IllegalStateException if it is not suspended
     * @throws IllegalArgumentException if that lies before the suspension
     */
    public DeadlineClock resume(Instant at) {
        if (!isSuspended()) {
            throw new IllegalStateException("Only a suspended clock is resumed, this one of " + limit + " is not");
        }
        List<Suspension> more = new ArrayList<>(suspensions);
        more.set(more.size() - 1, new Suspension(last(suspensions).from(), Optional.of(at)));
        return withSuspensions(more);
    }

    /**
     * Stops the clock, because what it measured is done. A suspension that still runs ends with it.
     *
     * @param at when
     * @return the stopped clock
     * @throws IllegalStateException if it is stopped already
     * @throws IllegalArgumentException if that lies before the start
     */
    public DeadlineClock stop(Instant at) {
        requireNotStopped("stopped");
        DeadlineClock running = isSuspended() ? resume(at) : this;
        return new DeadlineClock(limit, rule, zone, startedAt, running.suspensions, extensions, Optional.of(at));
    }

    /**
     * Changes the limit in mid-flight.
     *
     * @param extension what was granted
     * @return the clock with the other limit
     * @throws IllegalStateException if it is stopped
     */
    public DeadlineClock extend(Extension extension) {
        requireNotStopped("extended");
        List<Extension> more = new ArrayList<>(extensions);
        more.add(extension);
        return new DeadlineClock(limit, rule, zone, startedAt, suspensions, more, stoppedAt);
    }

    private DeadlineClock withSuspensions(List<Suspension> more) {
        return new DeadlineClock(limit, rule, zone, startedAt, more, extensions, stoppedAt);
    }

    private void requireRunning(String what) {
        requireNotStopped(what);
        if (isSuspended()) {
            throw new IllegalStateException("A suspended clock cannot be " + what + ", this one of " + limit
                    + " stands since " + last(suspensions).from());
        }
    }

    private void requireNotStopped(String what) {
        if (stoppedAt.isPresent()) {
            throw new IllegalStateException("A stopped clock cannot be " + what + ", this one of " + limit
                    + " was stopped at " + stoppedAt.get());
        }
    }

    /**
     * Whether the clock stands still now.
     *
     * @return true from suspension to resumption
     */
    public boolean isSuspended() {
        return !suspensions.isEmpty() && last(suspensions).isRunning();
    }

    /**
     * Whether the clock was stopped.
     *
     * @return true once what it measures is done
     */
    public boolean isStopped() {
        return stoppedAt.isPresent();
    }

    /**
     * The limit as it stands, extensions of the same budget included.
     *
     * @return the limits that are counted one after the other; one, unless an extension counts on from the due date
     */
    public List<TimeLimit> currentLimits() {
        return Stages.of(this).limits();
    }

    /**
     * When it is due.
     *
     * @param base the calendar and the hours to compute with
     * @return the due date, or nothing if the limit is open or at once
     */
    public Optional<Deadline> deadline(TimeBase base) {
        return Projection.of(this, base).map(Projection::deadline);
    }

    /**
     * What has run off up to an instant, or up to the stop.
     *
     * @param base the calendar and the hours to compute with
     * @param now the instant
     * @return begun days for clocks of days, full minutes for clocks of hours; nothing if the limit is open or at once
     */
    public Optional<TimeAmount> elapsed(TimeBase base, Instant now) {
        return Projection.of(this, base).map(projection -> projection.elapsed(now));
    }

    /**
     * What is left at an instant: the limit less what has elapsed, so 0 days on the last day itself.
     *
     * @param base the calendar and the hours to compute with
     * @param now the instant
     * @return what is left, 0 if overdue; nothing if the limit is open or at once
     */
    public Optional<TimeAmount> remaining(TimeBase base, Instant now) {
        return Projection.of(this, base).map(projection -> projection.remaining(now));
    }

    /**
     * By how much the clock is over at an instant, or was when it was stopped.
     *
     * @param base the calendar and the hours to compute with
     * @param now the instant
     * @return begun days or full minutes after the due moment, 0 if not overdue, and also 0 working days on a weekend that
     *     follows the last day; nothing if the limit is open or at once
     */
    public Optional<TimeAmount> overdueBy(TimeBase base, Instant now) {
        return Projection.of(this, base).map(projection -> projection.overdueBy(now));
    }

    /**
     * Which share of the time from the beginning of counting to the due moment is used.
     *
     * @param base the calendar and the hours to compute with
     * @param now the instant
     * @return 0 before counting begins, 1 at the due moment, above 1 when overdue, to four decimals, rounded down;
     *     nothing if the limit is open or at once
     */
    public Optional<BigDecimal> shareUsed(TimeBase base, Instant now) {
        return Projection.of(this, base).map(projection -> projection.shareUsed(now));
    }

    /**
     * When a share of the time to the due moment is used, for warnings.
     *
     * @param base the calendar and the hours to compute with
     * @param share for instance 0.8; not negative
     * @return the instant, or nothing if the limit is open or at once
     * @throws IllegalArgumentException if the share is negative
     */
    public Optional<Instant> instantAtShare(TimeBase base, BigDecimal share) {
        if (share.signum() < 0) {
            throw new IllegalArgumentException("A share of a limit is not negative, got " + share);
        }
        return Projection.of(this, base).map(projection -> projection.instantAtShare(share));
    }

    /**
     * Whether the clock is overdue at an instant. A clock that was stopped or suspended in time does not become overdue.
     *
     * @param base the calendar and the hours to compute with
     * @param now the instant
     * @return true from the due instant on; false if the limit is open or at once
     */
    public boolean isOverdue(TimeBase base, Instant now) {
        return Projection.of(this, base)
                .filter(projection -> projection.isOverdue(now))
                .isPresent();
    }

    /**
     * Why it is due when it is: start, days that were skipped and why, make-up days, suspensions, extensions, the move of
     * a last day off, the final moment, the edition, and whether that is provisional.
     *
     * @param base the calendar and the hours to compute with
     * @return the explanation, long when rendered, short when rendered short
     */
    public Explanation explain(TimeBase base) {
        return DeadlineExplanation.of(this, base);
    }

    /** Until when time counts: the asked instant, but not beyond the stop or into a running suspension. */
    Instant runsUntil(Instant now) {
        Instant end = stoppedAt.orElse(isSuspended() ? last(suspensions).from() : now);
        return end.isBefore(now) ? end : now;
    }

    private static Suspension last(List<Suspension> suspensions) {
        return suspensions.get(suspensions.size() - 1);
    }
}
