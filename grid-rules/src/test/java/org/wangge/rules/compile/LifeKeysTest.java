package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.CommandLimit;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Transition;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.FindingCode;

/** The keys of a pack that shape the whole life of a case. */
class LifeKeysTest {

    private static final String CASE = "procedures/case.yaml";
    private static final String SETTLE = "answered, by: holder, requires";

    private static final PackTexts SAMPLE = PackTexts.sample();

    private static Transition step(PackTexts packs, String action) {
        return packs.read()
                .requireClean()
                .caseRules()
                .procedure()
                .findTransition(ActionId.of(action))
                .orElseThrow();
    }

    @Nested
    class SeveralSignatories {

        private PackTexts by(String performer) {
            return SAMPLE.edit(CASE, SETTLE, "answered, by: " + performer + ", requires");
        }

        @Test
        void areReadInTheirOrder() {
            Performer by = step(
                            by("{all-of: [{unit: village-office}, [holder, {post: group-leader, at: location}]]}"),
                            "settle")
                    .by();
            assertThat(by).hasToString("unit:village-office & (holder | post:group-leader@LOCATION)");
            assertThat(by).isInstanceOf(Performer.AllOf.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{all-of: [holder]}",
                    "{all-of: [holder, holder]}",
                    "{all-of: [holder, system]}",
                    "{all-of: [holder, {all-of: [{unit: village-office}, holder]}]}",
                    "[holder, {all-of: [{unit: village-office}, holder]}]"
                })
        void areAtLeastTwoDifferentPeople(String performer) {
            assertThat(by(performer).findings(FindingCode.BAD_VALUE))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.attributes()).containsEntry("key", "by"));
        }

        @Test
        void beginNothing() {
            PackTexts packs = SAMPLE.edit(
                    CASE,
                    "by: {post: group-leader, at: location}}\n  - {id: sort",
                    "by: {all-of: [{post: group-leader, at: location}, {unit: village-office}]}}\n  - {id: sort");
            assertThat(packs.findings(FindingCode.BAD_VALUE)).hasSize(1);
        }
    }

    @Nested
    class Counts {

        @Test
        void areReadAndStandInTheDigest() {
            PackTexts thrice = SAMPLE.edit(CASE, SETTLE, "answered, at-most: 3, by: holder, requires");
            assertThat(step(thrice, "settle").atMost()).hasValue(3);
            assertThat(step(SAMPLE, "settle").atMost()).isEmpty();
            assertThat(List.of(
                            digest(thrice),
                            digest(SAMPLE),
                            digest(SAMPLE.edit(CASE, SETTLE, "answered, at-most: 4, by: holder, requires"))))
                    .doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "once", "1.5"})
        void areWholeNumbers(String times) {
            assertThat(SAMPLE.edit(CASE, SETTLE, "answered, at-most: " + times + ", by: holder, requires")
                            .findings(FindingCode.BAD_NUMBER))
                    .hasSize(1);
        }
    }

    @Nested
    class StepsThatAClockTriggers {

        @Test
        void nameTheirClock() {
            PackTexts packs = SAMPLE.edit(
                    CASE,
                    "from: answered, by: holder, cites",
                    "from: answered, by: [holder, system], when-due: publicity, cites");
            assertThat(step(packs, "inform").whenDue()).hasValue(ClockId.of("publicity"));
            assertThat(digest(packs)).isNotEqualTo(digest(SAMPLE));
        }

        @Test
        void nameAClockThatThereIs() {
            assertThat(SAMPLE.edit(
                                    CASE,
                                    "from: answered, by: holder, cites",
                                    "from: answered, by: system, when-due: publicty, cites")
                            .findings(FindingCode.UNKNOWN_REFERENCE))
                    .singleElement()
                    .satisfies(finding -> assertThat(
                                    finding.attributes().get("hint").toString())
                            .contains("publicity"));
        }
    }

    @Nested
    class LimitsSetByCommands {

        private ClockTerm term(String within) {
            return SAMPLE.edit("clocks.yaml", "within: 5 working days", "within: " + within)
                    .read()
                    .requireClean()
                    .caseRules()
                    .procedure()
                    .findClock(ClockId.of("settle"))
                    .orElseThrow()
                    .table()
                    .rows()
                    .get(1)
                    .result();
        }

        @Test
        void areReadWithAndWithoutABound() {
            assertThat(term("{field: limit, at-most: 1 year}"))
                    .isEqualTo(ClockTerm.setByCommand(Optional.of(TimeLimit.parse("1 year"))));
            assertThat(term("{field: limit}")).isEqualTo(ClockTerm.setByCommand(Optional.empty()));
            assertThat(term("{field: limit, else: 5 working days}"))
                    .isEqualTo(ClockTerm.setByCommand(
                            new CommandLimit(Optional.empty(), Optional.of(TimeLimit.workingDays(5)))));
        }

        @Test
        void areHeldInTheFieldOfThatName() {
            assertThat(SAMPLE.edit("clocks.yaml", "within: 5 working days", "within: {field: note}")
                            .findings(FindingCode.UNKNOWN_WORD))
                    .hasSize(1);
            assertThat(SAMPLE.edit("clocks.yaml", "within: 5 working days", "within: {field: limit, atmost: 1 year}")
                            .findings(FindingCode.UNKNOWN_KEY))
                    .hasSize(1);
            assertThat(SAMPLE.edit("clocks.yaml", "within: 5 working days", "within: {field: limit, at-most: soon}")
                            .findings(FindingCode.BAD_LIMIT))
                    .hasSize(1);
        }

        @Test
        void areNoWaitingPeriods() {
            assertThat(SAMPLE.edit("clocks.yaml", "at-least: 7 working days", "at-least: {field: limit}")
                            .findings(FindingCode.BAD_VALUE))
                    .hasSize(1);
        }
    }

    @Nested
    class Extensions {

        private static final String USUAL = "{how: add, base: original, times: 1, before-expiry: true";

        private ExtensionPolicy policy(String written) {
            return SAMPLE.edit("clocks.yaml", USUAL, written)
                    .read()
                    .requireClean()
                    .caseRules()
                    .procedure()
                    .findClock(ClockId.of("settle"))
                    .flatMap(ClockRule::extension)
                    .orElseThrow();
        }

        @Test
        void areByTheOriginalLimitAndWithoutARequestUnlessThePackSaysSo() {
            ExtensionPolicy usual = policy(USUAL);
            assertThat(usual.how()).isEqualTo(Extension.How.ADD);
            assertThat(usual.base()).isEqualTo(ExtensionPolicy.OnceMore.ORIGINAL);
            assertThat(usual.isOnRequest()).isFalse();
        }

        @Test
        void mayGrowFromTheDeadlineByTheCurrentLimitUponRequest() {
            ExtensionPolicy other =
                    policy("{how: add-to-deadline, base: current, times: 2, before-expiry: true, on-request: true");
            assertThat(other.how()).isEqualTo(Extension.How.ADD_TO_DEADLINE);
            assertThat(other.base()).isEqualTo(ExtensionPolicy.OnceMore.CURRENT);
            assertThat(other.isOnRequest()).isTrue();
        }

        @Test
        void nameAKnownBase() {
            assertThat(SAMPLE.edit("clocks.yaml", "base: original", "base: curent")
                            .findings(FindingCode.UNKNOWN_WORD))
                    .singleElement()
                    .satisfies(finding -> assertThat(
                                    finding.attributes().get("hint").toString())
                            .contains("current"));
        }
    }

    @Nested
    class Returns {

        @Test
        void areRefusedWhereThePackSaysSo() {
            PackTexts packs =
                    SAMPLE.edit(CASE, "to-unit: town-department,", "to-unit: town-department, after-return: refused,");
            assertThat(step(packs, "forward").afterReturnRefused()).isTrue();
            assertThat(step(SAMPLE, "forward").afterReturnRefused()).isFalse();
            assertThat(digest(packs)).isNotEqualTo(digest(SAMPLE));
        }

        @Test
        void concernOnlyStepsThatLeadToAnotherHolder() {
            assertThat(SAMPLE.edit(CASE, SETTLE, "answered, after-return: refused, by: holder, requires")
                            .findings(FindingCode.BAD_VALUE))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.attributes()).containsEntry("key", "after-return"));
        }
    }

    @Test
    void theFirstContactMayAct() {
        PackTexts packs =
                SAMPLE.edit(CASE, "from: answered, by: holder, cites", "from: answered, by: first-contact, cites");
        assertThat(step(packs, "inform").by()).isEqualTo(new Performer.FirstContact());
    }

    private static String digest(PackTexts packs) {
        return packs.read().requireClean().digest();
    }
}
