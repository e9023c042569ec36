package org.wangge.core.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.wangge.core.grid.RegionId;

/**
 * The desk that moves running cases to other rules (规则迁移). A case keeps the rules of the day on which it began; only
 * here can somebody decide otherwise, case by case, with a reason.
 *
 * <p>The rules to which a case goes are those that govern its region on a day, or one rule book that is named by its digest.
 * What the case stands on must exist there;
 * every reason against it is told. Its open clocks keep their start, their suspensions and their extensions and go on by
 * the limits and the counting of the other rules ({@link ClockTakeover}); the events say the due date before and after. What
 * is late by the other rules already is recorded so by the next sweep.
 * Who may move cases is the host's to say: rule packs do not name anybody. Implementations are safe for any number of
 * threads.
 */
public interface MigrationDesk {

    /**
     * Moves a case. The change is stored in one transaction, or nothing is. The same command id again gives the first
     * outcome again.
     *
     * @param request which case, to which rules, who decides it and why
     * @return accepted with {@link CaseEvent.CaseMigrated} and what became of the clocks; refused with every reason; or
     *     invalid
     */
    Outcome migrate(MigrationRequest request);

    /**
     * What would come of a move, without anything being stored.
     *
     * @param request which case, to which rules, who would decide it and why
     * @return what {@link #migrate} would answer now
     */
    Outcome preview(MigrationRequest request);

    /**
     * Which running cases of a region could go over to the rules of a day, and what stands against the others; page by
     * page, the case reported first comes first. The day may lie ahead, so that an amendment can be looked at before it
     * comes into force. Nothing is changed.
     *
     * @param region the region
     * @param rulesOf the day whose rules would govern the cases
     * @param after the last case of the page before, or empty for the first page
     * @param batch how many cases are looked at, at least 1
     * @return the cases of the page that are not under those rules already
     * @throws IllegalArgumentException if no rules are in force in the region on that day, or the last case of the page
     *     before is not known
     */
    MigrationSurvey survey(RegionId region, LocalDate rulesOf, Optional<CaseId> after, int batch);
}
