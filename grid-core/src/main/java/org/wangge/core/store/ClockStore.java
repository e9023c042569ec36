package org.wangge.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;

/** The port for the index of open clocks. */
public interface ClockStore {

    /**
     * Replaces the entries of a case.
     *
     * @param caseId the case
     * @param entries its open clocks, possibly none
     */
    void replace(CaseId caseId, List<ClockEntry> entries);

    /**
     * Replaces the entries of a case that itself stays as it is, for instance because a holiday notice moved its due
     * dates.
     *
     * @param caseId the case
     * @param expectedVersion the version of the file from which the entries follow
     * @param entries its open clocks, possibly none
     * @throws ConcurrentChangeException if the stored version is another one; else a clock that began meanwhile would be
     *     lost from the index
     */
    void refresh(CaseId caseId, long expectedVersion, List<ClockEntry> entries);

    /**
     * The entries that must be looked at.
     *
     * @param now entries to wake at this instant or before it
     * @param batch how many at the most
     * @return the entries, the earliest first
     */
    List<ClockEntry> due(Instant now, int batch);

    /**
     * The entries of a case.
     *
     * @param caseId the case
     * @return its open clocks
     */
    List<ClockEntry> of(CaseId caseId);

    /**
     * The cases of a region that have open clocks, page by page.
     *
     * @param region the region
     * @param after the last case of the page before, or empty for the first page
     * @param batch how many at the most
     * @return the next cases, in an order of the store's own that does not change
     */
    List<CaseId> cases(RegionId region, Optional<CaseId> after, int batch);
}
