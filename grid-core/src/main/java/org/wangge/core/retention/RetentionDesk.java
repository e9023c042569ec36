package org.wangge.core.retention;

import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;

/**
 * The desk for archiving and deleting by period (归档与到期清除), called by the host's scheduler. Each call does one batch in
 * one transaction, with its record; a call that was broken off has done nothing, and the next one goes on.
 */
public interface RetentionDesk {

    /**
     * What would be done now, without doing it.
     *
     * @param region the region
     * @return the counts
     * @throws IllegalStateException if the region has no policy
     */
    RetentionPlan plan(RegionId region);

    /**
     * Moves closed cases that are no longer in use into the archive, those closed first. A case whose events still wait to
     * leave stays until they have left.
     *
     * @param region the region
     * @param batch how many at the most
     * @return how many were moved; 0 when all are done, but for those that somebody else is just at
     * @throws IllegalStateException if the region has no policy
     * @throws IllegalArgumentException if the batch is not positive
     */
    int archive(RegionId region, int batch);

    /**
     * Deletes what is past its period: reporters of closed cases, command ids of archived cases, archived cases.
     *
     * @param region the region
     * @param batch how many of each kind at the most
     * @return how many were done of all kinds together; 0 when all are done, but for those that somebody else is just at
     * @throws IllegalStateException if the region has no policy
     * @throws IllegalArgumentException if the batch is not positive
     */
    int purge(RegionId region, int batch);

    /**
     * Puts a case on hold, for instance for a lawsuit: nothing of it is archived or deleted until it is released. If a
     * batch that is just on its way has taken the case, this waits until that has ended.
     *
     * @param id the case, in use or archived
     * @param reason why, without personal data; at most 400 characters
     * @throws IllegalArgumentException if the reason is blank or too long
     * @throws IllegalStateException if the case is neither in use nor in the archive, for instance because a batch has
     *     just deleted it
     */
    void hold(CaseId id, String reason);

    /**
     * Releases a case.
     *
     * @param id the case
     * @return true if it was on hold
     */
    boolean release(CaseId id);

    /**
     * Reads a case from the archive and checks it.
     *
     * @param id the case
     * @return the case, or empty if it is not there
     * @throws IllegalArgumentException if its text was changed or is not the fold of its events
     */
    Optional<ArchivedCase> find(CaseId id);

    /**
     * What was done.
     *
     * @param region the region
     * @param most how many records at the most
     * @return the records, the latest first
     */
    List<RetentionRecord> records(RegionId region, int most);
}
