package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.FindingCode;

/** The key {@code evidence} of transitions, and {@code attach} of the steps of examples. */
class EvidenceKeyTest {

    private static final String CASE = "procedures/case.yaml";

    private static PackTexts asking(String written) {
        return PackTexts.sample().edit(CASE, "requires: [result],", "requires: [result], evidence: " + written + ",");
    }

    @Test
    void isReadInItsOrder() {
        RuleBook book = asking("[photo-before, photo-after]").read().requireClean();

        assertThat(book.caseRules()
                        .procedure()
                        .findTransition(ActionId.of("settle"))
                        .orElseThrow()
                        .evidence())
                .containsExactly(EvidenceKind.of("photo-before"), EvidenceKind.of("photo-after"));
        assertThat(book.digest())
                .isNotEqualTo(PackTexts.sample().read().requireClean().digest());
    }

    @Test
    void mayBeOneWord() {
        assertThat(asking("photo").read().requireClean().canonicalText()).contains("evidence=[photo]");
    }

    @Test
    void isWrittenInKebabCase() {
        assertThat(asking("[Photo_After]").findings(FindingCode.BAD_ID))
                .singleElement()
                .satisfies(finding -> assertThat(finding.attributes()).containsEntry("id", "Photo_After"));
    }

    @Test
    void isAttachedInExamplesInTheSameForm() {
        PackTexts packs = PackTexts.sample()
                .edit("examples/holiday.yaml", "by: wang, do: take", "by: wang, do: take, attach: [Photo, receipt]");

        assertThat(packs.findings(FindingCode.BAD_ID))
                .singleElement()
                .satisfies(finding -> assertThat(finding.attributes()).containsEntry("id", "Photo"));
    }
}
