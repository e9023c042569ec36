package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.scoring.Attribution;
import org.wangge.core.scoring.PeriodKind;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Severity;

class ScoringCompilerTest {

    private static final String SCORING = """
            choice: 示例自拟
            policies:
              - id: leader-score
                title: {zh: 网格长考核, en: score of leaders}
                subjects: {post: group-leader, as: handler}
                period: quarter
                base: 10
                full: 100
                rounding: {decimals: 2, mode: half-up}
                not-applicable: scale-up
                items:
                  - {id: on-time, max: 40, indicator: {rate: on-time-closing-rate, when-zero: not-applicable, decimals: 4}, proportional: higher-is-better}
                  - {id: handled, max: 10, indicator: {ratio: [cases-handled, cases-reported], when-zero: full, decimals: 2, mode: down}, proportional: higher-is-better}
                  - {id: overdue, max: 20, indicator: {count: cases-overdue}, deduct: {each: 2, floor: 0}}
                  - id: reports
                    max: 20
                    as: reporter
                    indicator: {count: cases-reported}
                    bands: [{range: "[0, 5)", points: 0}, {range: "[5, *)", points: 20}]
                grades:
                  id: leader-grades
                  scale: [{id: good, range: "[60, 100]", title: 合格}, {id: poor, range: "[0, 60)"}]
            """;

    private static PackTexts with(String scoring) {
        return PackTexts.sample().with(PackTexts.TOWN, "scoring.yaml", scoring);
    }

    @Test
    void compilesEverythingThatAPolicySays() {
        ScoringPolicy policy =
                with(SCORING).read().requireClean().scoringPolicies().get(0);

        assertThat(policy.id()).hasToString("sample-town#leader-score");
        assertThat(policy.title().en()).isEqualTo("score of leaders");
        assertThat(policy.period()).isEqualTo(PeriodKind.QUARTER);
        assertThat(policy.base()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(policy.items()).hasSize(4);
        assertThat(policy.items().get(3).attribution()).contains(Attribution.REPORTER);
        assertThat(policy.grades()
                        .orElseThrow()
                        .gradeOf(new BigDecimal("59.99"))
                        .id())
                .isEqualTo("poor");
        assertThat(policy.canonicalText()).contains("zero=full").contains("round 2 down");
    }

    @Test
    void listsItsRulesWithTheirBasis() {
        assertThat(with(SCORING).read().requireClean().rules())
                .filteredOn(rule -> rule.basis().choice().filter("示例自拟"::equals).isPresent())
                .extracting(rule -> rule.family() + " " + rule.id().id())
                .contains("scoring leader-score", "score-item overdue", "grades leader-grades");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "post: group-leader              | post: grup-leader              | UNKNOWN_REFERENCE",
                "as: handler                     | as: holder                     | UNKNOWN_WORD",
                "post: group-leader, as: handler | post: group-leader, level: town | CONTRADICTING_KEYS",
                "period: quarter                 | period: weekly                 | UNKNOWN_WORD",
                "max: 20, indicator              | max: many, indicator           | BAD_NUMBER",
                "max: 20, indicator              | max: 21, indicator             | SCORING_UNFAIR",
                "on-time-closing-rate            | on-time-close-rate             | UNKNOWN_REFERENCE",
                "count: cases-overdue            | count: cases-overdu            | UNKNOWN_REFERENCE",
                "when-zero: full                 | when-zero: empty               | UNKNOWN_WORD",
                "when-zero: full,                | ''                             | MISSING_KEY",
                "decimals: 2, mode: down         | decimals: 13, mode: down       | BAD_NUMBER",
                "mode: down                      | mode: unnecessary              | UNKNOWN_WORD",
                "[cases-handled, cases-reported] | [cases-handled]                | BAD_VALUE",
                "[cases-handled, cases-reported] | [cases-handled, cases]         | UNKNOWN_WORD",
                "rate: on-time-closing-rate      | count: cases-closed, rate: on-time-closing-rate | CONTRADICTING_KEYS",
                "deduct: {each: 2                | proportional: lower-is-better, deduct: {each: 2 | CONTRADICTING_KEYS",
                "each: 2                         | each: -2                       | SCORING_UNFAIR",
                "[5, *)                          | [6, *)                         | SCORING_UNFAIR",
                "[5, *)                          | [5, *                          | BAD_INTERVAL",
                "[60, 100]                       | [59, 100]                      | SCORING_UNFAIR",
                "id: good                        | id: Good                       | BAD_ID",
                "id: overdue                     | id: reports                    | DUPLICATE_ID",
                "'  not-applicable: scale-up'    | '  notapplicable: scale-up'    | MISSING_KEY",
                "bands: [                        | bands: [] #                    | BAD_VALUE"
            })
    void reportsWhatCannotScore(String old, String changed, String code) {
        List<String> errors =
                with(SCORING).edit("scoring.yaml", old, changed == null ? "" : changed).read().findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::code)
                        .map(Enum::name)
                        .toList();

        assertThat(errors).contains(code);
    }

    @Test
    void isInheritedAndReplacedWhole() {
        PackTexts packs = with(SCORING)
                .with("sample-child", "pack.yaml", "{pack: sample-child, title: t, version: 1, extends: [sample-town]}")
                .with(
                        "sample-child",
                        "scoring.yaml",
                        SCORING.replace("- id: leader-score", "- id: leader-score\n    override: true"));

        assertThat(PackReader.read("sample-child", packs).requireClean().scoringPolicies())
                .singleElement()
                .satisfies(policy -> assertThat(policy.id()).hasToString("sample-child#leader-score"));
    }
}
