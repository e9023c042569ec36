package org.wangge.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarHistory;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;

/** Makes the editions of a calendar out of its final rows, its notices, and what later notices amended. */
final class NationalEditions {

    private final CalendarId id;
    private final List<CalendarRow> rows;
    private final List<CalendarAmendment> amendments;
    private final List<HolidayNotice> notices;

    NationalEditions(
            CalendarId id, List<CalendarRow> rows, List<CalendarAmendment> amendments, List<HolidayNotice> notices) {
        this.id = id;
        this.rows = rows;
        this.amendments = amendments;
        this.notices = notices.stream()
                .sorted(Comparator.comparing(HolidayNotice::published))
                .toList();
    }

    /** One edition for each notice, known since the notice was published. */
    CalendarHistory history() {
        List<WorkCalendar> editions = new ArrayList<>();
        Map<Integer, Integer> perYear = new HashMap<>();
        for (HolidayNotice notice : notices) {
            int amended = perYear.merge(notice.year(), 1, Integer::sum) - 2;
            String suffix = amended < 0 ? "" : String.valueOf((char) ('a' + amended));
            editions.add(edition(id + "-" + notice.year() + suffix, notice.published()));
        }
        return new CalendarHistory(editions);
    }

    private WorkCalendar edition(String editionId, LocalDate day) {
        int firstYear = notices.get(0).year();
        int lastYear = known(day).mapToInt(HolidayNotice::year).max().orElseThrow();
        WorkCalendar.Builder builder = WorkCalendar.builder(
                new CalendarEdition(id, editionId, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31), day));
        rowsKnownOn(day).values().stream()
                .filter(row -> row.date().getYear() <= lastYear)
                .forEach(row -> builder.day(row.date(), row.kind(), row.nameIfAny(), row.noticeIfAny()));
        return builder.build();
    }

    private Stream<HolidayNotice> known(LocalDate day) {
        return notices.stream().filter(notice -> !notice.published().isAfter(day));
    }

    private Map<LocalDate, CalendarRow> rowsKnownOn(LocalDate day) {
        Map<LocalDate, CalendarRow> known = new TreeMap<>();
        for (CalendarRow row : rows) {
            noticeKnownOn(row, day).ifPresent(notice -> known.put(row.date(), row.withNotice(notice)));
        }
        for (CalendarAmendment amendment : amendments) {
            if (amendment.knownSince().isAfter(day)) {
                known.remove(amendment.date());
                amendment
                        .before()
                        .filter(row -> noticeKnownOn(row, day).isPresent())
                        .ifPresent(row -> known.put(row.date(), row));
            }
        }
        return known;
    }

    /** The notice by which a row was known on a day: its own, or the first of that year before it was amended. */
    private Optional<String> noticeKnownOn(CalendarRow row, LocalDate day) {
        int year = notices.stream()
                .filter(notice -> notice.number().equals(row.notice()))
                .mapToInt(HolidayNotice::year)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Notice " + row.notice() + " of line " + row.line() + " is not among the notices"));
        return known(day)
                .filter(notice -> notice.year() == year)
                .map(HolidayNotice::number)
                .reduce((first, next) -> next.equals(row.notice()) ? next : first);
    }
}
