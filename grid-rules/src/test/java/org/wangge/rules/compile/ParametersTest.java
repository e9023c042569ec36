package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Basis;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.rulebook.OpenValue;
import org.wangge.core.rulebook.Parameter;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;
import org.wangge.rules.example.ExampleRunner;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Severity;

class ParametersTest {

    private static final String CLOCKS = "clocks.yaml";
    private static final String LIMIT = "within: 3 working days";
    private static final String REFERENCE = "within: {parameter: settle-days}";

    /** The sample, whose community limit is a parameter. */
    private static PackTexts with(String... parameter) {
        return PackTexts.sample()
                .edit(CLOCKS, LIMIT, REFERENCE)
                .append("pack.yaml", "parameters:", String.join("\n", parameter));
    }

    private static RuleBook book(String... parameter) {
        return with(parameter).read().requireClean();
    }

    private static Basis basisOf(RuleBook book, String row) {
        return book.rules().stream()
                .filter(rule -> rule.id().id().equals(row))
                .findFirst()
                .orElseThrow()
                .basis();
    }

    @Nested
    class AValue {

        private final RuleBook book = book("  - {id: settle-days, title: 社区时限, value: 3 working days, cites: [S-5b]}");

        @Test
        void standsWhereItIsReferredTo() {
            assertThat(book.canonicalText()).contains("settle-community\t{scope: community}\t3 working days");
        }

        @Test
        void restsOnTheClausesOfTheRuleAndOfTheParameter() {
            assertThat(basisOf(book, "settle-community").citations())
                    .extracting(citation -> citation.clause())
                    .containsExactly("S-5a", "S-5b");
        }

        @Test
        void isListed() {
            Parameter parameter = book.parameters().get(0);
            assertThat(parameter.value()).hasValue("3 working days");
            assertThat(parameter.isOpen()).isFalse();
            assertThat(parameter.title().zh()).isEqualTo("社区时限");
            assertThat(book.rules())
                    .anySatisfy(rule -> assertThat(rule.family()).isEqualTo("parameter"));
        }

        @Test
        void givesTheBookThatSaysTheSameWithoutIt() {
            RuleBook same = book("  - {id: settle-days, value: 3 working days, cites: [S-5a]}");
            assertThat(same.digest())
                    .isEqualTo(PackTexts.sample().read().requireClean().digest());
        }

        @Test
        void mayBeACountAShareOrABoundOfACondition() {
            PackTexts packs = PackTexts.sample()
                    .edit(CLOCKS, "times: 1", "times: {parameter: twice}")
                    .edit(CLOCKS, "[50%, 80%]", "[{parameter: early}, 80%]")
                    .edit("hierarchy.yaml", "count: 2", "count: {parameter: twice}")
                    .edit("procedures/case.yaml", "{reworks: \"[3, *)\"}", "{reworks: {parameter: often}}")
                    .edit(
                            "procedures/case.yaml",
                            "by: holder, starts: [publicity]",
                            "by: holder, at-most: {parameter: twice}, starts: [publicity]")
                    .append("pack.yaml", """
                        parameters:
                          - {id: twice, value: 2, choice: c}
                          - {id: early, value: 40%, choice: c}
                          - {id: often, value: "[4, *)", choice: c}
                        """);
            assertThat(packs.read().requireClean().canonicalText())
                    .contains("times=2", "warn=[0.4, 0.8]", "count=2", "reworks: [4, *)", "at-most=2");
        }
    }

    @Nested
    class ValuesOverTime {

        private static final String DATED = """
              - id: settle-days
                cites: [S-5a]
                values:
                  - {value: 3 working days}
                  - {from: 2026-10-01, value: 2 working days, choice: 修订}
                  - {from: 2027-01-01, open: true}
            """;

        @Test
        void makeABookForEachValue() {
            RuleTimeline timeline = with(DATED).read().requireTimeline();

            assertThat(timeline.periods())
                    .extracting(period -> period.days().toString())
                    .containsExactly("(, 2026-10-01)", "[2026-10-01, 2027-01-01)", "[2027-01-01, )");
            assertThat(timeline.asOf(LocalDate.of(2026, 10, 1)).orElseThrow().canonicalText())
                    .contains("2 working days");
            assertThat(timeline.asOf(LocalDate.of(2027, 1, 1)).orElseThrow().openValues())
                    .extracting(OpenValue::what)
                    .contains("within", "open");
        }

        @Test
        void comeInOrderEachWithItsDay() {
            assertThat(with("  - {id: settle-days, choice: c, values: [{value: 1 day}, {value: 2 days}]}")
                            .findings(FindingCode.MISSING_KEY))
                    .hasSize(1);
            assertThat(
                            with("  - {id: settle-days, choice: c, values: [{from: 2027-01-01, value: 1 day}, {from: 2026-01-01, value: 2 days}]}")
                                    .findings(FindingCode.DATES_NEVER_HOLD))
                    .hasSize(1);
        }

