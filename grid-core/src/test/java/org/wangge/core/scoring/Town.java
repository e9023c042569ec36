package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;

/** A town's scoring, small enough to be computed by hand. */
final class Town {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final ScoringPeriod JUNE = ScoringPeriod.month(YearMonth.of(2026, 6), ZONE);
    static final SubjectId LI = SubjectId.of("li");
    static final SubjectId WANG = SubjectId.of("wang");
    static final Basis CHOSEN = Basis.chosen("原文将细则另定");

    private Town() {}

    /** An instant in local time, such as {@code 2026-06-30T23:59:59}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** A case of worker Li, reported on the first of June. */
    static CaseOutcome.Builder caseOfLi(String id) {
        return CaseOutcome.builder()
                .caseId(id)
                .category("sanitation")
                .reportedAt(at("2026-06-01T09:00"))
                .reporter(LI)
                .handler(LI);
    }

    /** A case of worker Li that was closed in June, its limit ending after the 20th. */
    static CaseOutcome closedOn(String id, String local) {
        return caseOfLi(id)
                .closedAt(at(local))
                .closingDueExclusive(at("2026-06-21T00:00"))
                .build();
    }

    static RuleId rule(String id) {
        return RuleId.of("quickstart-town", id);
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    static Indicator onTimeRate(ZeroDenominator whenZero) {
        return Indicators.onTimeClosingRate(whenZero, Rounding.halfUp(4));
    }

    static ScoreItem item(String id, String maximum, Indicator indicator, ScoringMethod method) {
        return ScoreItem.builder()
                .id(rule(id))
                .title(Text.of(id))
                .maximum(number(maximum))
                .indicator(indicator)
                .method(method)
                .basis(CHOSEN)
                .build();
    }

    static ScoringPolicy.Builder policy(ScoreItem... items) {
        return ScoringPolicy.builder()
                .id(rule("leaders"))
                .title(Text.of("网格长考核", "assessment of leaders"))
                .subjects(SubjectGroup.actorsWith("group-leader", Attribution.HANDLER))
                .period(PeriodKind.MONTH)
                .addItems(items)
                .rounding(Rounding.halfUp(2))
                .notApplicable(NotApplicable.SCALE_UP)
                .basis(CHOSEN);
    }

    static GradeScale grades() {
        return GradeScale.ofHundred(
                rule("grades"),
                CHOSEN,
                Grade.of("a", Text.of("优秀", "excellent"), "[90, 100]"),
                Grade.of("b", Text.of("良好", "good"), "[75, 90)"),
                Grade.of("c", Text.of("合格", "fair"), "[60, 75)"),
                Grade.of("d", Text.of("不合格", "failed"), "[0, 60)"));
    }

    static ScoreSheet sheetOfLi(ScoringPolicy policy, CaseOutcome... rows) {
        return ScoringEngine.of(policy)
                .evaluate(JUNE, List.of(LI), List.of(rows))
                .get(0);
    }

    /** The problems of a refused definition or call. */
    static List<Message> problemsOf(ThrowingCallable refused) {
        List<Message> problems = new java.util.ArrayList<>();
        assertThatExceptionOfType(InvalidScoringException.class)
                .isThrownBy(refused)
                .satisfies(refusal -> problems.addAll(refusal.problems()));
        return problems;
    }
}
