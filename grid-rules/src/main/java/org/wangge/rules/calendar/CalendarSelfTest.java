package org.wangge.rules.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarMessage;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.explain.Message;

/**
 * The self-test of calendar data (日历数据自检): per notice year, weekdays off minus weekend days worked are the statutory
 * days.
 *
 * <p>A notice only moves days about, so the balance of a year is fixed by statute: 10 days in 2007, 11 from 2008 on, 13
 * from 2025 on. What an amendment adds (one day in 2015, two in 2020) is part of that notice.
 */
public final class CalendarSelfTest {

    private CalendarSelfTest() {}

    /**
     * Checks a calendar against its notices.
     *
     * @param calendar the calendar
     * @param notices the notices that were published when it became known
     * @return the years that do not add up, empty if all do
     */
    public static List<Message> check(WorkCalendar calendar, List<HolidayNotice> notices) {
        Map<String, HolidayNotice> byNumber =
                notices.stream().collect(Collectors.toMap(HolidayNotice::number, Function.identity()));
        Map<Integer, Balance> balances = new TreeMap<>();
        notices.forEach(
                notice -> balances.computeIfAbsent(notice.year(), Balance::new).expect(notice));
        CalendarEdition edition = calendar.edition();
        for (CalendarDay day : calendar.specialDays(edition.firstOfficialDay(), edition.lastOfficialDay())) {
            day.notice()
                    .map(byNumber::get)
                    .ifPresent(notice -> balances.computeIfAbsent(notice.year(), Balance::new)
                            .count(day));
        }
        return balances.values().stream()
                .filter(Balance::isWrong)
                .map(Balance::message)
                .toList();
    }

    private static final class Balance {
        private final int year;
        private final List<HolidayNotice> notices = new ArrayList<>();
        private int off;
        private int worked;

        Balance(int year) {
            this.year = year;
        }

        void expect(HolidayNotice notice) {
            notices.add(notice);
            worked += notice.workedBefore();
        }

        void count(CalendarDay day) {
            boolean weekend = day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (day.isWorkday()) {
                worked++;
            } else if (!weekend) {
                off++;
            }
        }

        int expected() {
            return notices.stream().mapToInt(HolidayNotice::statutoryDays).sum();
        }

        boolean isWrong() {
            return off - worked != expected();
        }

        Message message() {
            return Message.of(
                    CalendarMessage.STATUTORY_DAYS_MISMATCH,
                    "year",
                    year,
                    "off",
                    off,
                    "worked",
                    worked,
                    "balance",
                    off - worked,
                    "expected",
                    expected());
        }
    }
}
