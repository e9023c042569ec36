package org.wangge.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.CalendarMessage;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.calendar.WorkCalendar;

class CalendarReaderTest {

    private static final String HEADER = "date,kind,name_zh,notice\n";

    private static CalendarReading read(String text) {
        return CalendarReader.read(CalendarId.of("town"), "town-1", LocalDate.of(2025, 12, 1), "town.csv", text);
    }

    @Test
    void readsACalendar() {
        WorkCalendar calendar = read(HEADER
                        + "2026-10-01,HOLIDAY,国庆节,一号\n\n# 调休\n2026-10-05,OFF,国庆节,一号\n2026-10-10,WORK,\"国庆节\",\n")
                .get();
        assertThat(calendar.edition().firstOfficialDay()).isEqualTo("2026-01-01");
        assertThat(calendar.edition().lastOfficialDay()).isEqualTo("2026-12-31");
        assertThat(calendar.day(LocalDate.of(2026, 10, 5)).kind()).isEqualTo(DayKind.SHIFTED_REST_DAY);
        assertThat(calendar.day(LocalDate.of(2026, 10, 10)).name()).contains("国庆节");
        assertThat(calendar.day(LocalDate.of(2026, 10, 10)).notice()).isEmpty();
    }

    @Test
    void reportsEveryBadLine() {
        CalendarReading reading = read(HEADER
                + "2026-10-01,HOLIDAY,国庆节,一号\n"
                + "2026-10-01,OFF,国庆节,一号\n"
                + "2026-10-09,WORK,国庆节,一号\n"
                + "2026-13-01,OFF,,\n"
                + "2026-10-06,REST,,\n"
                + "2026-10-07,OFF\n");
        assertThat(reading.calendar()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem -> problem.line() + " " + problem.what().code())
                .containsExactly(
                        "3 " + CalendarMessage.DUPLICATE_DAY,
                        "4 " + CalendarMessage.MAKE_UP_ON_WEEKDAY,
                        "5 " + CalendarMessage.UNREADABLE_DATE,
                        "6 " + CalendarMessage.UNKNOWN_DAY_KIND,
                        "7 " + CalendarMessage.WRONG_COLUMNS);
        assertThat(reading.problems().get(1))
                .hasToString("town.csv:4: 2026-10-09 is a FRIDAY and worked anyway; "
                        + "a make-up workday falls on a Saturday or Sunday");
        assertThat(reading.problems().get(1).render(Locale.CHINESE)).startsWith("town.csv:4: 2026-10-09");
        assertThatThrownBy(reading::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 problems");
    }

    @Test
    void reportsAGapInTheYears() {
        assertThat(read(HEADER + "2024-10-01,HOLIDAY,国庆节,一号\n2026-10-01,HOLIDAY,国庆节,三号\n")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what().code()).isEqualTo(CalendarMessage.GAP_IN_YEARS);
                    assertThat(problem.what().attributes()).containsEntry("year", 2025);
                });
    }

    @Test
    void reportsAWrongHeader() {
        assertThat(read("day;kind\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().code()).isEqualTo(CalendarMessage.WRONG_HEADER));
        assertThat(read("").problems()).hasSize(1);
    }
}
