package org.wangge.core.casefile;

import java.util.List;
import org.wangge.core.deadline.MovedDeadline;

/**
 * What another calendar edition does to the open clocks of a region (期限重算). Immutable.
 *
 * @param cases how many cases with open clocks were looked at
 * @param openClocks how many open clocks they have
 * @param moved the due dates that move or change their standing, case by case
 */
public record CaseReprojection(int cases, int openClocks, List<MovedClock> moved) {

    /**
     * Keeps its own copy.
     *
     * {@inheritDoc}
     */
    public CaseReprojection {
        moved = List.copyOf(moved);
    }

    /**
     * A due date of a case that another edition changes. Immutable.
     *
     * @param caseId the case
     * @param deadline the due date before and after, and the days to which that is due
     */
    public record MovedClock(CaseId caseId, MovedDeadline deadline) {}
}
