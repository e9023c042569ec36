package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.CalendarOverlay;
import org.wangge.core.calendar.WorkCalendar;

/** Editions of calendars are kept for ever and come back as they were. */
abstract class CalendarArchiveContract extends PortContract {

    private static final CalendarId CN = new CalendarId("cn");
    private static final LocalDate NOTICE_2025 = LocalDate.of(2024, 11, 12);
    private static final LocalDate NOTICE_2026 = LocalDate.of(2025, 11, 4);

    private static WorkCalendar edition(int year, LocalDate knownSince) {
        return WorkCalendar.builder(new CalendarEdition(
                        CN, "cn-" + year, LocalDate.of(2025, 1, 1), LocalDate.of(year, 12, 31), knownSince))
                .holiday(LocalDate.of(2025, 10, 1), "国庆节", "国办发明电〔2024〕12号")
                .makeUpWorkday(LocalDate.of(2025, 9, 28), "国庆节", "国办发明电〔2024〕12号")
                .build();
    }

    private void keep(WorkCalendar edition) {
        together(() -> stores().calendars().keep(edition));
    }

    @Test
    void givesAnEditionBackAsItWas() {
        WorkCalendar kept = edition(2025, NOTICE_2025);
        WorkCalendar local =
                kept.with(CalendarOverlay.named("guangxi").closed(LocalDate.of(2025, 3, 31), "三月三", "桂政办〔2025〕1号"));
        keep(kept);
        keep(local);
        assertThat(stores().calendars().find(CN, "cn-2025")).contains(kept);
        assertThat(stores().calendars().find(CN, "cn-2025+guangxi")).contains(local);
        assertThat(stores().calendars().find(CN, "cn-2026")).isEmpty();
        assertThat(stores().calendars().find(new CalendarId("other"), "cn-2025"))
                .isEmpty();
    }

    @Test
    void givesTheNewestEditionThatWasKnown() {
        keep(edition(2026, NOTICE_2026));
        keep(edition(2025, NOTICE_2025));
        assertThat(stores().calendars().edition(CN, NOTICE_2025.minusDays(1))).isEmpty();
        assertThat(stores().calendars().edition(CN, NOTICE_2026.minusDays(1))).contains(edition(2025, NOTICE_2025));
        assertThat(stores().calendars().edition(CN, NOTICE_2026)).contains(edition(2026, NOTICE_2026));
    }

    @Test
    void leavesAnEditionThatIsKeptAlreadyAsItIs() {
        keep(edition(2025, NOTICE_2025));
        keep(WorkCalendar.builder(edition(2025, NOTICE_2025).edition()).build());
        assertThat(stores().calendars().find(CN, "cn-2025")).contains(edition(2025, NOTICE_2025));
    }
}
