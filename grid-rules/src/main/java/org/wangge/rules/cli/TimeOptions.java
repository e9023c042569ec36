package org.wangge.rules.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.TimeBase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What time is counted with: calendar, working hours, counting rule and zone. */
final class TimeOptions {

    @Mixin
    private CalendarOptions calendar = new CalendarOptions();

    @Option(
            names = "--hours",
            descriptionKey = "hours",
            paramLabel = "SESSIONS",
            defaultValue = "08:00-12:00,14:00-18:00")
    private String hours = "";

    @Option(names = "--season", descriptionKey = "season", paramLabel = "DAYS=HOURS")
    private List<String> seasons = new ArrayList<>();

    @Option(names = "--counting", descriptionKey = "counting", paramLabel = "RULE", defaultValue = "civil-code")
    private String counting = "";

    @Option(names = "--zone", descriptionKey = "zone", paramLabel = "ZONE", defaultValue = "Asia/Shanghai")
    private String zone = "";

    TimeBase base() {
        WorkingHours sessions = Written.hours(hours, seasons);
        return new TimeBase(calendar.calendar(), sessions);
    }

    /** The working hours as written, since seasons come back every year. */
    String hoursAsWritten() {
        return seasons.isEmpty() ? hours : hours + "; " + String.join("; ", seasons);
    }

    CountingRule rule() {
        return Written.counting(counting);
    }

    ZoneId zone() {
        return Written.zone(zone);
    }
}
