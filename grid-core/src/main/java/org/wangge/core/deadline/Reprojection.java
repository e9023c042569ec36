package org.wangge.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.calendar.CalendarChange;

/**
 * What another calendar edition does to open clocks (期限重算): a dry run and a report, since it changes nothing itself.
 *
 * <p>The notice of 2020-01-27 prolonged a holiday that had begun: open clocks moved, finished ones did not. The list names
 * each clock whose due date moved or whose standing changed, with before, after and why. Immutable.
 *
 * @param before the edition so far
 * @param after the other edition
 * @param openClocks how many open clocks were looked at
 * @param moved the due dates that change, by clock id
 */
public record Reprojection(TimeBase before, TimeBase after, int openClocks, List<MovedDeadline> moved) {

    /**
     * Keeps its own copy.
     *
     * {@inheritDoc}
     */
    public Reprojection {
        moved = List.copyOf(moved);
    }

    /**
     * Projects clocks through both editions.
     *
     * @param clocks the clocks by id; stopped ones are left out
     * @param before the edition so far
     * @param after the other edition
     * @return the report
     */
    public static Reprojection of(Map<String, DeadlineClock> clocks, TimeBase before, TimeBase after) {
        List<MovedDeadline> moved = new ArrayList<>();
        int open = 0;
        for (Map.Entry<String, DeadlineClock> entry : new TreeMap<>(clocks).entrySet()) {
            if (!entry.getValue().isStopped()) {
                open++;
                compare(entry.getKey(), entry.getValue(), before, after).ifPresent(moved::add);
            }
        }
        return new Reprojection(before, after, open, moved);
    }

    private static Optional<MovedDeadline> compare(String id, DeadlineClock clock, TimeBase before, TimeBase after) {
        Optional<Deadline> was = clock.deadline(before);
        Optional<Deadline> becomes = clock.deadline(after);
        if (was.isEmpty() || becomes.isEmpty() || isSame(was.get(), becomes.get())) {
            return Optional.empty();
        }
        return Optional.of(new MovedDeadline(
                id, was.get(), becomes.get(), changes(clock, was.get(), becomes.get(), before, after)));
    }

    private static boolean isSame(Deadline was, Deadline becomes) {
        return was.dueExclusive().equals(becomes.dueExclusive()) && was.provisional() == becomes.provisional();
    }

    private static List<CalendarChange> changes(
            DeadlineClock clock, Deadline was, Deadline becomes, TimeBase before, TimeBase after) {
        if (was.dueExclusive().equals(becomes.dueExclusive())) {
            return List.of();
        }
        LocalDate from = LocalDate.ofInstant(clock.startedAt(), clock.zone());
        Instant later =
                was.dueExclusive().isAfter(becomes.dueExclusive()) ? was.dueExclusive() : becomes.dueExclusive();
        return before.calendar().changesTo(after.calendar(), from, LocalDate.ofInstant(later, clock.zone()));
    }

    /**
     * Whether the other edition changes nothing for these clocks.
     *
     * @return true if no due date moves or changes its standing
     */
    public boolean isEmpty() {
        return moved.isEmpty();
    }
}
