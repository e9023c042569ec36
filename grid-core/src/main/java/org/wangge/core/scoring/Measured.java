package org.wangge.core.scoring;

import java.util.List;

/**
 * A count with the cases behind it (计数及其案卷): the number is never more than what can be shown.
 *
 * <p>Immutable.
 *
 * @param count what was counted
 * @param cases ids of the cases, each as often as it counts, in the order of the rows
 */
public record Measured(Count count, List<String> cases) {

    /** {@inheritDoc} */
    public Measured {
        cases = List.copyOf(cases);
    }

    /**
     * The number.
     *
     * @return how often cases count
     */
    public int value() {
        return cases.size();
    }
}
