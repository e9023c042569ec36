package org.wangge.rules.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.rules.calendar.CalendarReader;
import org.wangge.rules.calendar.CalendarReading;
import org.wangge.rules.calendar.OverlayReader;
import org.wangge.rules.calendar.OverlayReading;

/** A calendar or an overlay of the user's own: named like its file; a calendar is known since its first day unless something else is said. */
final class CalendarFile {

    private CalendarFile() {}

    static CalendarReading read(Path file, Optional<LocalDate> knownSince) {
        String text = TextFile.read(file);
        CalendarReading reading = read(file, text, knownSince.orElse(LocalDate.EPOCH));
        Optional<LocalDate> firstDay =
                reading.calendar().map(WorkCalendar::edition).map(e -> e.firstOfficialDay());
        return knownSince.isPresent() || firstDay.isEmpty() ? reading : read(file, text, firstDay.get());
    }

    private static CalendarReading read(Path file, String text, LocalDate knownSince) {
        String id = nameOf(file);
        return CalendarReader.read(CalendarId.of(id), id, knownSince, file.toString(), text);
    }

    static OverlayReading readOverlay(Path file) {
        return OverlayReader.read(nameOf(file), file.toString(), TextFile.read(file));
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return name.isBlank() ? "file" : name;
    }
}
