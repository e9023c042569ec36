package org.wangge.core.casefile;

import java.util.List;
import java.util.Optional;
import org.wangge.core.staff.ActorId;

/**
 * The desk to which a host brings its cases: commands go in, outcomes come out, questions are answered.
 *
 * <p>Implementations are safe for any number of threads.
 */
public interface CaseDesk {

    /**
     * Carries a command out, if its form is right and the rules allow it. Everything that a command changes is stored in
     * one transaction, or nothing is. The same command id again gives the first outcome again.
     *
     * @param request the command, who sends it and under which id
     * @return accepted, refused or invalid
     */
    Outcome handle(CommandRequest request);

    /**
     * What would come of a command, without anything being stored: no event, no number used up, no command id remembered.
     *
     * @param request the command, who would send it and under which id
     * @return what {@link #handle} would answer now; the file of an accepted one is the case as it would be, without a
     *     number if the action would give it one
     */
    Outcome preview(CommandRequest request);

    /**
     * Looks a case up.
     *
     * @param id the case
     * @return its file, or empty if it does not exist
     */
    Optional<CaseFile> find(CaseId id);

    /**
     * The history of a case.
     *
     * @param id the case
     * @return its events from the first on; empty if the case does not exist
     */
    List<CaseEventEnvelope> history(CaseId id);

    /**
     * What somebody can do with a case now.
     *
     * @param id the case
     * @param actor the person
     * @return the actions that the rules allow in the present state, to this person; empty if the case does not exist
     */
    List<AvailableAction> availableActions(CaseId id, ActorId actor);

    /**
     * Who can act on a case now, for every action of its present state.
     *
     * @param id the case
     * @return the actions with whoever is entitled to them; empty if the case does not exist
     */
    List<ActionActors> actorsFor(CaseId id);

    /**
     * Where a case has been, how long, and whose time it was.
     *
     * @param id the case
     * @return its stays up to now, or up to its closing; empty if the case does not exist
     */
    Optional<CaseTimeline> timeline(CaseId id);

    /**
     * The clocks of a case by today's calendar, each with its explanation.
     *
     * @param id the case
     * @return its clocks, running and stopped, in the order in which they began, without those that only former rules of
     *     the case know; empty if the case does not exist
     */
    List<CaseDeadline> deadlines(CaseId id);
}
