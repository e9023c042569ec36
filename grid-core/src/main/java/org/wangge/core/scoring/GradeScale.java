package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.Interval;

/**
 * A scale of grades (等次划分) that has exactly one grade for every total from 0 to the full score.
 *
 * <p>Papers write 90 分以上, 80–89 分, 60–79 分, and nobody knows what 89.5 is. Such a scale is refused with a number that
 * has no grade, or two. Immutable.
 *
 * @param id the rule
 * @param grades the grades, ascending
 * @param full the full score, above 0
 * @param basis what the scale rests on
 */
public record GradeScale(RuleId id, List<Grade> grades, BigDecimal full, Basis basis) {

    /**
     * {@inheritDoc}
     *
     * @throws InvalidScoringException with all gaps, overlaps and repeated ids
     * @throws IllegalArgumentException if the full score is not above 0
     */
    public GradeScale {
        if (full.signum() <= 0) {
            throw new IllegalArgumentException("The full score of " + id + " is above 0, got " + full);
        }
        grades = grades.stream()
                .sorted(Comparator.comparing(grade -> Cut.beginOf(grade.range())))
                .toList();
        InvalidScoringException.throwIfAny(problems(id, grades, full));
    }

    /**
     * A scale for a full score of 100.
     *
     * @param id the rule
     * @param basis what the scale rests on
     * @param grades the grades, in any order
     * @return the scale
     * @throws InvalidScoringException with all gaps, overlaps and repeated ids
     */
    public static GradeScale ofHundred(RuleId id, Basis basis, Grade... grades) {
        return new GradeScale(id, List.of(grades), BigDecimal.valueOf(100), basis);
    }

    private static List<Message> problems(RuleId id, List<Grade> grades, BigDecimal full) {
        List<Message> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Grade grade : grades) {
            if (!seen.add(grade.id())) {
                problems.add(Message.of(ScoringMessage.GRADE_TWICE, "rule", id, "grade", grade.id()));
            }
        }
        Interval domain = Interval.parse("[0, " + full.toPlainString() + "]");
        Partition.flaws(grades.stream().map(Grade::range).toList(), domain, false).stream()
                .map(flaw -> described(id, flaw, domain))
                .forEach(problems::add);
        return problems;
    }

    private static Message described(RuleId id, Partition.Flaw flaw, Interval domain) {
        String number = Plain.number(flaw.number());
        return flaw.isGap()
                ? Message.of(ScoringMessage.GRADES_LEAVE_GAP, "rule", id, "number", number, "domain", domain)
                : Message.of(
                        ScoringMessage.GRADES_OVERLAP,
                        "rule",
                        id,
                        "number",
                        number,
                        "first",
                        flaw.ranges().get(0),
                        "second",
                        flaw.ranges().get(1));
    }

    /**
     * The grade of a total.
     *
     * @param total the total, 0 to the full score
     * @return the grade
     * @throws IllegalArgumentException if the total is out of range
     */
    public Grade gradeOf(BigDecimal total) {
        if (total.signum() < 0 || total.compareTo(full) > 0) {
            throw new IllegalArgumentException("A total lies between 0 and " + full + " for " + id + ", got " + total);
        }
        return grades.stream()
                .filter(grade -> grade.range().contains(total))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No grade of " + id + " covers " + total));
    }

    /**
     * The canonical form, without titles and without the wording of choices.
     *
     * @return one line
     */
    public String canonicalText() {
        String listed =
                grades.stream().map(grade -> grade.id() + " " + grade.range()).collect(Collectors.joining("; "));
        return "grades " + id + " of " + Plain.number(full) + ": " + listed + " " + Plain.basis(basis);
    }
}
