package org.wangge.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fixture.Town;

class DecisionTableTest {

    private static DecisionTable.Row<String> row(String id, String when, String result) {
        return new DecisionTable.Row<>(RuleId.of("pack", id), Town.match(when), result, Basis.chosen("why"));
    }

    private static DecisionTable.Row<String> row(String id, Constraint reworks, String result) {
        return new DecisionTable.Row<>(
                RuleId.of("pack", id), Match.of(Map.of(FactId.of("reworks"), reworks)), result, Basis.chosen("why"));
    }

    private static Facts facts(Object... namesAndValues) {
        return Facts.of(Town.values(namesAndValues));
    }

    @Nested
    class Choosing {

        private final DecisionTable<String> table = DecisionTable.of(List.of(
                row("any", "", "10 days"),
                row("urgent", "urgency=urgent", "2 days"),
                row("urgent-road", "urgency=urgent;category=roads", "1 day")));

        @Test
        void takesTheMostSpecificRow() {
            assertThat(table.choose(facts("urgency", "urgent", "category", "roads"))
                            .orElseThrow()
                            .result())
                    .isEqualTo("1 day");
            assertThat(table.choose(facts("urgency", "urgent", "category", "water"))
                            .orElseThrow()
                            .result())
                    .isEqualTo("2 days");
            assertThat(table.choose(Facts.NONE).orElseThrow().result()).isEqualTo("10 days");
        }

        @Test
        void findsNothingWhereNoRowMatches() {
            DecisionTable<String> one = DecisionTable.of(List.of(row("urgent", "urgency=urgent", "2 days")));
            assertThat(one.choose(facts("urgency", "normal"))).isEmpty();
            assertThat(DecisionTable.<String>of(List.of()).choose(Facts.NONE)).isEmpty();
        }

        @Test
        void keepsTheWrittenOrderOfItsRows() {
            assertThat(table.rows()).extracting(row -> row.id().id()).containsExactly("any", "urgent", "urgent-road");
        }

        /** Rows with one result may overlap; which of them an event names must not hang on their order. */
        @Test
        void namesTheSameRowInAnyOrder() {
            DecisionTable.Row<String> a = row("a", "urgency=urgent", "2 days");
            DecisionTable.Row<String> b = row("b", "category=roads", "2 days");
            Facts both = facts("urgency", "urgent", "category", "roads");
            assertThat(DecisionTable.of(List.of(a, b)).choose(both)).hasValue(a);
            assertThat(DecisionTable.of(List.of(b, a)).choose(both)).hasValue(a);
        }
    }

    @Nested
    class Overlapping {