        @Test
        void areNeededOnEveryDayOfThePack() {
            List<Finding> missing = with("  - {id: settle-days, choice: c, values: [{from: 2026-01-01, value: 1 day}]}")
                    .findings(FindingCode.UNKNOWN_REFERENCE);
            assertThat(missing)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.attributes()).containsEntry("during", "(, 2026-01-01)"));
        }
    }

    @Nested
    class AnOpenOne {

        private final PackTexts packs = with("  - {id: settle-days, title: 社区时限, open: true, cites: [S-5c]}");

        @Test
        void isFoundWithTheSeverityOpen() {
            assertThat(packs.findings(FindingCode.OPEN_VALUE))
                    .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.OPEN))
                    .extracting(finding -> finding.attributes().get("rule"))
                    .contains("settle-days", "settle-community");
        }

        @Test
        void leavesTheClockWithoutADueInstantAndSaysByWhichClause() {
            RuleBook book = packs.read().requireClean();

            assertThat(book.parameters().get(0).isOpen()).isTrue();
            assertThat(basisOf(book, "settle-community").citations())
                    .extracting(citation -> citation.clause())
                    .contains("S-5c");
            assertThat(book.caseRules()
                            .procedure()
                            .findClock(ClockId.of("settle"))
                            .orElseThrow()
                            .table()
                            .rows())
                    .filteredOn(row -> row.id().id().equals("settle-community"))
                    .allSatisfy(
                            row -> assertThat(row.result().limit().orElseThrow().isOpen())
                                    .isTrue());
            PackResult example =
                    packs.edit("examples/holiday.yaml", "2026-10-10", "open").read();
            ExampleRunner.of(
                            example.requireClean(),
                            Validation.buildDefaultValidatorFactory().getValidator())
                    .run(example.examples())
                    .forEach(result -> assertThat(result.mismatches())
                            .noneSatisfy(
                                    mismatch -> assertThat(mismatch.toString()).contains("due")));
        }

        @Test
        void isGivenAValueByTheChild() {
            PackTexts child = packs.with("sample-child", "pack.yaml", """
                pack: sample-child
                title: 子包
                version: "1"
                extends: sample-town
                parameters:
                  - {id: settle-days, override: true, value: 4 working days, choice: 本镇自定}
                """);
            RuleBook book = PackReader.read("sample-child", child).requireClean();
            assertThat(book.canonicalText()).contains("settle-community\t{scope: community}\t4 working days");
            assertThat(basisOf(book, "settle-community").choice()).hasValue("本镇自定");
        }

        @Test
        void isNoCount() {
            PackTexts open = PackTexts.sample()
                    .edit(
                            "procedures/case.yaml",
                            "by: holder, starts: [publicity]",
                            "by: holder, at-most: {parameter: often}, starts: [publicity]")
                    .edit(CLOCKS, "times: 1", "times: {parameter: often}")
                    .append("pack.yaml", "parameters: [{id: often, open: true, cites: [S-5c]}]");
            assertThat(open.findings(FindingCode.VALUE_NEEDED))
                    .extracting(finding -> finding.attributes().get("key"))
                    .containsExactly("times", "at-most");
            assertThat(open.findings(FindingCode.BAD_NUMBER)).isEmpty();
        }

        @Test
        void mayBeTheLengthOfAnExtension() {
            PackTexts open = PackTexts.sample()
                    .edit(CLOCKS, "base: original", "by: {parameter: longer}")
                    .append("pack.yaml", "parameters: [{id: longer, open: true, cites: [S-5c]}]");
            assertThat(open.read().requireClean().openValues())
                    .extracting(OpenValue::what)
                    .contains("extension");
        }
    }

    @Nested
    class Faulty {

        @Test
        void namesAreFoundWithTheNearestOne() {
            assertThat(with("  - {id: settle-day, value: 3 working days, choice: c}")
                            .findings(FindingCode.UNKNOWN_REFERENCE))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.toString())
                            .contains("clocks.yaml:6", "parameter settle-days", "settle-day"));
        }

        @Test
        void valuesAreFoundWhereTheyAreWritten() {
            assertThat(with("  - {id: settle-days, value: 3 wrking days, choice: c}")
                            .findings(FindingCode.BAD_LIMIT))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.position().toString()).contains("pack.yaml"));
        }

        @Test
        void formsAreFound() {
            assertThat(with("  - {id: settle-days, choice: c}").findings(FindingCode.MISSING_KEY))
                    .hasSize(1);
            assertThat(with("  - {id: settle-days, choice: c, value: 1 day, open: true}")
                            .findings(FindingCode.CONTRADICTING_KEYS))
                    .hasSize(1);
            assertThat(with("  - {id: settle-days, choice: c, open: false}").findings(FindingCode.UNKNOWN_WORD))
                    .hasSize(1);
            assertThat(with("  - {id: settle-days, value: 1 day}").findings(FindingCode.BASIS_MISSING))
                    .hasSize(1);
        }

        @Test
        void conditionsAreNoReferences() {
            assertThat(PackTexts.sample()
                            .edit("procedures/case.yaml", "when: {scope: community}", "when: {parameter: settle-days}")
                            .findings(FindingCode.UNKNOWN_FACT))
                    .hasSize(1);
        }
    }
}
