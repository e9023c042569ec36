package org.wangge.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.deadline.CountingRule.DayEnd;
import org.wangge.core.deadline.CountingRule.LastDayOff;

/**
 * What the counting rule makes of the end of a stage: whether a last day off moves, and when the last day ends.
 *
 * @param stage the stage
 */
record StageEnd(Stage stage) {

    Instant due() {
        if (stage.pausesByDay()) {
            return stage.instant(endOf(moved(stage.lastDayBeforeMove())));
        }
        LocalDateTime runsOut = stage.runsOut();
        return stage.instant(stage.keepsClockTime() && movesLastDay() ? movedMoment(runsOut) : runsOut);
    }

    private WorkCalendar calendar() {
        return stage.base().calendar();
    }

    private boolean movesLastDay() {
        return stage.rule().lastDayOff() == LastDayOff.MOVES_TO_NEXT_WORKDAY
                && stage.measure().kind() == Measure.Kind.NATURAL
                && stage.limit().unit() != LimitUnit.SAME_DAY;
    }

    private LocalDateTime movedMoment(LocalDateTime runsOut) {
        LocalDateTime due = openMoment(runsOut);
        // A suspension on the days off that the due moment moves over moves it on.
        for (Measure.Pause pause : stage.pauses(Optional.empty())) {
            if (!pause.from().isBefore(runsOut)
                    && pause.from().isBefore(due)
                    && pause.until().isAfter(due)) {
                due = openMoment(pause.until());
            }
        }
        return due;
    }

    /**
     * A due moment on a day off, or before the opening, moves to the opening: keeping its time of day as well would make
     * some later starts due earlier.
     */
    private LocalDateTime openMoment(LocalDateTime due) {
        LocalDateTime last = due.minusNanos(1);
        LocalTime opening =
                stage.base().hours().on(last.toLocalDate()).sessions().get(0).opensAt();
        boolean stays =
                calendar().isWorkday(last.toLocalDate()) && !last.toLocalTime().isBefore(opening);
        return stays ? due : stage.base().hours().nextOpening(calendar(), due);
    }

    private LocalDate moved(LocalDate unmoved) {
        if (!movesLastDay()) {
            return unmoved;
        }
        LocalDate lastDay = calendar().workdayOnOrAfter(unmoved);
        // A suspension on the rest days that the last day moves over, or on the day to which it moves, moves it on.
        for (Measure.Pause pause : stage.pauses(Optional.empty())) {
            LocalDate paused = pause.from().toLocalDate();
            if (paused.isAfter(unmoved) && !paused.isAfter(lastDay)) {
                LocalDate resumed = pause.until().toLocalDate();
                lastDay = calendar().workdayOnOrAfter(resumed.isAfter(lastDay) ? resumed : lastDay);
            }
        }
        return lastDay;
    }

    private LocalDateTime endOf(LocalDate lastDay) {
        LocalTime close = stage.base().hours().on(lastDay).closeOfBusiness();
        boolean hasClose = stage.rule().dayEnd() == DayEnd.CLOSE_OF_BUSINESS
                && calendar().isWorkday(lastDay)
                && !close.equals(LocalTime.MIDNIGHT);
        return hasClose && runsBefore(lastDay.atTime(close))
                ? lastDay.atTime(close)
                : lastDay.plusDays(1).atStartOfDay();
    }

    /** Whether the clock runs on a last day before its close; one that starts or goes on later has until midnight. */
    private boolean runsBefore(LocalDateTime close) {
        Instant end = stage.instant(close);
        return stage.from().isBefore(end)
                && stage.clock().suspensions().stream().noneMatch(suspension -> standsAt(end, suspension));
    }

    private static boolean standsAt(Instant end, Suspension suspension) {
        return suspension.from().isBefore(end)
                && suspension.until().filter(until -> !until.isBefore(end)).isPresent();
    }
}
