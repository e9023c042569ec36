package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wangge.core.deadline.Times.CN;
import static org.wangge.core.deadline.Times.SHANGHAI;
import static org.wangge.core.deadline.Times.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.deadline.DayStatute.InForce;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

class DayStatuteTest {

    private static StatutoryLimit limit(String statute, int days, String on) {
        return DayStatutes.byId(statute).orElseThrow().limit(days, LocalDate.parse(on));
    }

    @Nested
    class Presets {

        @ParameterizedTest
        @DisplayName("各法对“日”的规定：列明的数是工作日，其余是自然日")
        @CsvSource({
            "penalty-law,2,2026-01-01,工作日,行政处罚法(2021):85",
            "penalty-law,3,2026-01-01,工作日,行政处罚法(2021):85",
            "penalty-law,5,2026-01-01,工作日,行政处罚法(2021):85",
            "penalty-law,7,2021-07-15,工作日,行政处罚法(2021):85",
            "penalty-law,10,2026-01-01,自然日,行政处罚法(2021):85",
            "penalty-law,15,2026-01-01,自然日,行政处罚法(2021):85",
            "penalty-law,90,2026-01-01,自然日,行政处罚法(2021):85",
            "reconsideration-law,3,2024-01-01,工作日,行政复议法(2023):88",
            "reconsideration-law,10,2024-01-01,工作日,行政复议法(2023):88",
            "reconsideration-law,60,2024-01-01,自然日,行政复议法(2023):88",
            "reconsideration-law,3,2023-12-31,自然日,行政复议法(2017):40",
            "reconsideration-law,5,2023-12-31,工作日,行政复议法(2017):40",
            "reconsideration-law,10,2023-12-31,自然日,行政复议法(2017):40",
            "compulsion-law,1,2012-01-01,工作日,行政强制法(2011):69",
            "compulsion-law,10,2026-01-01,工作日,行政强制法(2011):69",
            "compulsion-law,11,2026-01-01,自然日,行政强制法(2011):69",
            "licensing-law,20,2026-01-01,工作日,行政许可法(2019):82",
            "licensing-law,45,2026-01-01,工作日,行政许可法(2019):82",
            "open-government-regulation,20,2026-01-01,自然日,政府信息公开条例(2019):33",
            "petition-regulation,15,2022-05-01,自然日,信访工作条例(2022):23",
            "petition-regulation,5,2026-01-01,自然日,信访工作条例(2022):23",
        })
        void readABareNumberOfDays(String statute, int days, String on, String meaning, String source) {
            StatutoryLimit limit = limit(statute, days, on);
            assertThat(limit.limit().inChinese()).isEqualTo(days + "个" + meaning);
            assertThat(limit.basis().citations().get(0)).hasToString(source);
        }

        @Test
        void areSixAndFoundById() {
            assertThat(DayStatutes.all())
                    .hasSize(6)
                    .allSatisfy((id, statute) -> assertThat(statute.id()).isEqualTo(id));
            assertThat(DayStatutes.byId("nonsense")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "penalty-law,2021-07-14,2021-07-15",
            "reconsideration-law,2017-12-31,2018-01-01",
            "petition-regulation,2022-04-30,2022-05-01"
        })
        void refuseADayBeforeTheirFirstText(String statute, String on, LocalDate first) {
            Message problem = catchThrowableOfType(StatuteNotInForceException.class, () -> limit(statute, 7, on))
                    .problem();
            assertThat(problem.code()).isEqualTo(DeadlineMessage.STATUTE_NOT_IN_FORCE);
            assertThat(problem.attributes()).containsEntry("first", first).containsEntry("date", LocalDate.parse(on));
            assertThat(problem.render(Locale.ENGLISH)).startsWith("On " + on + " no text of the ");
            assertThat(problem.render(Locale.CHINESE)).startsWith(on + " 不在《");
        }

