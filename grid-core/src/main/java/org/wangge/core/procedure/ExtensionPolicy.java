package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Basis;
import org.wangge.core.fact.FactId;

/**
 * How a clock may be extended (延期). Immutable.
 *
 * @param replaces whether the extension takes the place of the limit; else it is added to it
 * @param by the length of the extension; empty for once more the original limit
 * @param times how often a clock may be extended, at least once
 * @param beforeExpiry whether the extension must be granted before the clock runs out
 * @param requires the fields that the command must bring
 * @param basis what the policy rests on
 */
public record ExtensionPolicy(
        boolean replaces, Optional<TimeLimit> by, int times, boolean beforeExpiry, List<FactId> requires, Basis basis) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a clock could never be extended
     */
    public ExtensionPolicy {
        requires = List.copyOf(requires);
        if (times < 1) {
            throw new IllegalArgumentException("An extension policy allows at least 1 extension, got " + times);
        }
    }
}
