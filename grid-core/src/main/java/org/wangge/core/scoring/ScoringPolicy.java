package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;

/**
 * A scoring policy (考核办法): who is scored how often, by which items, and what the total means.
 *
 * <p>Base and weights make the full score, so that 100 points can be reached and not more. Example: group leaders are
 * scored each quarter; 按期结案率 40, 返工率 30 and 超期数 30 points make 100; rounded to 2 decimals half up; graded A to E.
 * Immutable.
 */
@Value.Immutable
@GridStyle
public interface ScoringPolicy {

    /**
     * The rule.
     *
     * @return its full name
     */
    RuleId id();

    /**
     * The name for readers.
     *
     * @return the title
     */
    Text title();

    /**
     * Who is scored.
     *
     * @return the group
     */
    SubjectGroup subjects();

    /**
     * How often.
     *
     * @return the kind of period
     */
    PeriodKind period();

    /**
     * The points that everybody starts with (基础分).
     *
     * @return the base, 0 if the items make the full score alone
     */
    @Value.Default
    default BigDecimal base() {
        return BigDecimal.ZERO;
    }

    /**
     * The score that base and weights make together (满分).
     *
     * @return the full score, 100 unless declared
     */
    @Value.Default
    default BigDecimal fullScore() {
        return BigDecimal.valueOf(100);
    }

    /**
     * The items.
     *
     * @return at least one, in the order in which a sheet shows them
     */
    List<ScoreItem> items();

    /**
     * How the points of each item and the total are rounded.
     *
     * @return the rounding
     */
    Rounding rounding();

    /**
     * What becomes of the points of an item that does not apply.
     *
     * @return the treatment; always declared
     */
    NotApplicable notApplicable();

    /**
     * The grades of the totals.
     *
     * @return the scale; empty if the policy gives no grades
     */
    Optional<GradeScale> grades();

    /**
     * What the policy rests on.
     *
     * @return clauses or a choice
     */
    Basis basis();

    /**
     * Checks the policy when it is built.
     *
     * @throws InvalidScoringException with all problems, such as weights that do not sum to the full score
     */
    @Value.Check
    default void check() {
        InvalidScoringException.throwIfAny(PolicyProblems.of(this));
    }

    /**
     * For whom a case counts in an item.
     *
     * @param item an item of this policy
     * @return the item's own attribution, else that of the subjects
     */
    default Attribution attributionOf(ScoreItem item) {
        return item.attribution().orElse(subjects().attribution());
    }

    /**
     * The canonical form, without titles and without the wording of choices; items in the order of their ids, since the
     * order of a sheet changes no score.
     *
     * @return several lines, separated by line feeds, without a trailing one
     */
    default String canonicalText() {
        String head = "scoring " + id() + " of " + subjects().canonicalText() + " each " + Plain.word(period())
                + " base " + Plain.number(base()) + " full " + Plain.number(fullScore()) + " "
                + rounding().canonicalText() + " not-applicable=" + Plain.word(notApplicable()) + " "
                + Plain.basis(basis());
        String listed = items().stream().map(ScoreItem::canonicalText).sorted().collect(Collectors.joining("\n"));
        return head + "\n" + listed
                + grades().map(scale -> "\n" + scale.canonicalText()).orElse("");
    }

    /**
     * A policy to be filled.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoringPolicy}; used by one thread. */
    class Builder extends ImmutableScoringPolicy.Builder {
        Builder() {}
    }
}