        @Test
        void refuseNoDaysAtAll() {
            assertThatThrownBy(() -> limit("penalty-law", 0, "2026-01-01"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WrittenLimits {

        private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

        @ParameterizedTest
        @CsvSource({
            "penalty-law,7日,7 working days,MEANS_WORKING_DAYS",
            "penalty-law,七日内,7 working days,MEANS_WORKING_DAYS",
            "penalty-law,7 days,7 working days,MEANS_WORKING_DAYS",
            "penalty-law,七天,7 working days,MEANS_WORKING_DAYS",
            "penalty-law,十五日,15 days,MEANS_NATURAL_DAYS",
            "penalty-law,7个自然日,7 days,NAMES_ITS_UNIT",
            "penalty-law,7 calendar days,7 days,NAMES_ITS_UNIT",
            "petition-regulation,五个工作日内,5 working days,NAMES_ITS_UNIT",
            "petition-regulation,60日,60 days,MEANS_NATURAL_DAYS",
            "open-government-regulation,20个工作日,20 working days,NAMES_ITS_UNIT",
            "licensing-law,一个月,1 month,NAMES_ITS_UNIT",
        })
        void areReadAsTheStatuteMeansThem(String statute, String text, String limit, DeadlineMessage reading) {
            StatutoryLimit read = DayStatutes.all().get(statute).limit(text, DAY);
            assertThat(read.limit()).hasToString(limit);
            assertThat(read.reading().code()).isEqualTo(reading);
        }

        @Test
        void areRefusedIfTheyAreNone() {
            assertThatThrownBy(() -> DayStatutes.PENALTY_LAW.limit("七", DAY))
                    .isInstanceOf(TimeLimitFormatException.class);
            assertThatThrownBy(() -> DayStatutes.PENALTY_LAW.limit("0日", DAY))
                    .isInstanceOf(TimeLimitFormatException.class);
            assertThatThrownBy(() -> DayStatutes.PENALTY_LAW.limit("3个工作日", LocalDate.of(2020, 1, 1)))
                    .isInstanceOf(StatuteNotInForceException.class);
        }

        @Test
        void explainThemselvesBeforeTheDueDate() {
            StatutoryLimit seven = DayStatutes.PENALTY_LAW.limit("七日", DAY);
            DeadlineClock clock =
                    DeadlineClock.start(seven.limit(), CountingRules.CIVIL_CODE, SHANGHAI, at("2026-09-30T10:00"));
            assertThat(seven.explain(clock.explain(CN)).render(Locale.CHINESE))
                    .startsWith("2026-10-15 24时前到期：自 2026-09-30 10:00 起7个工作日\n"
                            + "  《行政处罚法》所称“7日”是指工作日 [行政处罚法(2021):85]\n"
                            + "  2026-09-30 10:00 起算");
            assertThat(seven.explain().render(Locale.ENGLISH))
                    .isEqualTo("By '7 days' the administrative penalty law means working days [行政处罚法(2021):85]");
        }
    }

    @Nested
    class OfOnesOwn {

        private static final Basis BASIS = Basis.cited(Citation.of("某市条例", "50"));

        private static InForce text(String from, DayMeaning meaning) {
            return new InForce(LocalDate.parse(from), meaning, BASIS);
        }

        @Test
        void isReadByTheTextOfTheDay() {
            DayStatute own = DayStatute.of(
                    "city",
                    Text.of("某市条例", "city regulation"),
                    text("2025-01-01", DayMeaning.workingDaysUpTo(15)),
                    text("2020-01-01", DayMeaning.naturalDays()));
            assertThat(own.limit(15, LocalDate.of(2024, 12, 31)).limit()).isEqualTo(TimeLimit.days(15));
            assertThat(own.limit(15, LocalDate.of(2025, 1, 1)).limit()).isEqualTo(TimeLimit.workingDays(15));
            assertThat(own.limit(15, LocalDate.of(2025, 1, 1)).basis()).isEqualTo(BASIS);
            assertThat(own.on(LocalDate.of(2019, 12, 31))).isEmpty();
        }

        @Test
        void isRefusedWithoutANameOrWithTwoTextsADay() {
            InForce text = text("2020-01-01", DayMeaning.workingDays());
            assertThatThrownBy(() -> DayStatute.of("City", Text.of("x"), text)).hasMessageContaining("'City'");
            assertThatThrownBy(() -> DayStatute.of("city", Text.of("x"))).hasMessageContaining("one text");
            assertThatThrownBy(() -> DayStatute.of("city", Text.of("x"), text, text))
                    .hasMessageContaining("one text");
            assertThatThrownBy(() -> DayMeaning.workingDaysFor(0, 3)).hasMessageContaining("at least 1");
            assertThatThrownBy(() -> DayMeaning.workingDaysUpTo(-1)).hasMessageContaining("at least 1");
            assertThat(List.of(DayMeaning.workingDaysFor(3, 2))).containsExactly(DayMeaning.workingDaysFor(2, 3));
        }
    }
}
