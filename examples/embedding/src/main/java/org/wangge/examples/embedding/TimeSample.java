package org.wangge.examples.embedding;

import static org.wangge.core.deadline.CountingRules.CIVIL_CODE;
import static org.wangge.core.deadline.DayStatutes.PENALTY_LAW;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wangge.core.calendar.CalendarOverlay;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.Reprojection;
import org.wangge.core.deadline.StageClock;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.deadline.WaitingPeriod;
import org.wangge.rules.calendar.BuiltInCalendars;

/** Legal time by itself, without cases: due dates, both kinds of working day, pauses, local days, a late notice. */
public final class TimeSample {

    private TimeSample() {}

    /**
     * Prints due dates and why they are those.
     *
     * @param out where the sentences go
     */
    public static void run(PrintStream out) {
        // README begins
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Instant start = ZonedDateTime.of(2026, 9, 29, 10, 0, 0, 0, zone).toInstant();
        TimeBase base = new TimeBase(BuiltInCalendars.cn(), WorkingHours.STANDARD); // builder: summer and winter hours
        DeadlineClock clock = DeadlineClock.start(TimeLimit.parse("3个工作日"), CIVIL_CODE, zone, start);
        out.println(clock.deadline(base).orElseThrow().lastDay()); // 2026-10-09
        out.println(clock.explain(base).render(Locale.CHINESE)); // every step; renderShort: the conclusion
        for (String limit : List.of("2 working days", "2 working days by the hour", "at once (2 hours)")) {
            DeadlineClock other = DeadlineClock.start(TimeLimit.parse(limit), CIVIL_CODE, zone, start);
            out.println(other.explain(base).renderShort(Locale.ENGLISH)); // 10-08 24:00; 10-08 10:00; 09-29 12:00
        }
        out.println(PENALTY_LAW.limit("7日", LocalDate.of(2026, 9, 29)).limit()); // 7 working days
        Instant later = start.plus(Duration.ofDays(10));
        Extension more = Extension.adding(TimeLimit.workingDays(2), later); // replacing: shorter, too
        DeadlineClock longer = clock.suspend(start).resume(later).extend(more);
        out.println(longer.remaining(base, later).orElseThrow()); // likewise elapsed, overdueBy, shareUsed
        out.println(new StageClock(longer, clock).isCapped(base)); // a stage under an overall limit: true
        WaitingPeriod notice = WaitingPeriod.start(TimeLimit.days(7), CIVIL_CODE, zone, start);
        out.println(notice.isOver(base, later)); // at least so long must pass (公示期): true
        CalendarOverlay office = CalendarOverlay.named("office").closed(LocalDate.of(2026, 9, 30), "搬迁");
        TimeBase here = base.with(BuiltInCalendars.cn().with(office)); // the days of a place, or a newer edition
        Reprojection dryRun = Reprojection.of(Map.of("case-1", clock), base, here); // open clocks only
        dryRun.moved().forEach(moved -> out.println(moved.explain().render(Locale.CHINESE))); // before, after, why
        // README ends
    }
}
