package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;
import org.wangge.rules.example.ExampleResult;
import org.wangge.rules.example.ExampleRunner;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Severity;

class DatedRulesTest {

    private static final String CLOCKS = "clocks.yaml";
    private static final String COMMUNITY =
            "      - {id: settle-community, when: {scope: community},       within: 3 working days, cites: [S-5a]}\n";
    private static final LocalDate CHANGE = LocalDate.of(2026, 10, 1);

    /** From 1 October on, what belongs to the community is settled within 2 working days. */
    private static PackTexts amended() {
        return PackTexts.sample().edit(CLOCKS, COMMUNITY, row("until: 2026-10-01", 3) + row("from: 2026-10-01", 2));
    }

    private static String row(String dates, int days) {
        return "      - {id: settle-community, in-force: {" + dates + "}, when: {scope: community}, within: " + days
                + " working days, cites: [S-5a]}\n";
    }

    private static List<Finding> errors(PackTexts packs) {
        return packs.read().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static RuleBook on(PackTexts packs, LocalDate day) {
        return packs.read().requireTimeline().asOf(day).orElseThrow();
    }

    @Nested
    class ALimitThatChanges {

        @Test
        void makesABookForEachSpanOfDays() {
            RuleTimeline timeline = amended().read().requireTimeline();

            assertThat(timeline.periods())
                    .extracting(period -> period.days().toString())
                    .containsExactly("(, 2026-10-01)", "[2026-10-01, )");
            assertThat(timeline.asOf(CHANGE.minusDays(1)).orElseThrow().canonicalText())
                    .contains("3 working days");
            assertThat(timeline.asOf(CHANGE).orElseThrow().canonicalText())
                    .contains("2 working days")
                    .doesNotContain("3 working days");
        }

        @Test
        void leavesTheDigestOfTheDaysBeforeAsItWas() {
            assertThat(on(amended(), CHANGE.minusDays(1)).digest())
                    .isEqualTo(PackTexts.sample().read().requireClean().digest());
        }

        @Test
        void isAskedForWithItsTimeline() {
            PackResult result = amended().read();

            assertThat(result.book()).isEmpty();
            assertThatIllegalStateException()
                    .isThrownBy(result::requireClean)
                    .withMessageContaining("[2026-10-01, )")
                    .withMessageContaining("requireTimeline()");
        }

        @Test
        void isFoundAgainFromItsStoredSource() {
            RuleTimeline timeline = amended().read().requireTimeline();

            for (RuleBook book : timeline.books()) {
                assertThat(new PackCompiler()
                                .compile(book.source().orElseThrow())
                                .find(book.digest()))
                        .isPresent();
            }
        }

        @Test
        void makesOneBookIfNothingElseIsSaid() {
            PackTexts reworded = PackTexts.sample()
                    .edit(CLOCKS, COMMUNITY, row("until: 2026-10-01", 3) + row("from: 2026-10-01", 3));

            assertThat(reworded.read().requireClean().digest())
                    .isEqualTo(PackTexts.sample().read().requireClean().digest());
        }
    }

    @Nested
    class ACase {

        private static final Validator VALIDATOR =
                Validation.buildDefaultValidatorFactory().getValidator();

        private static final String EXAMPLE = """
            - example: 变更日前一日受理，按原时限办理
              given:
                grids: {t: town, v1: {village: t}, g1: {group: v1}}
                staff: {li: {post: group-leader, at: g1}, wang: {unit: village-office, of: v1}}
              steps:
                - {at: DAY_ONE, by: li,   do: report, with: {category: sanitation, location: g1}}
                - {at: 2026-10-12T10:40, by: li,   do: sort, with: {scope: community}}
                - {at: 2026-10-12T11:00, by: wang, do: take, expect: {state: handling, due: {settle: DUE}}}
            """;

        private static ExampleResult run(PackTexts packs, String first, String due) {
            String text = EXAMPLE.replace("DAY_ONE", first).replace("DUE", due);
            PackResult read =
                    packs.with(PackTexts.TOWN, "examples/dates.yaml", text).read();
            return ExampleRunner.of(read.requireTimeline(), VALIDATOR).run(read.examples()).stream()
                    .filter(result -> result.example().title().startsWith("变更日"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void keepsTheRulesOfTheDayOnWhichItBegan() {
            run(amended(), "2026-09-30T23:59", "2026-10-15").requireAsExpected();
            run(amended(), "2026-10-01T00:00", "2026-10-14").requireAsExpected();
        }

        @Test
        void doesNotBeginOnADayWithoutRules() {
            PackTexts later =
                    PackTexts.sample().edit("pack.yaml", "counting:", "in-force: {from: 2026-12-01}\ncounting:");

            ExampleResult result = run(later, "2026-10-12T09:00", "none");

            assertThat(result.mismatches()).isNotEmpty();
            assertThat(result.mismatches().get(0).toString()).contains("RULES_NOT_IN_FORCE");
        }
    }

    @Nested
    class Inherited {

        private static final String CHILD = "sample-child";

        private PackTexts child(String head, String clocks) {
            return amended()
                    .with(
                            CHILD,
                            "pack.yaml",
                            "pack: sample-child\ntitle: 子包\nversion: \"1\"\nextends: sample-town\n" + head)
                    .with(CHILD, CLOCKS, clocks);
        }

        private RuleTimeline read(PackTexts packs) {
            return PackReader.read(CHILD, packs).requireTimeline();
        }

        @Test
        void anOverrideHoldsFromItsOwnDayOn() {
            RuleTimeline timeline = read(child("", """
                rows:
                  - {id: settle-town, override: true, in-force: {from: 2027-01-01}, when: {scope: town-department}, within: 4 working days, choice: c}
                """));

            assertThat(timeline.periods())
                    .extracting(period -> period.days().toString())
                    .containsExactly("(, 2026-10-01)", "[2026-10-01, 2027-01-01)", "[2027-01-01, )");
            assertThat(timeline.asOf(LocalDate.of(2026, 12, 31)).orElseThrow().canonicalText())
                    .contains("5 working days");
            assertThat(timeline.asOf(LocalDate.of(2027, 1, 1)).orElseThrow().canonicalText())
                    .contains("4 working days")
                    .doesNotContain("5 working days");
        }

        @Test
        void anOverrideWithoutDatesReplacesEveryVersion() {
            RuleTimeline timeline = read(child("", """
                rows:
                  - {id: settle-community, override: true, when: {scope: community}, within: 1 working day, choice: c}
                """));

            assertThat(timeline.onlyBook().orElseThrow().canonicalText())
                    .contains("1 working day")
                    .doesNotContain("2 working days");
        }

        @Test
        void aRemovalTakesEveryVersionOut() {
            RuleTimeline timeline = read(child("remove: [settle-community]\n", """
                rows:
                  - {id: settle-other, clock: settle, when: {scope: community}, within: 1 working day, choice: c}
                """));

            assertThat(timeline.onlyBook().orElseThrow().canonicalText()).doesNotContain("settle-community");
        }

        @Test
        void aPackHoldsNoLongerThanWhatItExtends() {
            PackTexts packs = child("", "clocks: []\n")
                    .edit("pack.yaml", "counting:", "in-force: {from: 2026-05-01, until: 2028-01-01}\ncounting:");

            assertThat(read(packs).asOf(LocalDate.of(2026, 4, 30))).isEmpty();
            assertThat(read(packs).asOf(LocalDate.of(2026, 5, 1))).isPresent();
            assertThat(read(packs).asOf(LocalDate.of(2028, 1, 1))).isEmpty();
        }
    }

    @Nested
    class Faulty {

        @Test
        void datesThatNeverHoldAreFound() {
            assertThat(PackTexts.sample()
                            .edit(CLOCKS, COMMUNITY, row("from: 2026-10-01, until: 2026-10-01", 3))
                            .findings(FindingCode.DATES_NEVER_HOLD))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.what(Locale.ENGLISH)).contains("[2026-10-01, 2026-10-01)"));
        }

        @Test
        void datesOutsideTheClockAreFound() {
            PackTexts packs =
                    amended().edit(CLOCKS, "  - id: settle\n", "  - id: settle\n    in-force: {from: 2026-10-01}\n");

            assertThat(packs.findings(FindingCode.DATES_NEVER_HOLD))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.attributes()).containsEntry("enclosing", "[2026-10-01, )"));
        }

        @Test
        void versionsOfOneDayAreFound() {
            assertThat(PackTexts.sample()
                            .edit(CLOCKS, COMMUNITY, row("until: 2026-10-02", 3) + row("from: 2026-10-01", 2))
                            .findings(FindingCode.VERSIONS_OVERLAP))
                    .hasSize(1);
        }

        @Test
        void aProcedureThatIsBrokenOnSomeDaysIsFoundWithTheDays() {
            PackTexts packs = PackTexts.sample()
                    .edit(
                            "procedures/case.yaml",
                            "{id: answered, phase",
                            "{id: answered, in-force: {until: 2027-01-01}, phase");

            assertThat(errors(packs)).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.attributes()).containsEntry("during", "[2027-01-01, )");
                assertThat(finding.what(Locale.ENGLISH)).endsWith(" (on the days [2027-01-01, ))");
                assertThat(finding.what(Locale.CHINESE)).endsWith("（限于 [2027-01-01, )）");
            });
            assertThat(packs.read().timeline()).isEmpty();
        }

        @Test
        void soundnessIsCheckedForEachSpanOfDays() {
            PackTexts packs = PackTexts.sample()
                    .edit("procedures/case.yaml", "{id: close, ", "{id: close, in-force: {from: 2020-01-01}, ");

            assertThat(packs.findings(FindingCode.NO_WAY_TO_END))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.attributes()).containsEntry("during", "(, 2020-01-01)"));
        }

        @Test
        void wordsThatAreNoDatesAreFound() {
            for (String word : List.of("2026-02-30", "2026", "soon", "+12026-01-01", "2026-01-01T00:00")) {
                assertThat(PackTexts.sample()
                                .edit(CLOCKS, COMMUNITY, row("from: \"" + word + "\"", 3))
                                .findings(FindingCode.BAD_TIME))
                        .hasSize(1);
            }
        }

        @Test
        void datesWithoutADateAreFound() {
            assertThat(PackTexts.sample().edit(CLOCKS, COMMUNITY, row("", 3)).findings(FindingCode.MISSING_KEY))
                    .hasSize(1);
        }

        @Test
        void moreChangesThanARegulationSeesAreRefused() {
            StringBuilder levels = new StringBuilder("categories:\n");
            for (int day = 0; day <= ChangeDays.MOST; day++) {
                levels.append("  - {id: c")
                        .append(day)
                        .append(", choice: c, in-force: {from: ")
                        .append(CHANGE.plusDays(day))
                        .append("}}\n");
            }
            assertThat(PackTexts.sample()
                            .with(PackTexts.TOWN, "catalog.yaml", levels.toString())
                            .findings(FindingCode.TOO_LARGE))
                    .hasSize(1);
        }
    }
}
