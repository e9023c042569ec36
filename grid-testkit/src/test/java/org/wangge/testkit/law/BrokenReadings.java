package org.wangge.testkit.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Suspension;
import org.wangge.core.deadline.TimeAmount;
import org.wangge.core.deadline.TimeBase;

/** Accounts of clocks, broken on purpose: each in a way that has been seen, and each by itself. */
final class BrokenReadings {

    private BrokenReadings() {}

    private static TimeAmount plus(TimeAmount amount, int more) {
        return new TimeAmount(amount.count() + more, amount.unit());
    }

    /** The clock as though nobody had stopped it. */
    static DeadlineClock running(DeadlineClock clock) {
        return new DeadlineClock(
                clock.limit(),
                clock.rule(),
                clock.zone(),
                clock.startedAt(),
                clock.suspensions(),
                clock.extensions(),
                Optional.empty());
    }

    /** Counts the day of today on both sides. */
    static class CountsTodayTwice extends ClockReadingLaws {
        @Override
        protected Reading read(DeadlineClock clock, TimeBase base, Instant now) {
            Reading right = super.read(clock, base, now);
            TimeAmount left = right.remaining().isZero() ? right.remaining() : plus(right.remaining(), 1);
            return new Reading(right.elapsed(), left, right.overdueBy(), right.shareUsed(), right.overdue());
        }
    }

    /** Has run off more than there was. */
    static class CountsOneMore extends ClockReadingLaws {
        @Override
        protected Reading read(DeadlineClock clock, TimeBase base, Instant now) {
            Reading right = super.read(clock, base, now);
            return new Reading(
                    plus(right.elapsed(), 1), right.remaining(), right.overdueBy(), right.shareUsed(), right.overdue());
        }
    }

    /** Is overdue a moment late. */
    static class IsOverdueTooLate extends ClockReadingLaws {
        @Override
        protected Reading read(DeadlineClock clock, TimeBase base, Instant now) {
            Reading right = super.read(clock, base, now);
            boolean overdue = clock.isOverdue(base, now.minusNanos(1));
            return new Reading(right.elapsed(), right.remaining(), right.overdueBy(), right.shareUsed(), overdue);
        }
    }

    /** Begins anew after a hundred. */
    static class HasTwoDigits extends ClockReadingLaws {
        @Override
        protected Reading read(DeadlineClock clock, TimeBase base, Instant now) {
            Reading right = super.read(clock, base, now);
            TimeAmount elapsed = new TimeAmount(
                    right.elapsed().count() % 100, right.elapsed().unit());
            return new Reading(elapsed, right.remaining(), right.overdueBy(), right.shareUsed(), right.overdue());
        }
    }

    /** Does not hear of the stop. */
    static class RunsOnAfterTheStop extends ClockReadingLaws {
        @Override
        protected Reading read(DeadlineClock clock, TimeBase base, Instant now) {
            return super.read(running(clock), base, now);
        }
    }

    /** Does not hear of a suspension before it ends. */
    static class RunsOnWhileItStands extends ClockReadingLaws {
        @Override
        protected Reading read(DeadlineClock clock, TimeBase base, Instant now) {
            List<Suspension> ended = clock.suspensions().stream()
                    .filter(suspension -> !suspension.isRunning())
                    .toList();
            DeadlineClock running = new DeadlineClock(
                    clock.limit(),
                    clock.rule(),
                    clock.zone(),
                    clock.startedAt(),
                    ended,
                    clock.extensions(),
                    clock.stoppedAt());
            return super.read(running, base, now);
        }
    }

    /** Takes a tenth off every share. */
    static class IsKindWithShares extends ClockReadingLaws {
        @Override
        protected Reading read(DeadlineClock clock, TimeBase base, Instant now) {
            Reading right = super.read(clock, base, now);
            BigDecimal share = right.shareUsed().multiply(new BigDecimal("0.9")).setScale(4, RoundingMode.DOWN);
            return new Reading(right.elapsed(), right.remaining(), right.overdueBy(), share, right.overdue());
        }
    }
}
