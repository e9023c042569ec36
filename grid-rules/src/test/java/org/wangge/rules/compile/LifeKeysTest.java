package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.procedure.ActionId;
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

    private static String digest(PackTexts packs) {
        return packs.read().requireClean().digest();
    }
}
