package org.wangge.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.CalendarMessage;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.calendar.WorkCalendar;

class OverlayReaderTest {

    private static final String HEADER = "date,kind,name_zh,notice\n";

    private static OverlayReading read(String text) {
        return OverlayReader.read("guangxi", "guangxi.csv", text);
    }

    @Test
    void readsDaysOffAndDaysWorkedHere() {
        WorkCalendar calendar = BuiltInCalendars.cn()
                .with(read(HEADER + "2026-04-20,OFF,壮族三月三,桂政办〔2026〕1号\n2026-04-25,WORK,壮族三月三,\n2026-10-07,WORK,,\n"
                                + "2027-04-09,HOLIDAY,壮族三月三,\n")
                        .get());
        assertThat(calendar.edition().id()).isEqualTo("cn-2026+guangxi");
        CalendarDay third = calendar.day(LocalDate.of(2026, 4, 20));
        assertThat(third.kind()).isEqualTo(DayKind.CLOSURE);
        assertThat(third.notice()).contains("桂政办〔2026〕1号");
        assertThat(calendar.isWorkday(LocalDate.of(2026, 4, 25))).isTrue();
        assertThat(calendar.day(LocalDate.of(2026, 10, 7)).name()).contains("guangxi");
        assertThat(calendar.isWorkday(LocalDate.of(2026, 10, 7))).isTrue();
        assertThat(calendar.day(LocalDate.of(2027, 4, 9)).official()).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 4, 9))).isFalse();
    }

    @Test
    void reportsEveryBadLine() {
        OverlayReading reading =
                read(HEADER + "2026-04-20,OFF,a,\n2026-04-20,WORK,b,\n2026-4-21,OFF,,\n2026-04-22,REST,,\n");
        assertThat(reading.overlay()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem -> problem.line() + " " + problem.what().code())
                .containsExactly(
                        "3 " + CalendarMessage.DUPLICATE_DAY,
                        "4 " + CalendarMessage.UNREADABLE_DATE,
                        "5 " + CalendarMessage.UNKNOWN_DAY_KIND);
        assertThatThrownBy(reading::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 problems")
                .hasMessageContaining("guangxi.csv:3");
    }

    @Test
    void reportsAWrongHeader() {
        assertThat(read("day\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().code()).isEqualTo(CalendarMessage.WRONG_HEADER));
    }
}
