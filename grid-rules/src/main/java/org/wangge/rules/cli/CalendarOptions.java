package org.wangge.rules.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.CalendarHistory;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.CalendarOverlay;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.explain.Message;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.rules.calendar.CalendarReading;
import org.wangge.rules.calendar.OverlayReading;
import picocli.CommandLine.Option;

/** Which calendar, in which edition, with which overlays. */
final class CalendarOptions {

    @Option(names = "--calendar", descriptionKey = "calendarOption", paramLabel = "cn|FILE", defaultValue = "cn")
    private String calendar = "";

    @Option(names = "--known-on", descriptionKey = "knownOn", paramLabel = "DATE")
    private Optional<String> knownOn = Optional.empty();

    @Option(names = "--overlay", descriptionKey = "overlay", paramLabel = "FILE")
    private List<String> overlays = new ArrayList<>();

    /** The calendar with its overlays on top, in the order in which they are written. */
    WorkCalendar calendar() {
        WorkCalendar calendar = below();
        for (String name : overlays) {
            calendar = calendar.with(overlay(name));
        }
        return calendar;
    }

    private static CalendarOverlay overlay(String name) {
        Path file = TextFile.existing(name, CliMessage.NO_OVERLAY);
        OverlayReading reading = CalendarFile.readOverlay(file);
        if (!reading.problems().isEmpty()) {
            int count = reading.problems().size();
            throw new UsageException(
                    Message.of(CliMessage.OVERLAY_HAS_PROBLEMS, "file", file, "count", count), reading.problems());
        }
        return reading.get();
    }

    private WorkCalendar below() {
        Optional<LocalDate> day = knownOn.map(text -> Written.date("--known-on", text));
        return BuiltInCalendars.byId(CalendarId.of(calendar.isBlank() ? "?" : calendar))
                .map(history -> day.map(date -> asKnownOn(history, date)).orElseGet(history::latest))
                .orElseGet(() -> read(day));
    }

    private static WorkCalendar asKnownOn(CalendarHistory history, LocalDate day) {
        return history.asKnownOn(day)
                .orElseThrow(() -> new UsageException(
                        CliMessage.NOTHING_KNOWN_THEN,
                        "date",
                        day,
                        "first",
                        history.editions().get(0).edition().knownSince()));
    }

    private WorkCalendar read(Optional<LocalDate> knownOn) {
        Path file = TextFile.existing(calendar, CliMessage.UNKNOWN_CALENDAR);
        CalendarReading reading = CalendarFile.read(file, knownOn);
        if (!reading.problems().isEmpty()) {
            int count = reading.problems().size();
            throw new UsageException(
                    Message.of(CliMessage.CALENDAR_HAS_PROBLEMS, "file", file, "count", count), reading.problems());
        }
        return reading.calendar().orElseThrow(() -> new UsageException(CliMessage.CALENDAR_HAS_NO_DAYS, "file", file));
    }
}
