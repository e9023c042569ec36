package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wangge.core.scoring.Town.number;
import static org.wangge.core.scoring.Town.problemsOf;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

class GradeScaleTest {

    private static GradeScale scale(String... ranges) {
        List<Grade> grades = new java.util.ArrayList<>();
        for (String range : ranges) {
            grades.add(Grade.of("g" + grades.size(), Text.of("等次"), range));
        }
        return new GradeScale(Town.rule("grades"), grades, number("100"), Town.CHOSEN);
    }

    @ParameterizedTest
    @CsvSource({"0, d", "59.99, d", "60, c", "75, b", "89.99, b", "90, a", "100, a"})
    void gradesEveryTotal(String total, String grade) {
        assertThat(Town.grades().gradeOf(number(total)).id()).isEqualTo(grade);
    }

    @Test
    void refusesAGapWithANumberInIt() {
        List<Message> problems = problemsOf(() -> scale("[0, 60)", "[60, 89.9]", "[90, 100]"));

        assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.GRADES_LEAVE_GAP);
        assertThat(problems.get(0).attributes()).containsEntry("number", "89.95");
        assertThat(problems.get(0).render(Locale.CHINESE)).contains("89.95 分没有等次");
        assertThat(problems.get(0).render(Locale.ENGLISH)).contains("a total of 89.95 has no grade");
    }

    @Test
    void refusesASingleMissingNumber() {
        assertThat(problemsOf(() -> scale("[0, 60)", "(60, 100]")).get(0).attributes())
                .containsEntry("number", "60");
    }

    @Test
    void refusesAnOverlapWithANumberInIt() {
        List<Message> problems = problemsOf(() -> scale("[0, 60]", "[60, 100]"));

        assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.GRADES_OVERLAP);
        assertThat(problems.get(0).attributes())
                .containsEntry("number", "60")
                .hasEntrySatisfying("first", first -> assertThat(first).hasToString("[0, 60]"))
                .hasEntrySatisfying("second", second -> assertThat(second).hasToString("[60, 100]"));
    }

    @Test
    void refusesAGradeInsideAnother() {
        assertThat(problemsOf(() -> scale("[0, 100]", "[40, 50)", "[60, 70)")))
                .extracting(problem -> problem.attributes().get("number"))
                .containsExactly("40", "60");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"(0, 100]; 0", "[1, 100]; 0", "[0, 100); 100", "[0, 99.5]; 100"})
    void refusesToLeaveOutTheEnds(String range, String number) {
        List<Message> problems = problemsOf(() -> scale(range));

        assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.GRADES_LEAVE_GAP);
        assertThat(problems.get(0).attributes()).containsEntry("number", number);
    }

    @Test
    void refusesNoGradesAndRepeatedOnes() {
        assertThat(problemsOf(() -> scale()))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.GRADES_LEAVE_GAP);
        assertThat(problemsOf(() -> GradeScale.ofHundred(
                        Town.rule("grades"),
                        Town.CHOSEN,
                        Grade.of("a", Text.of("甲"), "[0, 60)"),
                        Grade.of("a", Text.of("乙"), "[60, 100]"))))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.GRADE_TWICE);
    }

    @Test
    void mayReachBeyondTheEnds() {
        assertThat(scale("[60, *)", "(*, 60)").gradeOf(number("100")).id()).isEqualTo("g0");
    }

    @Test
    void refusesTotalsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> Town.grades().gradeOf(number("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> Town.grades().gradeOf(number("100.01")));
    }

    @Test
    void hasACanonicalTextInAscendingOrder() {
        assertThat(Town.grades().canonicalText())
                .isEqualTo(
                        "grades quickstart-town#grades of 100: d [0, 60); c [60, 75); b [75, 90); a [90, 100] cites [] choice");
    }
}
