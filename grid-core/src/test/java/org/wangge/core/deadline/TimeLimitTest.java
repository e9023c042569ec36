package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.explain.Message;

class TimeLimitTest {

    @Nested
    class Parsing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "3 working days|3|WORKING_DAY|3 working days|3个工作日",
                    "1 working day|1|WORKING_DAY|1 working day|1个工作日",
                    "15 days|15|NATURAL_DAY|15 days|15个自然日",
                    "15 natural days|15|NATURAL_DAY|15 days|15个自然日",
                    "15 calendar days|15|NATURAL_DAY|15 days|15个自然日",
                    "2 hours|2|HOUR|2 hours|2小时",
                    "30 minutes|30|MINUTE|30 minutes|30分钟",
                    "4 working hours|4|WORKING_HOUR|4 working hours|4个工作时",
                    "0.5 working hours|30|WORKING_MINUTE|30 working minutes|30个工作分钟",
                    "1.5 hours|90|MINUTE|90 minutes|90分钟",
                    "2.0 hours|2|HOUR|2 hours|2小时",
                    "2 working days by the hour|2|WORKING_DAY_OF_HOURS|2 working days by the hour|2个工作日（按工作时计）",
                    "2 weeks|2|WEEK|2 weeks|2周",
                    "1 month|1|MONTH|1 month|1个月",
                    "3 years|3|YEAR|3 years|3年",
                    "same day|0|SAME_DAY|same day|当日",
                    "at once|0|AT_ONCE|at once|即办",
                    "open|0|OPEN|open|未定期限",
                    "' 3  Working Days '|3|WORKING_DAY|3 working days|3个工作日",
                    "3个工作日|3|WORKING_DAY|3 working days|3个工作日",
                    "15日|15|NATURAL_DAY|15 days|15个自然日",
                    "即办|0|AT_ONCE|at once|即办",
                    "三个工作日内|3|WORKING_DAY|3 working days|3个工作日",
                    "within 3 working days|3|WORKING_DAY|3 working days|3个工作日",
                    "十五日|15|NATURAL_DAY|15 days|15个自然日",
                    "一百二十日以内|120|NATURAL_DAY|120 days|120个自然日",
                    "两个月|2|MONTH|2 months|2个月",
                    "二十四小时|24|HOUR|24 hours|24小时",
                    "十年|10|YEAR|10 years|10年",
                })
        void readsAndPrints(String text, int amount, LimitUnit unit, String english, String chinese) {
            TimeLimit limit = TimeLimit.parse(text);
            assertThat(limit).isEqualTo(new TimeLimit(amount, unit)).hasToString(english);
            assertThat(limit.inChinese()).isEqualTo(chinese);
            assertThat(limit.text().in(Locale.CHINESE)).isEqualTo(chinese);
        }

        @ParameterizedTest
        @EnumSource
        void readsWhatItPrints(LimitUnit unit) {
            for (int amount : unit.isCounted() ? new int[] {1, 2, 365} : new int[] {0}) {
                TimeLimit limit = TimeLimit.of(amount, unit);
                assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
                assertThat(TimeLimit.parse(limit.inChinese())).isEqualTo(limit);
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "at once (2 hours)|2 hours|at once (2 hours)|即办（2小时内）",
                    "At once ( within 2  hours )|2 hours|at once (2 hours)|即办（2小时内）",
                    "即办（两小时内）|2 hours|at once (2 hours)|即办（2小时内）",
                    "即办(2小时)|2 hours|at once (2 hours)|即办（2小时内）",
                    "立即（当日内）|same day|at once (same day)|即办（当日内）",
                    "at once (1 working day)|1 working day|at once (1 working day)|即办（1个工作日内）",
                    "即办（1个工作日（按工作时计）内）|1 working day by the hour|at once (1 working day by the hour)|即办（1个工作日（按工作时计）内）",
                })
        void readsAtOnceWithALatestMoment(String text, String cap, String english, String chinese) {
            TimeLimit limit = TimeLimit.parse(text);
            assertThat(limit).isEqualTo(TimeLimit.atOnce(TimeLimit.parse(cap))).hasToString(english);
            assertThat(limit.inChinese()).isEqualTo(chinese);
            assertThat(TimeLimit.parse(english)).isEqualTo(limit);
            assertThat(TimeLimit.parse(chinese)).isEqualTo(limit);
        }

        @ParameterizedTest
        @CsvSource({
            "at once (open),UNSUITABLE_CAP",
            "at once (at once),UNSUITABLE_CAP",
            "即办（未定期限）,UNSUITABLE_CAP",
            "at once (soon),UNREADABLE_LIMIT",
            "at once (0 hours),UNSUITABLE_AMOUNT",
            "at once (),UNREADABLE_LIMIT",
            "same day (2 hours),UNREADABLE_LIMIT",
            "日,UNREADABLE_LIMIT",
            "十,UNREADABLE_LIMIT",
            "十十日,UNREADABLE_LIMIT",
            "soon,UNREADABLE_LIMIT",
            "'',UNREADABLE_LIMIT",
            "three working days,UNREADABLE_LIMIT",
            "-3 working days,UNREADABLE_LIMIT",
            "3,UNREADABLE_LIMIT",
            "3 workdays,UNKNOWN_LIMIT_UNIT",
            "3 same day,UNKNOWN_LIMIT_UNIT",
            "0 working days,UNSUITABLE_AMOUNT",
            "1.5 working days,UNSUITABLE_AMOUNT",
            "0.001 hours,UNSUITABLE_AMOUNT",
            "99999999 days,UNSUITABLE_AMOUNT",
        })
        void refusesEverythingElse(String text, DeadlineMessage code) {
            Message problem = catchThrowableOfType(TimeLimitFormatException.class, () -> TimeLimit.parse(text))
                    .problem();
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.attributes()).containsEntry("value", text);
            assertThat(problem.render(Locale.ENGLISH)).startsWith("'" + text + "'");
            assertThat(problem.render(Locale.CHINESE)).startsWith("“" + text + "”");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void needsAPositiveAmount(int amount) {
        assertThatThrownBy(() -> TimeLimit.of(amount, LimitUnit.HOUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }

    @Test
    void hasNoAmountWhereNothingIsCounted() {
        assertThatThrownBy(() -> TimeLimit.of(1, LimitUnit.AT_ONCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no amount");
    }

    @Test
    void hasALatestMomentOnlyWhereItIsAtOnce() {
        Optional<TimeLimit> cap = Optional.of(TimeLimit.hours(2));
        assertThatThrownBy(() -> new TimeLimit(3, LimitUnit.WORKING_DAY, cap))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Only at once has a cap, such as 2 hours, got a cap of 2 hours on WORKING_DAY");
        assertThatThrownBy(() -> TimeLimit.atOnce(TimeLimit.open()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got a cap of open on AT_ONCE");
        assertThat(TimeLimit.atOnce(TimeLimit.hours(2)).isComputable()).isTrue();
        assertThat(TimeLimit.atOnce(TimeLimit.hours(2)).plus(TimeLimit.hours(1)))
                .contains(TimeLimit.atOnce(TimeLimit.hours(3)));
        assertThat(TimeLimit.atOnce(TimeLimit.hours(2)).plus(TimeLimit.days(1))).isEmpty();
    }

    @Test
    void tellsOpenFromAtOnce() {
        assertThat(TimeLimit.open().isOpen()).isTrue();
        assertThat(TimeLimit.atOnce().isOpen()).isFalse();
        assertThat(TimeLimit.atOnce().isComputable()).isFalse();
        assertThat(TimeLimit.sameDay().isComputable()).isTrue();
    }

    @Test
    void addsOnlyTheSameUnit() {
        assertThat(TimeLimit.days(3).plus(TimeLimit.days(2))).contains(TimeLimit.days(5));
        assertThat(TimeLimit.days(3).plus(TimeLimit.workingDays(2))).isEmpty();
        assertThat(TimeLimit.sameDay().plus(TimeLimit.sameDay())).isEmpty();
    }
}
