package org.wangge.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.core.scoring.Deduction;
import org.wangge.core.scoring.Grade;
import org.wangge.core.scoring.GradeScale;
import org.wangge.core.scoring.Indicators;
import org.wangge.core.scoring.NotApplicable;
import org.wangge.core.scoring.PeriodKind;
import org.wangge.core.scoring.Rounding;
import org.wangge.core.scoring.ScoreItem;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.core.scoring.SubjectGroup;

class RuleBookScoringTest {

    private static final Basis CHOSEN = Basis.chosen("原文将细则另定");

    private static RuleId rule(String id) {
        return RuleId.of("quickstart-town", id);
    }

    private static ScoringPolicy villages(String perCase) {
        ScoreItem overdue = ScoreItem.builder()
                .id(rule("overdue"))
                .title(Text.of("超期扣分"))
                .maximum(BigDecimal.valueOf(100))
                .indicator(Indicators.casesOverdue())
                .method(Deduction.of(new BigDecimal(perCase)))
                .basis(CHOSEN)
                .build();
        return ScoringPolicy.builder()
                .id(rule("villages"))
                .title(Text.of("村级考核"))
                .subjects(SubjectGroup.gridsAt("village"))
                .period(PeriodKind.QUARTER)
                .addItems(overdue)
                .rounding(Rounding.halfUp(2))
                .notApplicable(NotApplicable.SCALE_UP)
                .grades(GradeScale.ofHundred(rule("grades"), CHOSEN, Grade.of("all", Text.of("合格"), "[0, 100]")))
                .basis(CHOSEN)
                .build();
    }

    private static RuleBook.Builder book() {
        RuleBook.Builder builder = RuleBook.builder();
        builder.pack("quickstart-town")
                .title(Text.of("示例镇"))
                .version("1")
                .calendar(CalendarId.of("cn"))
                .hours(WorkingHours.STANDARD)
                .zone(ZoneId.of("Asia/Shanghai"))
                .vocabulary(Vocabulary.CORE)
                .catalog(CaseCatalog.UNLISTED);
        return builder;
    }

    @Test
    void findsItsPolicies() {
        RuleBook book = book().addScoringPolicies(villages("2")).build();

        assertThat(book.findScoringPolicy(rule("villages"))).contains(villages("2"));
        assertThat(book.findScoringPolicy(rule("leaders"))).isEmpty();
    }

    @Test
    void listsTheirRules() {
        RuleBook book = book().addScoringPolicies(villages("2")).build();

        assertThat(book.rules()).extracting(Rule::family).containsExactlyInAnyOrder("scoring", "score-item", "grades");
    }

    @Test
    void changesItsDigestWithThem() {
        assertThat(book().addScoringPolicies(villages("2.0")).build().digest())
                .isEqualTo(book().addScoringPolicies(villages("2")).build().digest())
                .isNotEqualTo(book().addScoringPolicies(villages("3")).build().digest())
                .isNotEqualTo(book().build().digest());
    }
}
