package org.wangge.rules.example;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.rules.PackTexts;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;

/** Examples of procedures that are no cases. */
class ProcedureExampleTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final String REVIEW = """
            procedure: review
            choice: 示例
            states:
              - {id: draft, title: 草稿}
              - {id: submitted, title: 待审}
              - {id: entered, title: 已入账, final: true}
            transitions:
              - {id: write,  do: step,    to: draft, by: {post: group-leader, at: location}}
              - {id: submit, do: assign,  from: draft, to: submitted, by: {post: group-leader, at: location}, to-unit: village-office, requires: [title], starts: [answer, notice]}
              - {id: enter,  do: approve, from: submitted, to: entered, by: {unit: village-office}, evidence: [form], waits-for: [notice], stops: [answer]}
              - {id: deem,   do: step,    from: submitted, to: entered, by: system, when-due: answer, requires: [reason], stops: [answer]}
            """;

    private static final String CLOCKS = """

              - {id: answer, procedure: review, within: 5 working days, choice: 示例}
              - {id: notice, procedure: review, at-least: 2 days, choice: 示例}
            """;

    private static final String GIVEN = """
            - example: 审核
              procedure: review
              given:
                place: g1
                grids: {t: town, v1: {village: t}, g1: {group: v1}}
                staff: {leader: {post: group-leader, at: g1}, cadre: {unit: village-office, of: v1}}
              steps:
                - {at: 2026-09-28T09:00, by: leader, do: write, expect: {state: draft, closed: false}}
            """;

    private static PackResult pack(String examples) {
        PackTexts texts = PackTexts.sample();
        String clocks = texts.find(PackTexts.TOWN).orElseThrow().texts().get("clocks.yaml");
        return texts.with(PackTexts.TOWN, "procedures/review.yaml", REVIEW)
                .with(PackTexts.TOWN, "clocks.yaml", clocks.stripTrailing() + CLOCKS)
                .with(PackTexts.TOWN, "examples/holiday.yaml", examples)
                .read();
    }

    private static ExampleResult run(String... steps) {
        PackResult pack = pack(GIVEN + String.join("\n", steps) + "\n");
        return ExampleRunner.of(pack.requireClean(), VALIDATOR)
                .run(pack.examples())
                .get(0);
    }

    private static List<FindingCode> codes(String examples) {
        return pack(examples).findings().stream().map(Finding::code).toList();
    }

    private static final String SUBMIT =
            "    - {at: 2026-09-28T10:00, by: leader, do: submit, with: {title: 新户}, expect: {state: submitted, holder: village-office, due: {answer: 2026-10-10, notice: 2026-09-30}}}";

    @Nested
    class Running {

        @Test
        @DisplayName("时限跨国庆假期，期满前不能提前审结")
        void countsClocksOverHolidaysAndWaitsForPeriods() {
            ExampleResult result = run(
                    SUBMIT,
                    "    - {at: 2026-09-30T23:00, by: cadre, do: enter, attach: [form], refused: [WAITING_PERIOD_RUNNING]}",
                    "    - {at: 2026-10-01T08:00, by: cadre, do: enter, refused: [EVIDENCE_REQUIRED]}",
                    "    - {at: 2026-10-01T08:10, by: cadre, do: enter, attach: [form], expect: {state: entered, closed: true, due: {answer: none}}}");

            assertThat(result.mismatches()).isEmpty();
            assertThat(result.history()).isEmpty();
        }

        @Test
        @DisplayName("期满由系统办理，先于其后的步骤")
        void letsTheSystemActWhenAClockIsDue() {
            assertThat(run(SUBMIT, "    - {at: 2026-10-11T08:00, expect: {state: entered, closed: true}}")
                            .mismatches())
                    .isEmpty();
            assertThat(run(SUBMIT, "    - {at: 2026-10-10T23:59, expect: {state: submitted}}")
                            .mismatches())
                    .isEmpty();
        }

        @Test
        void expectsWhatTheSystemDidAndWhatRanOut() {
            assertThat(run(
                                    SUBMIT,
                                    "    - {at: 2026-10-10T23:59, expect: {overdue: [], system: []}}",
                                    "    - {at: 2026-10-11T08:00, expect: {overdue: [answer], system: [deem]}}",
                                    "    - {at: 2026-10-11T09:00, expect: {overdue: [answer], system: []}}")
                            .mismatches())
                    .isEmpty();
            assertThat(run(SUBMIT, "    - {at: 2026-10-11T08:00, expect: {overdue: [], system: [enter]}}")
                            .mismatches())
                    .extracting(mismatch -> mismatch.what().en() + " "
                            + mismatch.expected().en() + " " + mismatch.found().en())
                    .containsExactly("overdue [] [answer]", "done by the system [enter] [deem]");
        }

        @Test
        void reportsEveryMismatchAtItsPlace() {
            ExampleResult result = run(
                    "    - {at: 2026-09-28T10:00, by: cadre, do: submit, with: {title: 新户}}",
                    "    - {at: 2026-09-28T10:10, by: leader, do: submit, refused: [NOT_ENTITLED]}",
                    "    - {at: 2026-09-28T10:20, by: leader, do: submit, with: {title: 新户}, expect: {state: draft, closed: true, holder: leader, due: {answer: open, notice: 2026-10-01}}}");

            assertThat(result.mismatches())
                    .extracting(mismatch -> mismatch.at().line() + " "
                            + mismatch.what().en() + ": " + mismatch.expected().en())
                    .containsExactly(
                            "9 cadre does submit: accepted",
                            "10 leader does submit: refused with [NOT_ENTITLED]",
                            "11 state: draft",
                            "11 closed: true",
                            "11 holder: leader",
                            "11 due answer: open",
                            "11 due notice: 2026-10-01");
            assertThat(result.mismatches().get(2).found().en()).isEqualTo("submitted");
        }
    }

    @Nested
    class Linting {

        @Test
        void knowsTheNamesOfTheProcedure() {
            assertThat(codes(GIVEN)).doesNotContain(FindingCode.UNKNOWN_REFERENCE, FindingCode.MISSING_KEY);
            assertThat(codes(GIVEN.replace("do: write", "do: report"))).contains(FindingCode.UNKNOWN_REFERENCE);
            assertThat(codes(GIVEN.replace("state: draft", "state: found"))).contains(FindingCode.UNKNOWN_REFERENCE);
        }

        @Test
        void asksForAProcedureThatIsThere() {
            PackResult pack = pack(GIVEN.replace("procedure: review", "procedure: reviews"));

            assertThat(pack.findings())
                    .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_REFERENCE)
                    .anySatisfy(finding -> assertThat(finding.attributes())
                            .containsEntry("id", "reviews")
                            .hasEntrySatisfying(
                                    "hint", hint -> assertThat(hint.toString()).contains("review")));
        }

        @Test
        void asksForTheGridThatItIsAbout() {
            assertThat(codes(GIVEN.replace("    place: g1\n", ""))).contains(FindingCode.MISSING_KEY);
            assertThat(codes(GIVEN.replace("place: g1", "place: g9"))).contains(FindingCode.UNKNOWN_REFERENCE);
        }
    }
}
