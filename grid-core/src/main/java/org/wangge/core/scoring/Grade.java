package org.wangge.core.scoring;

import org.wangge.core.explain.Text;
import org.wangge.core.fact.Interval;

/**
 * A grade (等次), such as 优秀 for totals of 90 and above.
 *
 * <p>Immutable.
 *
 * @param id the name in the pack, kebab-case
 * @param title the name for readers
 * @param range the totals that earn it
 */
public record Grade(String id, Text title, Interval range) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Grade {
        Plain.requireKebab(id, "a grade");
    }

    /**
     * A grade.
     *
     * @param id the name in the pack
     * @param title the name for readers
     * @param range the totals that earn it, such as {@code [75, 90)}
     * @return the grade
     * @throws IllegalArgumentException if the id is not kebab-case, or the range cannot be read
     */
    public static Grade of(String id, Text title, String range) {
        return new Grade(id, title, Interval.parse(range));
    }
}
