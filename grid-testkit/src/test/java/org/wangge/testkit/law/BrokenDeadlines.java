package org.wangge.testkit.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.MovedDeadline;
import org.wangge.core.deadline.Reprojection;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.deadline.WaitingPeriod;

/** Due dates, waiting periods and new editions, broken on purpose: each in a way that has been seen. */
final class BrokenDeadlines {

    private static final Duration DAY = Duration.ofDays(1);
    private static final WorkCalendar PLAIN_WEEK = WorkCalendar.plainWeek(CalendarId.of("broken"));

    private BrokenDeadlines() {}

    private static UnaryOperator<Deadline> later(Duration by) {
        return due -> new Deadline(due.lastDay(), due.dueExclusive().plus(by), due.provisional(), due.editionId());
    }

    /** Knows Monday to Friday alone. */
    static class KnowsNoHolidays extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            return super.deadline(clock, base.with(PLAIN_WEEK));
        }
    }

    /** Counts the other way. */
    static class CountsBackwards extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            return super.deadline(clock, base)
                    .map(due -> later(Duration.between(due.dueExclusive(), clock.startedAt()))
                            .apply(due));
        }
    }

    /** Gives Sundays ten days more. */
    static class FavoursSundays extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            boolean isSunday = clock.startedAt().atZone(clock.zone()).getDayOfWeek() == DayOfWeek.SUNDAY;
            return super.deadline(clock, base).map(later(isSunday ? DAY.multipliedBy(10) : Duration.ZERO));
        }
    }

    /** Has four bits for the amount. */
    static class OverflowsAtSixteen extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            TimeLimit limit = clock.limit();
            int amount = limit.amount() % 16;
            return super.deadline(
                    amount == 0
                            ? clock
                            : DeadlineClock.start(
                                    TimeLimit.of(amount, limit.unit()), clock.rule(), clock.zone(), clock.startedAt()),
                    base);
        }
    }

    private static DeadlineClock without(DeadlineClock clock, Extension.How how) {
        List<Extension> kept = clock.extensions().stream()
                .filter(extension -> extension.how() != how)
                .toList();
        return new DeadlineClock(
                clock.limit(),
                clock.rule(),
                clock.zone(),
                clock.startedAt(),
                clock.suspensions(),
                kept,
                clock.stoppedAt());
    }

    /** Does not hear of what is added. */
    static class ForgetsWhatIsAdded extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            return super.deadline(without(clock, Extension.How.ADD), base);
        }
    }

    /** Does not hear of what is counted on. */
    static class ForgetsWhatIsCountedOn extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            return super.deadline(without(clock, Extension.How.ADD_TO_DEADLINE), base);
        }
    }

    /** Takes off what a suspension took, instead of giving it back. */
    static class TakesOffSuspensions extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            Duration stood = clock.suspensions().stream()
                    .filter(suspension -> suspension.until().isPresent())
                    .map(suspension -> Duration.between(
                            suspension.from(), suspension.until().orElseThrow()))
                    .reduce(Duration.ZERO, Duration::plus);
            return super.deadline(clock, base).map(later(stood.multipliedBy(2).negated()));
        }
    }

    /** Rounds every suspension up by a minute. */
    static class RoundsSuspensionsUp extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            return super.deadline(clock, base)
                    .map(later(Duration.ofMinutes(clock.suspensions().size())));
        }
    }

    /** Names no edition. */
    static class NamesNoEdition extends DeadlineLaws {
        @Override
        protected Optional<Deadline> deadline(DeadlineClock clock, TimeBase base) {
            return super.deadline(clock, base)
                    .map(due -> new Deadline(due.lastDay(), due.dueExclusive(), due.provisional(), "newest"));
        }
    }

    /** Reports every clock. */
    static class ReportsEveryClock extends ReprojectionLaws {
        @Override
        protected Reprojection reproject(Map<String, DeadlineClock> clocks, TimeBase before, TimeBase after) {
            List<MovedDeadline> moved = clocks.entrySet().stream()
                    .map(clock -> new MovedDeadline(
                            clock.getKey(),
                            clock.getValue().deadline(before).orElseThrow(),
                            clock.getValue().deadline(after).orElseThrow(),
                            List.of()))
                    .toList();
            return new Reprojection(before, after, clocks.size(), moved);
        }
    }

    /** Moves what is done. */
    static class MovesWhatIsDone extends ReprojectionLaws {
        @Override
        protected Reprojection reproject(Map<String, DeadlineClock> clocks, TimeBase before, TimeBase after) {
            Map<String, DeadlineClock> opened = new TreeMap<>();
            clocks.forEach((id, clock) -> opened.put(id, BrokenReadings.running(clock)));
            return super.reproject(opened, before, after);
        }
    }

    /** Does not say why. */
    static class GivesNoReason extends ReprojectionLaws {
        @Override
        protected Reprojection reproject(Map<String, DeadlineClock> clocks, TimeBase before, TimeBase after) {
            Reprojection report = super.reproject(clocks, before, after);
            List<MovedDeadline> moved = report.moved().stream()
                    .map(move -> new MovedDeadline(move.clockId(), move.before(), move.after(), List.of()))
                    .toList();
            return new Reprojection(before, after, report.openClocks(), moved);
        }
    }

    /** Opens the door a minute early. */
    static class OpensAMinuteEarly extends WaitingLaws {
        @Override
        protected boolean isOver(WaitingPeriod period, TimeBase base, Instant now) {
            return super.isOver(period, base, now.plus(Duration.ofMinutes(1)));
        }
    }

    /** Waits a day less. */
    static class WaitsADayLess extends WaitingLaws {
        @Override
        protected Instant endsAt(WaitingPeriod period, TimeBase base) {
            return super.endsAt(period, base).minus(DAY);
        }
    }
}
