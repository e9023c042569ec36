package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.wangge.core.scoring.Town.item;
import static org.wangge.core.scoring.Town.number;
import static org.wangge.core.scoring.Town.policy;
import static org.wangge.core.scoring.Town.problemsOf;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

class ScoringPolicyTest {

    private static ScoreItem rate(String id, String maximum) {
        return item(
                id,
                maximum,
                Town.onTimeRate(ZeroDenominator.NOT_APPLICABLE),
                Proportional.of(Direction.HIGHER_IS_BETTER));
    }

    @Test
    void refusesWeightsThatDoNotSum() {
        List<Message> problems = problemsOf(
                () -> policy(rate("first", "40"), rate("second", "59")).build());

        assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.WEIGHTS_DO_NOT_SUM);
        assertThat(problems.get(0).attributes()).containsEntry("sum", "99").containsEntry("full", "100");
        assertThat(problems.get(0).render(Locale.CHINESE)).contains("合计 99 分，应等于满分 100 分");
    }

    @Test
    void countsTheBaseIntoTheSum() {
        assertThat(policy(rate("first", "40")).base(number("60")).build().fullScore())
                .isEqualByComparingTo("100");
        assertThat(policy(rate("first", "40")).fullScore(number("40")).build().base())
                .isEqualByComparingTo("0");
    }

    @Test
    void refusesABaseOutOfRange() {
        assertThat(problemsOf(
                        () -> policy(rate("first", "110")).base(number("-10")).build()))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.BASE_OUT_OF_RANGE);
    }

    @Test
    void refusesNoItemsAndRepeatedOnes() {
        assertThat(problemsOf(() -> policy().build()))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.NO_ITEMS, ScoringMessage.WEIGHTS_DO_NOT_SUM);
        assertThat(problemsOf(
                        () -> policy(rate("first", "50"), rate("first", "50")).build()))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.ITEM_TWICE);
    }

    @Test
    void refusesGradesForAnotherFullScore() {
        List<Message> problems = problemsOf(() -> policy(rate("first", "120"))
                .fullScore(number("120"))
                .grades(Town.grades())
                .build());

        assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.GRADES_FOR_ANOTHER_FULL_SCORE);
    }

    @Test
    void refusesNumbersFinerThanItsScaleAndNoRounding() {
        assertThat(problemsOf(() -> policy(rate("first", "33.333"), rate("second", "66.667"))
                        .rounding(Rounding.of(2, RoundingMode.UNNECESSARY))
                        .build()))
                .extracting(Message::code)
                .containsExactly(
                        ScoringMessage.TOTAL_NOT_ROUNDED,
                        ScoringMessage.FINER_THAN_SCALE,
                        ScoringMessage.FINER_THAN_SCALE);
    }

    @Test
    void refusesAnAttributionThatLeadsElsewhere() {
        ScoreItem byGrid = ScoreItem.builder()
                .id(Town.rule("first"))
                .title(Text.of("甲"))
                .maximum(number("100"))
                .indicator(Indicators.casesOverdue())
                .method(Deduction.of(number("1")))
                .attribution(Attribution.GRID)
                .basis(Town.CHOSEN)
                .build();

        List<Message> problems = problemsOf(() -> policy(byGrid).build());

        assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.ATTRIBUTION_DOES_NOT_FIT);
        assertThat(problems.get(0).attributes())
                .containsEntry("attribution", "grid")
                .containsEntry("kind", "actor-with-post");
        assertThatIllegalArgumentException().isThrownBy(() -> SubjectGroup.actorsWith("leader", Attribution.UNIT));
    }

    @Test
    void hasNoDefaultForItemsThatDoNotApply() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ScoringPolicy.builder()
                        .id(Town.rule("leaders"))
                        .title(Text.of("考核"))
                        .subjects(SubjectGroup.gridsAt("village"))
                        .period(PeriodKind.MONTH)
                        .addItems(rate("first", "100"))
                        .rounding(Rounding.halfUp(2))
                        .basis(Town.CHOSEN)
                        .build())
                .withMessageContaining("notApplicable");
    }

    @Test
    void hasACanonicalTextThatNeitherTitlesNorTheOrderOfItemsChange() {
        ScoringPolicy first =
                policy(rate("b", "60"), rate("a", "40")).grades(Town.grades()).build();
        ScoringPolicy second = policy(rate("a", "40.0"), rate("b", "60"))
                .title(Text.of("另一个名称"))
                .grades(Town.grades())
                .build();

        assertThat(first.canonicalText()).isEqualTo(second.canonicalText());
        assertThat(first.canonicalText().lines())
                .hasSize(4)
                .first()
                .isEqualTo(
                        "scoring quickstart-town#leaders of actor-with-post group-leader as handler each month base 0"
                                + " full 100 round 2 half-up not-applicable=scale-up cites [] choice");
    }

    @Test
    void hasACanonicalTextThatEveryMeaningChanges() {
        ScoringPolicy policy = policy(rate("a", "100")).build();
        List<ScoringPolicy> others = List.of(
                policy(rate("b", "100")).build(),
                policy(rate("a", "90")).base(number("10")).build(),
                policy(rate("a", "100")).period(PeriodKind.YEAR).build(),
                policy(rate("a", "100")).rounding(Rounding.halfUp(1)).build(),
                policy(rate("a", "100"))
                        .notApplicable(NotApplicable.FULL_POINTS)
                        .build(),
                policy(rate("a", "100")).grades(Town.grades()).build(),
                policy(rate("a", "100"))
                        .subjects(SubjectGroup.actorsWith("group-leader", Attribution.REPORTER))
                        .build());

        assertThat(others)
                .extracting(ScoringPolicy::canonicalText)
                .doesNotHaveDuplicates()
                .doesNotContain(policy.canonicalText());
    }
}
