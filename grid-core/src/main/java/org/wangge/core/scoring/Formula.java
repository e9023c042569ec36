package org.wangge.core.scoring;

import java.util.List;
import org.wangge.core.fact.Interval;

/** How an indicator is computed from counts (计算公式): a {@link Count}, or a {@link Ratio} of two. */
public sealed interface Formula permits Count, Ratio {

    /**
     * The counts that the formula needs.
     *
     * @return one count, or numerator and denominator in this order
     */
    List<Count> counts();

    /**
     * The numbers that the formula can give, over which bands must say something.
     *
     * @return for instance {@code [0, 1]}
     */
    Interval possibleValues();

    /**
     * The canonical form, without titles.
     *
     * @return for instance {@code ratio(closed-on-time / due-to-close, zero=not-applicable)}
     */
    String canonicalText();
}
