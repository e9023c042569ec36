package org.wangge.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    private static final FactId ID = FactId.of("scope");

    private static Fact fact(FactType type, List<String> values, Optional<FactValue> whenUnset) {
        return new Fact(ID, type, values, FactSource.COMMAND, whenUnset);
    }

    @Nested
    class Declaring {

        @Test
        void listsValuesExactlyForEnums() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fact(FactType.ENUM, List.of(), Optional.empty()))
                    .withMessageContaining("'scope'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fact(FactType.FLAG, List.of("true"), Optional.empty()));
        }

        @Test
        void listsEachValueOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fact(FactType.ENUM, List.of("a", "b", "a"), Optional.empty()))
                    .withMessageContaining("once");
        }

        @Test
        void givesUnsetAPossibleValue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fact(FactType.ENUM, List.of("a", "b"), Optional.of(FactValue.of("c"))))
                    .withMessageContaining("'c'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fact(FactType.FLAG, List.of(), Optional.of(FactValue.of("false"))));
            assertThat(fact(FactType.ENUM, List.of("a", "b"), Optional.of(FactValue.of("b")))
                            .whenUnset())
                    .hasValue(FactValue.of("b"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Scope", "1st", "a b", "a_b", "-a", "a-", "a--b", "范围"})
        void namesFactsInKebabCase(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FactId.of(name))
                    .withMessageContaining("'" + name + "'");
        }
    }

    @Nested
    class Allowing {

        @ParameterizedTest
        @CsvSource({
            "FLAG, true, true",
            "FLAG, yes, false",
            "NUMBER, 12.50, true",
            "NUMBER, -0, true",
            "NUMBER, 1e9, false",
            "NUMBER, .5, false",
            "NUMBER, ٣, false",
            "NUMBER, twelve, false",
            "DATE, 2026-09-30, true",
            "DATE, 2026-02-29, false",
            "DATE, 30.9.2026, false",
            "TEXT, anything at all, true",
            "GRID, g1, true",
            "ACTOR, li, true"
        })
        void readsWhatTheTypeAllows(FactType type, String text, boolean readable) {
            Optional<FactValue> value = FactValue.read(type, text);
            assertThat(value.isPresent()).isEqualTo(readable);
            value.ifPresent(
                    read -> assertThat(fact(type, List.of(), Optional.empty()).allows(read))
                            .isTrue());
        }

        @Test
        void readsNoNumberThatWouldNotFitIntoMemory() {
            assertThat(FactValue.read(FactType.NUMBER, "1e999999999")).isEmpty();
            assertThat(FactValue.read(FactType.NUMBER, "1E-999999999")).isEmpty();
        }

        @Test
        void allowsListedWordsOfAnEnum() {
            Fact scope = fact(FactType.ENUM, List.of("a", "b"), Optional.empty());
            assertThat(scope.allows(FactValue.of("a"))).isTrue();
            assertThat(scope.allows(FactValue.of("c"))).isFalse();
            assertThat(scope.allows(FactValue.of(1))).isFalse();
            assertThat(scope.expectation()).isEqualTo("a | b");
        }

        @ParameterizedTest
        @EnumSource(names = {"CATEGORY", "GRID", "LEVEL", "UNIT", "ACTOR"})
        void limitsIdsTo64Characters(FactType type) {
            Fact id = fact(type, List.of(), Optional.empty());
            assertThat(id.allows(FactValue.of("x".repeat(64)))).isTrue();
            assertThat(id.allows(FactValue.of("x".repeat(65)))).isFalse();
            assertThat(id.allows(FactValue.of(" "))).isFalse();
        }

        @Test
        void allowsLongTextsButNoBlankOnes() {
            Fact text = fact(FactType.TEXT, List.of(), Optional.empty());
            assertThat(text.allows(FactValue.of("x".repeat(2000)))).isTrue();
            assertThat(text.allows(FactValue.of("\t "))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"FLAG, true | false", "NUMBER, 12.5", "DATE, 2026-09-30", "TEXT, text", "LEVEL, level"})
        void saysWhatItExpects(FactType type, String expected) {
            assertThat(fact(type, List.of(), Optional.empty()).expectation()).isEqualTo(expected);
        }
    }

    @Nested
    class Values {

        @Test
        void ofEqualMeaningAreEqual() {
            assertThat(FactValue.of(new BigDecimal("3.00")))
                    .isEqualTo(FactValue.of(3))
                    .hasToString("3");
            assertThat(FactValue.of(300)).hasToString("300");
            assertThat(FactValue.of(new BigDecimal("0.0"))).isEqualTo(FactValue.of(0));
        }

        @Test
        void areWrittenAsTheyAreRead() {
            assertThat(List.of(
                            FactValue.of(true),
                            FactValue.of(3),
                            FactValue.of(LocalDate.of(2026, 9, 30)),
                            FactValue.of("w")))
                    .extracting(Object::toString)
                    .containsExactly("true", "3", "2026-09-30", "w");
        }

        @Test
        void areCopiedFromTheMap() {
            Map<FactId, FactValue> values = new HashMap<>(Map.of(ID, FactValue.of("a")));
            Facts facts = Facts.of(values);
            values.put(ID, FactValue.of("b"));
            assertThat(facts.find(ID)).hasValue(FactValue.of("a"));
        }

        @Test
        void comeFromTheFirstSourceThatHasThem() {
            Facts first = Facts.of(Map.of(ID, FactValue.of("a")));
            Facts second = Facts.of(Map.of(ID, FactValue.of("b"), FactId.of("other"), FactValue.of(1)));
            Facts both = first.orElse(second);
            assertThat(both.find(ID)).hasValue(FactValue.of("a"));
            assertThat(both.find(FactId.of("other"))).hasValue(FactValue.of(1));
            assertThat(both.orElse(Facts.NONE).find(FactId.of("none"))).isEmpty();
        }
    }

    @Nested
    class Conditions {

        private final Facts facts = Facts.of(Map.of(ID, FactValue.of("a"), FactId.of("n"), FactValue.of(2)));

        @Test
        void onUnsetFactsDoNotHoldAndTheirNegationDoes() {
            Match unset = Match.of("unknown", "a");
            assertThat(unset.holds(facts)).isFalse();
            assertThat(new Condition.Not(unset).holds(facts)).isTrue();
        }

        @Test
        void withoutPartsAreAllTrueAndAnyFalse() {
            assertThat(new Condition.All(List.of()).holds(facts)).isTrue();
            assertThat(new Condition.Any(List.of()).holds(facts)).isFalse();
            assertThat(Condition.ALWAYS.holds(Facts.NONE)).isTrue();
        }

        @Test
        void onRangesLookAtNumbersAlone() {
            Constraint range = new Constraint.Within(Interval.parse("[1, 3)"));
            assertThat(range.accepts(FactValue.of(2))).isTrue();
            assertThat(range.accepts(FactValue.of(3))).isFalse();
            assertThat(range.accepts(FactValue.of("2"))).isFalse();
        }

        @Test
        void areWrittenInOneWay() {
            Constraint values = new Constraint.OneOf(Set.of(FactValue.of("b"), FactValue.of("a")));
            Match match = Match.of(
                    Map.of(FactId.of("z"), values, FactId.of("n"), new Constraint.Within(Interval.parse("[1, *)"))));
            Condition tree = new Condition.All(List.of(
                    match, new Condition.Not(new Condition.Any(List.of(Match.of("scope", "a"), Match.ANYTHING)))));
            assertThat(tree).hasToString("all({n: [1, *), z: a | b}, not(any({scope: a}, {})))");
        }

        @Test
        void nameAtLeastOneValue() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Constraint.OneOf(Set.of()));
        }
    }
}
