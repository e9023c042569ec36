package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Severity;

class InheritanceTest {

    private static final String CHILD = "sample-child";

    private static PackTexts child(String more) {
        return PackTexts.sample()
                .with(
                        CHILD,
                        "pack.yaml",
                        "pack: " + CHILD + "\ntitle: 子包\nversion: \"1\"\nextends: [sample-town]\n" + more);
    }

    private static RuleBook book(PackTexts packs) {
        return PackReader.read(CHILD, packs).requireClean();
    }

    private static ClockRule clock(RuleBook book, String id) {
        return procedure(book).findClock(ClockId.of(id)).orElseThrow();
    }

    private static Procedure procedure(RuleBook book) {
        return book.findProcedure(RuleBook.CASE).orElseThrow();
    }

    private static List<FindingCode> errors(PackTexts packs) {
        return PackReader.read(CHILD, packs).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }

    @Nested
    class APackOfFiveLines {

        private final RuleBook book = book(child(""));

        @Test
        void isEverythingThatItsParentsAre() {
            RuleBook parent = PackTexts.sample().read().requireClean();

            assertThat(book.rules()).isEqualTo(parent.rules());
            assertThat(book.openValues()).isEqualTo(parent.openValues());
            assertThat(book.sources()).isEqualTo(parent.sources());
        }

        @Test
        void hasItsOwnNameAndDigest() {
            assertThat(book.pack()).isEqualTo(CHILD);
            assertThat(book.digest())
                    .isNotEqualTo(PackTexts.sample().read().requireClean().digest());
        }
    }

    @Nested
    class Rows {

        @Test
        void areReplacedAlone() {
            ClockRule settle = clock(book(child("").with(CHILD, "clocks.yaml", """
                                    rows:
                                      - {id: settle-beyond, override: true, when: {scope: beyond-town}, within: 10 working days, choice: 本地确定}
                                    """)), "settle");

            assertThat(settle.rule()).hasToString("sample-town#settle");
            assertThat(settle.table().rows())
                    .extracting(row -> row.id().toString())
                    .containsExactly(
                            "sample-town#settle-community", "sample-town#settle-town", "sample-child#settle-beyond");
            assertThat(settle.table().rows().get(2).result()).isEqualTo(ClockTerm.within(TimeLimit.workingDays(10)));
        }

        @Test
        void areAddedToAClockOfTheParent() {
            ClockRule settle = clock(book(child("").with(CHILD, "clocks.yaml", """
                                    rows:
                                      - {id: settle-urgent, clock: settle, when: {scope: community, urgency: urgent}, within: 1 working day, choice: c}
                                    """)), "settle");

            assertThat(settle.table().rows()).hasSize(4);
        }

        @Test
        void areRemovedAlone() {
            ClockRule settle = clock(book(child("remove: [settle-beyond]\n")), "settle");

            assertThat(settle.table().rows()).hasSize(2);
        }

        @Test
        void needOverrideToReplace() {
            assertThat(errors(child("")
                            .with(CHILD, "clocks.yaml", "rows:\n  - {id: settle-town, within: 1 day, choice: c}\n")))
                    .containsExactly(FindingCode.OVERRIDE_MISSING);
        }

        @Test
        void needAParentsRowToOverride() {
            assertThat(errors(child("")
                            .with(
                                    CHILD,
                                    "clocks.yaml",
                                    "rows:\n  - {id: settle-city, override: true, within: 1 day, choice: c}\n")))
                    .containsExactly(FindingCode.NOTHING_TO_OVERRIDE);
        }

        @Test
        void needAClockWhenTheyAreNew() {
            assertThat(errors(child("")
                            .with(CHILD, "clocks.yaml", "rows:\n  - {id: settle-city, within: 1 day, choice: c}\n")))
                    .containsExactly(FindingCode.MISSING_KEY);
            assertThat(errors(child("")
                            .with(
                                    CHILD,
                                    "clocks.yaml",
                                    "rows:\n  - {id: settle-city, clock: setle, within: 1 day, choice: c}\n")))
                    .containsExactly(FindingCode.UNKNOWN_REFERENCE);
        }

        @Test
        void competeAcrossPacks() {
            assertThat(
                            errors(
                                    child("")
                                            .with(
                                                    CHILD,
                                                    "clocks.yaml",
                                                    "rows:\n  - {id: settle-urgent, clock: settle, when: {urgency: urgent}, within: 1 day, choice: c}\n")))
                    .contains(FindingCode.ROW_OVERLAP);
        }
    }

    @Nested
    class Rules {

        @Test
        void areReplacedWholeAndKeepTheirPlace() {
            Procedure procedure = procedure(book(child("").with(CHILD, "procedures/case.yaml", """
                            procedure: case
                            choice: 本地简化
                            transitions:
                              - {id: publish, override: true, do: publish, from: answered, by: {post: group-leader, at: location}, starts: [publicity]}
                              - {id: urge, do: urge, from: handling, by: {post: village-leader, at: ancestor}}
                            """)));

            assertThat(procedure.transitions())
                    .extracting(step -> step.rule().toString())
                    .containsSubsequence("sample-child#publish", "sample-town#close", "sample-child#urge");
            assertThat(procedure
                            .findTransition(ActionId.of("publish"))
                            .orElseThrow()
                            .by())
                    .hasToString("post:group-leader@LOCATION");
        }

        @Test
        void areRemovedByFamilyWhereTheIdIsShared() {
            assertThat(errors(child("remove: [settle]\n"))).contains(FindingCode.REMOVAL_AMBIGUOUS);
            assertThat(errors(child("remove: [\"transition:prolong\"]\n"))).isEmpty();
        }

        @Test
        void leaveNoReferenceToWhatWasRemoved() {
            assertThat(errors(child("remove: [publicity]\n"))).containsOnly(FindingCode.UNKNOWN_REFERENCE);
        }
    }

    @Nested
    class Heads {

        @Test
        void areInheritedUnlessTheChildSaysOtherwise() {
            RuleBook book =
                    book(child("counting: clock-time\nzone: Asia/Urumqi\nhours: {sessions: [\"09:00-17:00\"]}\n"));

            assertThat(clock(book, "settle").counting()).isEqualTo(CountingRules.CLOCK_TIME);
            assertThat(book.zone()).hasToString("Asia/Urumqi");
            assertThat(book.hours()).hasToString("09:00-17:00");
        }
    }
}
