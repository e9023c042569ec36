package org.wangge.core.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.retention.ArchivedCase;
import org.wangge.core.retention.RetentionAct;
import org.wangge.core.retention.RetentionRecord;

/** The port for the archive, for what is past its period, and for cases on hold. */
public interface RetentionStore {

    /**
     * The cases of which something is past its period; never an open one, nor one on hold. They belong to the unit of work
     * that asks until it ends: whoever puts one of them on hold meanwhile waits, and a case that somebody else is just
     * changing or putting on hold is left out.
     *
     * @param act what is to be done: to archive, closed cases in use of which no event waits to leave; to erase, closed
     *     cases with a reporter, in use or archived; to purge the log, archived cases whose command ids are kept; to
     *     purge, archived cases
     * @param region the region
     * @param closedUntil closed at this instant or before it
     * @param most how many at the most
     * @return their ids, those closed first
     */
    List<CaseId> past(RetentionAct act, RegionId region, Instant closedUntil, int most);

    /**
     * Counts the cases of {@link #past}.
     *
     * @param act what is to be done
     * @param region the region
     * @param closedUntil closed at this instant or before it
     * @return how many there are
     */
    long countPast(RetentionAct act, RegionId region, Instant closedUntil);

    /**
     * Moves closed cases into the archive: their rows leave the working tables, their reporters and command ids stay.
     *
     * @param cases the cases as they stand
     * @throws ConcurrentChangeException if one of them changed meanwhile
     */
    void archive(Collection<ArchivedCase> cases);

    /**
     * Reads a case from the archive.
     *
     * @param id the case
     * @return the case, or empty if it is not there
     * @throws IllegalArgumentException if it was changed or is not the fold of its events
     */
    Optional<ArchivedCase> find(CaseId id);

    /**
     * Erases reporters.
     *
     * @param ids the cases
     */
    void eraseReporters(Collection<CaseId> ids);

    /**
     * Deletes the command ids of archived cases.
     *
     * @param ids the cases
     */
    void purgeLog(Collection<CaseId> ids);

    /**
     * Deletes archived cases with everything that is left of them: archive, command ids, reporter.
     *
     * @param ids the cases
     */
    void purge(Collection<CaseId> ids);

    /**
     * Puts a case on hold; on one that is, the reason is replaced. If a unit of work has it from {@link #past}, this waits
     * until that ends.
     *
     * @param id the case
     * @param since since when
     * @param reason why
     * @return false if the case is neither in use nor in the archive, so that there is nothing to hold
     */
    boolean hold(CaseId id, Instant since, String reason);

    /**
     * Releases a case.
     *
     * @param id the case
     * @return true if it was on hold
     */
    boolean release(CaseId id);

    /**
     * Keeps a record of what was done.
     *
     * @param region the region
     * @param done the record
     */
    void record(RegionId region, RetentionRecord done);

    /**
     * What was done.
     *
     * @param region the region
     * @param most how many records at the most
     * @return the records, the latest first
     */
    List<RetentionRecord> records(RegionId region, int most);
}