        @Test
        void isRefusedWhenNeitherRowIsNarrower() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionTable.of(List.of(
                            row("urgent", "urgency=urgent", "2 days"), row("road", "category=roads", "5 days"))))
                    .withMessageContaining("pack#urgent")
                    .withMessageContaining("pack#road");
        }

        @Test
        void isAllowedForOneResult() {
            assertThat(DecisionTable.overlapsAmong(
                            List.of(row("a", "urgency=urgent", "2"), row("b", "category=roads", "2"))))
                    .isEmpty();
        }

        @Test
        void isFoundForEveryPair() {
            assertThat(DecisionTable.overlapsAmong(List.of(
                            row("a", "urgency=urgent", "1"),
                            row("b", "category=roads", "2"),
                            row("c", "scope=x", "3"))))
                    .extracting(overlap ->
                            overlap.first().id().id() + overlap.second().id().id())
                    .containsExactly("ab", "ac", "bc");
        }

        @Test
        void isFoundForEqualRowsWithDifferentResults() {
            assertThat(DecisionTable.overlapsAmong(List.of(row("a", "scope=x", "1"), row("b", "scope=x", "2"))))
                    .hasSize(1);
        }

        /** A range of one number says the same as that number, so neither row is narrower. */
        @Test
        void isFoundBetweenANumberAndTheRangeOfThatNumber() {
            DecisionTable.Row<String> range = row("range", new Constraint.Within(Interval.parse("[3, 3]")), "1");
            DecisionTable.Row<String> number = row("number", Constraint.is(FactValue.of(3)), "2");
            assertThat(DecisionTable.overlapsAmong(List.of(range, number))).hasSize(1);
        }

        @Test
        void isNotFoundBetweenRangesThatTouch() {
            assertThat(DecisionTable.overlapsAmong(List.of(
                            row("low", new Constraint.Within(Interval.parse("[0, 3)")), "1"),
                            row("high", new Constraint.Within(Interval.parse("[3, *)")), "2"))))
                    .isEmpty();
        }
    }

    @Nested
    class Weighing {

        private final DecisionTable<String> table = DecisionTable.of(List.of(
                row("any", "", "10 days"),
                row("urgent", "urgency=urgent", "2 days"),
                row("road", "category=roads;urgency=urgent", "1 day")));

        @Test
        void saysWhichRowsAreBeatenTheWidestLast() {
            DecisionTable.Choice<String> choice =
                    table.weigh(facts("urgency", "urgent", "category", "roads")).orElseThrow();
            assertThat(choice.row().id().id()).isEqualTo("road");
            assertThat(choice.beaten()).extracting(row -> row.id().id()).containsExactly("urgent", "any");
        }

        @Test
        void nothingIsBeatenWhereOneRowMatches() {
            assertThat(table.weigh(Facts.NONE).orElseThrow().beaten()).isEmpty();
        }

        @Test
        void findsNothingWhereNoRowMatches() {
            DecisionTable<String> one = DecisionTable.of(List.of(row("urgent", "urgency=urgent", "2 days")));
            assertThat(one.weigh(facts("urgency", "normal"))).isEmpty();
        }
    }

    /** More combinations than places are given to: ten facts of which a row names one each. */
    @Nested
    class OfManyFacts {

        private final DecisionTable<String> table = DecisionTable.of(IntStream.range(0, 40)
                .mapToObj(n -> new DecisionTable.Row<>(
                        RuleId.of("pack", "row-" + n),
                        Match.of("fact-" + n % 10, "value-" + n),
                        "3 days",
                        Basis.chosen("why")))
                .toList());

        @Test
        void findsTheRowOfEachFact() {
            for (int n = 0; n < 40; n++) {
                Facts facts = facts("fact-" + n % 10, "value-" + n);
                assertThat(table.choose(facts).orElseThrow().id().id()).isEqualTo("row-" + n);
            }
            assertThat(table.choose(facts("fact-1", "value-2"))).isEmpty();
        }

        @Test
        void findsAllThatMatch() {
            Facts facts = facts("fact-3", "value-13", "fact-7", "value-7");
            DecisionTable.Choice<String> choice = table.weigh(facts).orElseThrow();
            assertThat(choice.row().id().id()).isEqualTo("row-13");
            assertThat(choice.beaten()).extracting(row -> row.id().id()).containsExactly("row-7");
        }
    }

    @Nested
    class TellingAnAspect {

        private final DecisionTable<String> table = DecisionTable.of(List.of(
                row("any", "", "10 days"),
                row("urgent", "urgency=urgent", "2 days"),
                row("urgent-road", "urgency=urgent;category=roads", "none"),
                row("found-again", "urgency=urgent;category=roads;scope=community", "1 day")));

        @Test
        void leavesOutRowsThatOnlyRefine() {
            assertThat(table.rowsThatTell(result -> !result.equals("none")))
                    .extracting(row -> row.id().id())
                    .containsExactly("any", "urgent-road", "found-again");
        }

        @Test
        void keepsTheWidestRowsWhereAllAreAlike() {
            assertThat(table.rowsThatTell(result -> "a limit"))
                    .extracting(row -> row.id().id())
                    .containsExactly("any");
        }

        @Test
        void needsEveryRowThatDiffersFromThatAboveIt() {
            assertThat(table.rowsThatTell(result -> result)).isEqualTo(table.rows());
        }
    }
}
