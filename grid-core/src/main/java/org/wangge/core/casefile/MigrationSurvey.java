package org.wangge.core.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wangge.core.procedure.Refusal;

/**
 * A page of the running cases of a region, each with what stands against its going over to other rules (迁移摸底). Immutable.
 *
 * @param rulesOf the day whose rules would govern the cases
 * @param cases the cases that are not under those rules already, the one reported first first
 * @param next where the next page begins; empty if this one is the last
 */
public record MigrationSurvey(LocalDate rulesOf, List<Candidate> cases, Optional<CaseId> next) {

    /** {@inheritDoc} */
    public MigrationSurvey {
        cases = List.copyOf(cases);
    }

    /**
     * The cases that could go over.
     *
     * @return those with nothing against it
     */
    public List<Candidate> ready() {
        return cases.stream().filter(Candidate::isReady).toList();
    }

    /**
     * The cases that could not.
     *
     * @return those with at least one reason against it
     */
    public List<Candidate> held() {
        return cases.stream().filter(candidate -> !candidate.isReady()).toList();
    }

    /**
     * A running case under other rules. Immutable.
     *
     * @param caseId the case
     * @param pinnedOn the day whose rules govern it so far
     * @param reasons every reason against its going over
     * @param clocks what would become of its open clocks; empty if something stands against it
     */
    public record Candidate(CaseId caseId, LocalDate pinnedOn, List<Refusal> reasons, List<CaseEvent> clocks) {

        /** {@inheritDoc} */
        public Candidate {
            reasons = List.copyOf(reasons);
            clocks = List.copyOf(clocks);
        }

        /**
         * Whether nothing stands against it.
         *
         * @return true if the case could go over
         */
        public boolean isReady() {
            return reasons.isEmpty();
        }
    }
}
