package org.wangge.core.retention;

import java.time.Instant;
import java.util.List;
import org.wangge.core.casefile.CaseId;

/**
 * What was archived or deleted, when, and under which policy (处置记录): the proof that remains. Immutable.
 *
 * @param at when
 * @param act what was done
 * @param policy the id of the policy
 * @param cases the cases to which it was done, all of one region
 */
public record RetentionRecord(Instant at, RetentionAct act, String policy, List<CaseId> cases) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is no case
     */
    public RetentionRecord {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("A retention record names at least one case, got none");
        }
    }
}
