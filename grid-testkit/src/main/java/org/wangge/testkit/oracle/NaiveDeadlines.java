package org.wangge.testkit.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;

/**
 * Due dates found day by day and session by session (逐日推算到期日), for every unit and every counting rule.
 *
 * <p>A second opinion beside {@link DeadlineClock#deadline}: for 3 working days from Tuesday 2026-09-29 it walks over the
 * long holiday and answers 2026-10-09. Immutable.
 *
 * @param base the calendar and the hours to count with
 */
public record NaiveDeadlines(TimeBase base) {

    /**
     * When a clock is due.
     *
     * @param clock the clock, with whatever became of it
     * @return the due date, or nothing if a limit of it is open or at once
     */
    public Optional<Deadline> deadline(DeadlineClock clock) {
        List<TimeLimit> limits = limits(clock);
        if (!limits.stream().allMatch(TimeLimit::isComputable)) {
            return Optional.empty();
        }
        Instant due = new NaiveCount(clock, base, counted(limits.get(0)), clock.startedAt(), false).due();
        for (TimeLimit further : limits.subList(1, limits.size())) {
            due = new NaiveCount(clock, base, counted(further), due, true).due();
        }
        return Optional.of(deadline(clock, due));
    }

    private Deadline deadline(DeadlineClock clock, Instant due) {
        LocalDate first = LocalDate.ofInstant(clock.startedAt(), clock.zone());
        LocalDate last = LocalDate.ofInstant(due.minusNanos(1), clock.zone());
        boolean official = base.calendar().isOfficial(first) && base.calendar().isOfficial(last);
        return new Deadline(last, due, !official, base.calendar().edition().id());
    }

    /** What is counted one after the other: an extension of the same unit lengthens what it extends. */
    private static List<TimeLimit> limits(DeadlineClock clock) {
        List<TimeLimit> limits = new ArrayList<>(List.of(clock.limit()));
        for (Extension extension : clock.extensions()) {
            TimeLimit last = limits.get(limits.size() - 1);
            if (extension.how() == Extension.How.REPLACE) {
                limits.clear();
                limits.add(extension.by());
            } else if (extension.how() == Extension.How.ADD && isOfTheSameUnit(last, extension.by())) {
                limits.set(limits.size() - 1, sum(last, extension.by()));
            } else {
                limits.add(extension.by());
            }
        }
        return limits;
    }

    private static boolean isOfTheSameUnit(TimeLimit last, TimeLimit more) {
        TimeLimit added = last.unit() == LimitUnit.AT_ONCE ? counted(more) : more;
        return counted(last).unit() == added.unit() && added.unit().isCounted();
    }

    private static TimeLimit sum(TimeLimit last, TimeLimit more) {
        TimeLimit sum = TimeLimit.of(
                counted(last).amount() + counted(more).amount(), counted(last).unit());
        return last.unit() == LimitUnit.AT_ONCE ? TimeLimit.atOnce(sum) : sum;
    }

    /** At once is due when its cap is. */
    private static TimeLimit counted(TimeLimit limit) {
        return limit.cap().orElse(limit);
    }
}
