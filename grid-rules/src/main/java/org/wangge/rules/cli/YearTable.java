package org.wangge.rules.cli;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.calendar.HolidayNames;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.explain.Message;

/** A year of a calendar as lines of text: a strip of days for each month, then the holidays and make-up workdays. */
final class YearTable {

    private static final String DAYS = IntStream.rangeClosed(1, 31)
            .mapToObj(day -> String.valueOf(day % 10))
            .collect(Collectors.joining());

    private final WorkCalendar calendar;
    private final Year year;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    YearTable(WorkCalendar calendar, Year year, Language language) {
        this.calendar = calendar;
        this.year = year;
        this.language = language;
    }

    List<String> lines() {
        lines.clear();
        CalendarEdition edition = calendar.edition();
        say(CliMessage.YEAR_TITLE, "year", year, "edition", edition.id(), "known", edition.knownSince());
        lines.add("");
        lines.add("         " + DAYS);
        for (int month = 1; month <= 12; month++) {
            month(year.atMonth(month));
        }
        int workdays = calendar.workdaysBetween(year.atDay(1).minusDays(1), lastDay());
        say(CliMessage.WORKDAYS_OF_YEAR, "days", workdays);
        say(CliMessage.YEAR_LEGEND);
        lines.add("");
        specialDays();
        standing(edition);
        return List.copyOf(lines);
    }

    private void month(YearMonth month) {
        String strip = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> String.valueOf(mark(calendar.day(date).kind())))
                .collect(Collectors.joining());
        int workdays = calendar.workdaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
        lines.add(month + "  " + strip + " ".repeat(33 - strip.length())
                + Message.of(CliMessage.WORKDAYS_OF_MONTH, "days", workdays).render(language.locale()));
    }

    private static char mark(DayKind kind) {
        return switch (kind) {
            case WORKDAY -> '.';
            case REST_DAY -> '-';
            case PUBLIC_HOLIDAY -> 'H';
            case SHIFTED_REST_DAY -> 'S';
            case MAKE_UP_WORKDAY -> 'W';
            case CLOSURE -> 'C';
        };
    }

    /** Days off in a row are one holiday if any of them is special. */
    private void specialDays() {
        List<CalendarDay> run = new ArrayList<>();
        for (LocalDate date = year.atDay(1); !date.isAfter(lastDay()); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            if (day.isWorkday()) {
                endRun(run);
                makeUp(day);
            } else {
                run.add(day);
            }
        }
        endRun(run);
    }

    private void endRun(List<CalendarDay> run) {
        List<CalendarDay> special =
                run.stream().filter(day -> day.kind().isSpecial()).toList();
        if (!special.isEmpty()) {
            say(
                    CliMessage.YEAR_OFF,
                    "from",
                    run.get(0).date(),
                    "until",
                    run.get(run.size() - 1).date(),
                    "days",
                    run.size(),
                    "why",
                    why(special));
        }
        run.clear();
    }

    private void makeUp(CalendarDay day) {
        if (day.kind() == DayKind.MAKE_UP_WORKDAY) {
            say(CliMessage.YEAR_WORKED, "date", day.date(), "why", why(List.of(day)));
        }
    }

    private String why(List<CalendarDay> days) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> notices = new LinkedHashSet<>();
        for (CalendarDay day : days) {
            name(day).ifPresent(names::add);
            day.notice().ifPresent(notices::add);
        }
        return (String.join(", ", names) + "  " + String.join(", ", notices)).strip();
    }

    private Optional<String> name(CalendarDay day) {
        return day.name().map(name -> HolidayNames.text(name).in(language.locale()));
    }

    private void standing(CalendarEdition edition) {
        boolean first = edition.covers(year.atDay(1));
        boolean last = edition.covers(lastDay());
        Object[] span = {"first", edition.firstOfficialDay(), "last", edition.lastOfficialDay()};
        if (!first && !last) {
            say(CliMessage.YEAR_PROVISIONAL, span);
        } else if (!first || !last) {
            say(CliMessage.YEAR_PARTLY_PROVISIONAL, span);
        } else if (edition.awaitsNextNotice(lastDay())) {
            say(CliMessage.YEAR_AWAITS_NOTICE, "next", year.plusYears(1));
        }
    }

    private LocalDate lastDay() {
        return year.atMonth(12).atEndOfMonth();
    }

    private void say(CliMessage code, Object... namesAndValues) {
        lines.add(Message.of(code, namesAndValues).render(language.locale()));
    }
}
