package org.wangge.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.fixture.Town;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleTimeline.Period;

class RuleTimelineTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final RuleBook OLD = Town.BOOK;
    private static final RuleBook NEW = version("2");
    private static final RuleTimeline AMENDED =
            RuleTimeline.of(List.of(new Period(InForce.until(NEW_YEAR), OLD), new Period(InForce.from(NEW_YEAR), NEW)));

    private static RuleBook version(String version) {
        RuleBook.Builder copy = RuleBook.builder();
        return copy.from(OLD).version(version).build();
    }

    @Nested
    class DaysInForce {

        private final InForce year = new InForce(Optional.of(NEW_YEAR), Optional.of(NEW_YEAR.plusYears(1)));

        @Test
        void beginOnTheFirstDayAndEndBeforeTheLastDate() {
            assertThat(year.contains(NEW_YEAR)).isTrue();
            assertThat(year.contains(NEW_YEAR.minusDays(1))).isFalse();
            assertThat(year.contains(LocalDate.of(2026, 12, 31))).isTrue();
            assertThat(year.contains(LocalDate.of(2027, 1, 1))).isFalse();
        }

        @Test
        void areEveryDayWithoutDates() {
            assertThat(InForce.ALWAYS.contains(LocalDate.MIN)).isTrue();
            assertThat(InForce.ALWAYS.contains(LocalDate.MAX)).isTrue();
        }

        @Test
        void haveAtLeastOneDay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new InForce(Optional.of(SUMMER), Optional.of(SUMMER)))
                    .withMessageContaining("2026-07-01");
        }

        @Test
        void areCommonOrNot() {
            assertThat(InForce.until(SUMMER).and(InForce.from(NEW_YEAR)))
                    .hasValue(new InForce(Optional.of(NEW_YEAR), Optional.of(SUMMER)));
            assertThat(InForce.until(NEW_YEAR).and(InForce.from(NEW_YEAR))).isEmpty();
            assertThat(year.and(InForce.ALWAYS)).hasValue(year);
        }

        @Test
        void meetWithoutADayBetween() {
            assertThat(InForce.until(NEW_YEAR).meets(year)).isTrue();
            assertThat(InForce.until(SUMMER).meets(year)).isFalse();
            assertThat(InForce.ALWAYS.meets(InForce.ALWAYS)).isFalse();
        }

        @Test
        void areWrittenWithTheirBrackets() {
            assertThat(year).hasToString("[2026-01-01, 2027-01-01)");
            assertThat(InForce.until(NEW_YEAR)).hasToString("(, 2026-01-01)");
        }
    }

    @Nested
    class ATimeline {

        @Test
        void knowsTheBookOfADay() {
            assertThat(AMENDED.asOf(NEW_YEAR.minusDays(1))).hasValue(OLD);
            assertThat(AMENDED.asOf(NEW_YEAR)).hasValue(NEW);
        }

        @Test
        void changesAtMidnightOfItsZone() {
            assertThat(AMENDED.asOf(Instant.parse("2025-12-31T15:59:59Z"))).hasValue(OLD);
            assertThat(AMENDED.asOf(Instant.parse("2025-12-31T16:00:00Z"))).hasValue(NEW);
        }

        @Test
        void findsEachBookByItsDigest() {
            assertThat(AMENDED.find(OLD.digest())).hasValue(OLD);
            assertThat(AMENDED.find(NEW.digest())).hasValue(NEW);
            assertThat(AMENDED.find("other")).isEmpty();
        }

        @Test
        void hasOneBookOnlyWhereNothingChanges() {
            assertThat(RuleTimeline.always(OLD).onlyBook()).hasValue(OLD);
            assertThat(AMENDED.onlyBook()).isEmpty();
        }

        @Test
        void joinsPeriodsBetweenWhichNothingChanges() {
            RuleTimeline same = RuleTimeline.of(List.of(
                    new Period(InForce.until(NEW_YEAR), OLD), new Period(InForce.from(NEW_YEAR), version("1"))));
            assertThat(same.periods()).containsExactly(new Period(InForce.ALWAYS, OLD));
        }

        @Test
        void mayHaveDaysWithoutABook() {
            RuleTimeline pause = RuleTimeline.of(
                    List.of(new Period(InForce.until(NEW_YEAR), OLD), new Period(InForce.from(SUMMER), OLD)));
            assertThat(pause.asOf(NEW_YEAR)).isEmpty();
            assertThat(pause.asOfOrAfter(NEW_YEAR)).hasValue(OLD);
            assertThat(pause.periods()).hasSize(2);
            assertThat(pause.books()).containsExactly(OLD);
        }

        @Test
        void refusesPeriodsThatOverlapOrAreOutOfOrder() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleTimeline.of(
                            List.of(new Period(InForce.until(SUMMER), OLD), new Period(InForce.from(NEW_YEAR), NEW))))
                    .withMessageContaining("overlap");
            assertThatIllegalArgumentException().isThrownBy(() -> RuleTimeline.of(List.of()));
        }

        @Test
        void refusesBooksOfDifferentZones() {
            RuleBook.Builder copy = RuleBook.builder();
            RuleBook elsewhere = copy.from(NEW).zone(ZoneId.of("Asia/Urumqi")).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleTimeline.always(OLD).followedBy(NEW_YEAR, RuleTimeline.always(elsewhere)))
                    .withMessageContaining("Asia/Urumqi");
        }

        @Test
        void isFollowedByTheNextVersion() {
            assertThat(RuleTimeline.always(OLD).followedBy(NEW_YEAR, RuleTimeline.always(NEW)))
                    .isEqualTo(AMENDED)
                    .hasSameHashCodeAs(AMENDED);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AMENDED.followedBy(
                            NEW_YEAR, RuleTimeline.of(List.of(new Period(InForce.until(NEW_YEAR), OLD)))))
                    .withMessageContaining("2026-01-01");
        }
    }

    @Nested
    class GoverningBooks {

        private static final RegionId COUNTY = RegionId.of("county");

        @Test
        void areThoseOfTheDay() {
            RuleBooks books = RuleBooks.of(AMENDED);
            assertThat(books.governing(COUNTY, SUMMER)).hasValue(NEW);
            assertThat(books.governing(COUNTY, NEW_YEAR.minusDays(1))).hasValue(OLD);
            assertThat(books.all()).containsExactly(OLD, NEW);
            assertThat(books.find(OLD.digest())).hasValue(OLD);
        }

        @Test
        void areThoseOfTheRegion() {
            RuleBooks books = RuleBooks.timelinesByRegion(Map.of(COUNTY, AMENDED));
            assertThat(books.governing(COUNTY, SUMMER)).hasValue(NEW);
            assertThat(books.timeline(RegionId.of("other"))).isEmpty();
        }
    }
}
