package org.wangge.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.fixture.Town;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.store.memory.MemoryStores;

class StoreTest {

    @Nested
    class Calendars {

        private final CalendarStore store = CalendarStore.of(
                List.of(edition("cn", 2024), edition("cn", 2026), edition("cn", 2025), edition("school", 2026)));

        private static WorkCalendar edition(String calendar, int year) {
            return WorkCalendar.builder(new CalendarEdition(
                            CalendarId.of(calendar),
                            calendar + "-" + year,
                            LocalDate.of(2007, 1, 1),
                            LocalDate.of(year, 12, 31),
                            LocalDate.of(year - 1, 11, 4)))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "cn, 2025-11-03, cn-2025",
            "cn, 2025-11-04, cn-2026",
            "cn, 2030-01-01, cn-2026",
            "cn, 2023-11-04, cn-2024",
            "cn, 2023-11-03, ",
            "school, 2026-01-01, school-2026",
            "other, 2026-01-01, "
        })
        void areTheNewestThatWereKnown(String calendar, LocalDate knownOn, String expected) {
            assertThat(store.edition(CalendarId.of(calendar), knownOn)
                            .map(found -> found.edition().id()))
                    .isEqualTo(Optional.ofNullable(expected));
        }
    }

    @Nested
    class Staff {

        @Test
        void areKnownWhileTheyHoldSomething() {
            StaffStore store = new MemoryStores().staff();
            store.saveAppointments(
                    Town.REGION, List.of(Appointment.post("li", "group-leader", "g1", LocalDate.of(2026, 3, 1))));
            assertThat(store.find(Town.REGION, ActorId.of("li"), LocalDate.of(2026, 3, 1)))
                    .hasValue(new Actor(ActorId.of("li"), List.of(Town.post("group-leader", "g1"))));
            assertThat(store.find(Town.REGION, ActorId.of("li"), LocalDate.of(2026, 2, 28)))
                    .isEmpty();
            assertThat(store.find(Town.REGION, ActorId.of("wang"), LocalDate.of(2026, 3, 1)))
                    .isEmpty();
        }
    }

    @Nested
    class Queries {

        @Test
        void restrictNothingUnlessAsked() {
            CaseQuery query = CaseQuery.in(Town.REGION).build();
            assertThat(query.states()).isEmpty();
            assertThat(query.locations()).isEmpty();
            assertThat(query.closed()).isEmpty();
            assertThat(query.dueBefore()).isEmpty();
            assertThat(query.order()).isEqualTo(CaseQuery.Order.OLDEST_FIRST);
            assertThat(query.limit()).isEqualTo(1000);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void askForAtLeastOneCase(int limit) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseQuery.in(Town.REGION).limit(limit).build())
                    .withMessageContaining("" + limit);
        }
    }

    @Nested
    class Conflicts {

        @Test
        void nameTheCaseAndTheVersion() {
            ConcurrentChangeException conflict = new ConcurrentChangeException(CaseId.of("county-1", "c-1"), 7);
            assertThat(conflict.caseId()).isEqualTo(CaseId.of("county-1", "c-1"));
            assertThat(conflict.expectedVersion()).isEqualTo(7);
            assertThat(conflict).hasMessageContaining("county-1/c-1").hasMessageContaining("version 7");
        }
    }
}
