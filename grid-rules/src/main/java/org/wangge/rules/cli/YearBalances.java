package org.wangge.rules.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.explain.Message;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.rules.calendar.CalendarSelfTest;
import org.wangge.rules.calendar.HolidayNotice;

/**
 * What the days off and the days worked of a calendar come to, by year, held against the notices that it names.
 *
 * @param lines a sentence for each year that fits, and for each notice that is not known and cannot be checked
 * @param wrong the years that do not add up
 */
record YearBalances(List<Message> lines, List<Message> wrong) {

    static YearBalances of(WorkCalendar calendar) {
        List<CalendarDay> days = calendar.specialDays(
                calendar.edition().firstOfficialDay(), calendar.edition().lastOfficialDay());
        Set<String> named =
                days.stream().flatMap(day -> day.notice().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<HolidayNotice> notices = BuiltInCalendars.cnNotices().stream()
                .filter(notice -> named.contains(notice.number()))
                .map(notice -> sinceFirstDay(notice, calendar.edition().firstOfficialDay()))
                .toList();
        List<Message> wrong = CalendarSelfTest.check(calendar, notices);
        List<Message> lines = new ArrayList<>(fitting(notices, wrong));
        notices.forEach(notice -> named.remove(notice.number()));
        named.forEach(number -> lines.add(Message.of(CliMessage.BALANCE_UNCHECKED, "notice", number)));
        return new YearBalances(List.copyOf(lines), wrong);
    }

    /** A calendar that begins later than ours lacks the days of its first notice that lie in the December before. */
    private static HolidayNotice sinceFirstDay(HolidayNotice notice, LocalDate firstDay) {
        WorkCalendar nation = BuiltInCalendars.cn();
        int before = notice.workedBefore();
        for (CalendarDay day : nation.specialDays(nation.edition().firstOfficialDay(), firstDay.minusDays(1))) {
            if (day.notice().filter(notice.number()::equals).isPresent()) {
                before += balance(day);
            }
        }
        return new HolidayNotice(notice.number(), notice.year(), notice.published(), notice.statutoryDays(), before);
    }

    /** A weekend day worked counts one, a weekday off takes one away, a holiday on a weekend is nothing. */
    private static int balance(CalendarDay day) {
        if (day.isWorkday()) {
            return 1;
        }
        return day.date().getDayOfWeek().getValue() > 5 ? 0 : -1;
    }

    private static List<Message> fitting(List<HolidayNotice> notices, List<Message> wrong) {
        Set<Object> wrongYears =
                wrong.stream().map(message -> message.attributes().get("year")).collect(Collectors.toSet());
        TreeMap<Integer, Integer> statutory = new TreeMap<>();
        notices.forEach(notice -> statutory.merge(notice.year(), notice.statutoryDays(), Integer::sum));
        return statutory.entrySet().stream()
                .filter(year -> !wrongYears.contains(year.getKey()))
                .map(year -> Message.of(CliMessage.BALANCE_FITS, "year", year.getKey(), "days", year.getValue()))
                .toList();
    }
}
