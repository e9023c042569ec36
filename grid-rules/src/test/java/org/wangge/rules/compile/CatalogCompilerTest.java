package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.casefile.Admission;
import org.wangge.core.casefile.Admission.Unlisted;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.casefile.ClosingCondition;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Severity;

/** What {@code catalog.yaml} says beside the names of categories. */
class CatalogCompilerTest {

    private static PackTexts catalog(String... lines) {
        return PackTexts.sample().with(PackTexts.TOWN, "catalog.yaml", String.join("\n", lines) + "\n");
    }

    private static CaseCatalog compiled(PackTexts packs) {
        return packs.read().requireClean().catalog();
    }

    private static List<FindingCode> errors(PackTexts packs) {
        return packs.read().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }

    @Nested
    class AnUnlistedMatter {

        @ParameterizedTest
        @CsvSource({"refuse, false", "admit, true", "decline, true"})
        void isOneWordOnTheBasisOfTheFile(String word, boolean admits) {
            CaseCatalog catalog = compiled(catalog("choice: 自定", "unlisted: " + word));

            Admission admission = catalog.admission().orElseThrow();
            assertThat(admission.unlisted().written()).isEqualTo(word);
            assertThat(admission.basis()).isEqualTo(Basis.chosen("自定"));
            assertThat(admission.rule()).hasToString("sample-town#unlisted");
            assertThat(catalog.admits(CategoryId.of("noise"))).isEqualTo(admits);
            assertThat(catalog.lists(CategoryId.of("noise"))).isFalse();
            assertThat(catalog.lists(CategoryId.of("dispute"))).isTrue();
        }

        @Test
        void mayHaveABasisOfItsOwnAndCarryAClause() {
            PackTexts packs = catalog("choice: 自定", "unlisted: {then: admit, cites: [S-9]}")
                    .edit("clauses.tsv", "informational\t宣传要求，不影响流程", "carried\tunlisted");

            assertThat(compiled(packs).admission().orElseThrow().basis().citations())
                    .extracting(citation -> citation.clause())
                    .containsExactly("S-9");
        }

        @Test
        void needsABasis() {
            assertThat(catalog("unlisted: admit").findings(FindingCode.BASIS_MISSING))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.position().toString()).endsWith("catalog.yaml:1:11"));
        }

        @Test
        void isInheritedAndReplacedWithAWordForIt() {
            PackTexts inherited = PackTexts.sample()
                    .edit(PackTexts.BASE, "catalog.yaml", "categories:", "unlisted: refuse\ncategories:");
            PackTexts silent = inherited.with(PackTexts.TOWN, "catalog.yaml", "choice: c\nunlisted: admit\n");
            PackTexts replaced = inherited.with(
                    PackTexts.TOWN, "catalog.yaml", "choice: c\nunlisted: {then: admit, override: true}\n");
            PackTexts removed = inherited.append("pack.yaml", "remove: [unlisted]");

            assertThat(compiled(inherited).admission().map(Admission::unlisted)).hasValue(Unlisted.REFUSE);
            assertThat(errors(silent)).containsExactly(FindingCode.OVERRIDE_MISSING);
            assertThat(compiled(replaced).admission().map(Admission::unlisted)).hasValue(Unlisted.ADMIT);
            assertThat(compiled(removed).admission()).isEmpty();
        }

        @Test
        void isDeclinedByATransitionThatLooksAtIt() {
            PackTexts packs = catalog("choice: c", "unlisted: decline")
                    .append(
                            "procedures/case.yaml",
                            "  - {id: turn-down, do: decline, from: found, to: closed, when: {listed: false},"
                                    + " by: {post: group-leader, at: location}}");

            assertThat(packs.findings(FindingCode.UNLISTED_NOT_DECLINED)).isEmpty();
            assertThat(compiled(packs).admission().map(Admission::unlisted)).hasValue(Unlisted.DECLINE);
        }

        @Test
        void changesTheDigestOnlyWhereItIsSaid() {
            RuleBook plain = PackTexts.sample().read().requireClean();
            RuleBook said = catalog("choice: c", "unlisted: refuse").read().requireClean();

            assertThat(plain.canonicalText()).doesNotContain("admission", "closing=");
            assertThat(said.digest()).isNotEqualTo(plain.digest());
        }
    }

    @Nested
    class ClosingConditions {

        @Test
        void areWordsOrHaveTitles() {
            CaseCatalog catalog = compiled(catalog(
                    "choice: c",
                    "categories:",
                    "  - {id: noise, closing-conditions: [quiet, {id: gone, title: {zh: 已搬离, en: moved away}}]}",
                    "  - {id: barking, parent: noise}",
                    "  - {id: smell, closing-conditions: aired}"));

            assertThat(catalog.find(CategoryId.of("noise")).orElseThrow().closingConditions())
                    .containsExactly(
                            new ClosingCondition("quiet", Text.of("quiet")),
                            new ClosingCondition("gone", Text.of("已搬离", "moved away")));
            assertThat(catalog.findClosingConditions(CategoryId.of("barking"))
                            .orElseThrow()
                            .id())
                    .isEqualTo(CategoryId.of("noise"));
            assertThat(catalog.find(CategoryId.of("smell")).orElseThrow().closingConditions())
                    .hasSize(1);
            assertThat(catalog.findClosingConditions(CategoryId.of("dispute"))).isEmpty();
        }

        @Test
        void haveAnIdAndNothingThatDoesNotBelong() {
            assertThat(errors(catalog(
                            "choice: c",
                            "categories:",
                            "  - {id: noise, closing-conditions: [{title: x}, [quiet], {id: gone, when: never}]}")))
                    .containsExactlyInAnyOrder(
                            FindingCode.MISSING_KEY, FindingCode.WRONG_KIND, FindingCode.UNKNOWN_KEY);
        }

        @Test
        void areMissedOnlyInCategoriesWithoutNarrowerOnes() {
            PackTexts packs = PackTexts.sample()
                    .edit("procedures/case.yaml", "waits-for: [publicity]", "requires: [closing-condition]")
                    .edit(
                            PackTexts.BASE,
                            "catalog.yaml",
                            "{id: dispute,",
                            "{id: dispute, closing-conditions: settled,");

            assertThat(packs.findings(FindingCode.CLOSING_CONDITIONS_MISSING))
                    .extracting(finding -> finding.attributes().get("category"))
                    .containsExactly("sanitation");
        }

        @Test
        void changeTheDigestByTheirIdsAlone() {
            String line = "  - {id: noise, closing-conditions: [%s]}";
            String one = digest(line.formatted("quiet, gone"));

            assertThat(digest(line.formatted("gone, {id: quiet, title: 已安静}"))).isEqualTo(one);
            assertThat(digest(line.formatted("quiet"))).isNotEqualTo(one);
        }

        private String digest(String line) {
            return catalog("choice: c", "categories:", line)
                    .read()
                    .requireClean()
                    .digest();
        }
    }
}
