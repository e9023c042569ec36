package org.wangge.core.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.wangge.core.calendar.Calendars;

/** Local times of the national zone, and clocks that start at them. */
final class Times {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final TimeBase CN = TimeBase.of(Calendars.CN);

    private Times() {}

    static Instant at(String local) {
        return at(LocalDateTime.parse(local.length() == 10 ? local + "T00:00" : local));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SHANGHAI);
    }

    static DeadlineClock clock(String limit, String start) {
        return clock(limit, start, CountingRules.CIVIL_CODE);
    }

    static DeadlineClock clock(String limit, String start, CountingRule rule) {
        return DeadlineClock.start(TimeLimit.parse(limit), rule, SHANGHAI, at(start));
    }

    static Deadline due(DeadlineClock clock) {
        return clock.deadline(CN).orElseThrow();
    }

    static String dueAt(DeadlineClock clock) {
        return local(due(clock).dueExclusive()).toString();
    }
}
