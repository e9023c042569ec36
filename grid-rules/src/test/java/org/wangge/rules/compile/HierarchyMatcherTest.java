package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;

class HierarchyMatcherTest {

    private static PackTexts rows(String... rows) {
        return PackTexts.sample()
                .with(
                        PackTexts.TOWN,
                        "clocks.yaml",
                        "clocks:\n  - id: publicity\n    at-least: 7 days\n    cites: [S-7]\n"
                                + "  - id: settle\n    cites: [S-5a, S-5b, S-5c]\n    extension: {how: add, base: original, times: 1, before-expiry: true}\n"
                                + "    table:\n      - " + String.join("\n      - ", rows) + "\n")
                .edit("clauses.tsv", "settle-community", "settle")
                .edit("clauses.tsv", "settle-town", "settle")
                .edit("clauses.tsv", "settle-beyond", "settle");
    }

    private static DecisionTable<ClockTerm> table(RuleBook book) {
        return book.caseRules()
                .procedure()
                .findClock(ClockId.of("settle"))
                .orElseThrow()
                .table();
    }

    private static String chosen(RuleBook book, String category, String level) {
        Facts facts = Facts.of(Map.of(
                CoreFacts.CATEGORY.id(), FactValue.of(category), CoreFacts.LOCATION_LEVEL.id(), FactValue.of(level)));
        return table(book).choose(facts).map(row -> row.id().id()).orElse("-");
    }

    @Nested
    class UnderACategory {

        @Test
        void isTheCategoryAndAllBelowIt() {
            RuleBook book = rows(
                            "{id: green, when: {category: {under: environment}}, within: 3 days}",
                            "{id: other, within: 9 days}")
                    .read()
                    .requireClean();

            assertThat(List.of(
                            chosen(book, "environment", "group"),
                            chosen(book, "sanitation", "group"),
                            chosen(book, "dispute", "group")))
                    .containsExactly("green", "green", "other");
        }

        @Test
        void isLessSpecificThanANarrowerOne() {
            RuleBook book = rows(
                            "{id: waste, when: {category: {under: sanitation}}, within: 1 day}",
                            "{id: green, when: {category: {under: environment}}, within: 3 days}",
                            "{id: other, within: 9 days}")
                    .read()
                    .requireClean();

            assertThat(chosen(book, "sanitation", "group")).isEqualTo("waste");
            assertThat(chosen(book, "environment", "group")).isEqualTo("green");
        }

        @Test
        void growsWithTheCatalogueOfAChild() {
            PackTexts child = rows(
                            "{id: green, when: {category: {under: environment}}, within: 3 days}",
                            "{id: other, within: 9 days}")
                    .with(
                            "sample-child",
                            "pack.yaml",
                            "pack: sample-child\ntitle: t\nversion: \"1\"\nextends: sample-town\n")
                    .with(
                            "sample-child",
                            "catalog.yaml",
                            "choice: c\ncategories: [{id: litter, parent: sanitation}]\n");

            RuleBook book =
                    org.wangge.rules.PackReader.read("sample-child", child).requireClean();

            assertThat(chosen(book, "litter", "group")).isEqualTo("green");
        }

        @Test
        void overlapsAreShownWithACase() {
            List<Finding> found = rows(
                            "{id: green, when: {category: {under: environment}}, within: 3 days}",
                            "{id: high, when: {location-level: {at-or-above: village}}, within: 9 days}",
                            "{id: other, within: 5 days}")
                    .findings(FindingCode.ROW_OVERLAP);

            assertThat(found)
                    .singleElement()
                    .satisfies(finding -> assertThat(
                                    finding.attributes().get("example").toString())
                            .contains("category: environment", "location-level: town"));
        }

        @Test
        void gapsAreShownWithACase() {
            List<Finding> found = rows("{id: green, when: {category: {under: environment}}, within: 3 days}")
                    .findings(FindingCode.TABLE_GAP);

            assertThat(found)
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.attributes()).containsEntry("example", "{category: dispute}"));
        }

        @Test
        void isNoMatterOfLevels() {
            assertThat(rows("{id: a, when: {location-level: {under: village}}, within: 3 days}")
                            .findings(FindingCode.WRONG_MATCHER))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.position().toString()).isEqualTo("sample-town/clocks.yaml:9:48"));
        }

        @Test
        void namesACategoryThatThereIs() {
            assertThat(rows("{id: a, when: {category: {under: enviroment}}, within: 3 days}")
                            .findings(FindingCode.UNKNOWN_REFERENCE))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.toString()).contains("environment"));
        }
    }

    @Nested
    class AtOrAboveALevel {

        private final RuleBook book = rows(
                        "{id: high, when: {location-level: {at-or-above: village}}, within: 9 days}",
                        "{id: low, when: {location-level: {at-or-below: group}}, within: 5 days}")
                .read()
                .requireClean();

        @Test
        void includesTheLevelItself() {
            assertThat(List.of(
                            chosen(book, "dispute", "town"),
                            chosen(book, "dispute", "village"),
                            chosen(book, "dispute", "group")))
                    .containsExactly("high", "high", "low");
        }

        @Test
        void leavesNoGapWithItsCounterpart() {
            assertThat(rows(
                                    "{id: high, when: {location-level: {at-or-above: village}}, within: 9 days}",
                                    "{id: low, when: {location-level: {at-or-below: group}}, within: 5 days}")
                            .findings(FindingCode.TABLE_GAP))
                    .isEmpty();
        }

        @Test
        void isWrittenOutInTheBook() {
            assertThat(book.canonicalText()).contains("{location-level: town | village}");
        }

        @Test
        void holdsInConditionsOfStepsToo() {
            RuleBook steps = PackTexts.sample()
                    .edit(
                            "procedures/case.yaml",
                            "when: {scope: community}",
                            "when: {all: [{scope: community}, {not: {location-level: {at-or-above: town}}}]}")
                    .read()
                    .requireClean();
            assertThat(steps.canonicalText()).contains("not({location-level: town})");
        }

        @Test
        void isAskedInOneWayOnly() {
            assertThat(
                            rows("{id: a, when: {location-level: {at-or-above: village, at-or-below: group}}, within: 3 days}")
                                    .findings(FindingCode.CONTRADICTING_KEYS))
                    .hasSize(1);
            assertThat(rows("{id: a, when: {location-level: {above: village}}, within: 3 days}")
                            .findings(FindingCode.UNKNOWN_KEY))
                    .hasSize(1);
        }
    }

    @Nested
    class AFactOfAnotherType {

        @Test
        void isFoundWithItsPlace() {
            assertThat(rows("{id: a, when: {scope: {under: environment}}, within: 3 days}", "{id: b, within: 1 day}")
                            .findings(FindingCode.WRONG_MATCHER))
                    .hasSize(1);
        }
    }
}
