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
     * The entries that must be looked at and that nobody has claimed.
     *
     * @param now entries to wake at this instant or before it
     * @param batch how many at the most
     * @return the entries, the earliest first
     */
    List<ClockEntry> due(Instant now, int batch);

    /**
     * Claims entries that must be looked at: until the lease ends nobody else is given them. Replacing the entries of the
     * case ends the claim; if the node dies, the entries come again when the lease is over. Both instants are the
     * caller's; an adapter compares them with what is stored and asks no clock of its own or of its database.
     *
     * @param now entries to wake at this instant or before it
     * @param leaseUntil when the lease ends, after {@code now}
     * @param batch how many at the most
     * @return the entries, the earliest first; none that another node has claimed
     */
    List<ClockClaim> claim(Instant now, Instant leaseUntil, int batch);

    /**
     * Puts the entries of a case off that were claimed, since looking at them failed. Replacing the entries forgets the
     * failure.
     *
     * @param caseId the case
     * @param nextTry when they come again, at the earliest
     * @param error what went wrong, without personal data; adapters may shorten it to 500 characters
     */
    void putOff(CaseId caseId, Instant nextTry, String error);

    /**
     * The cases of a region that wait for another attempt after a failure.
     *
     * @param region the region
     * @param batch how many at the most
     * @return the cases, those with the most attempts first
     */
    List<FailedSweep> failures(RegionId region, int batch);

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
