package org.wangge.core.casefile;

import java.util.List;
import java.util.Optional;
import org.wangge.core.procedure.Entitled;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.ActorId;

/**
 * Who can take an action on a case now (可办理人员): whom to ask when nothing moves. Immutable.
 *
 * @param transition the action
 * @param entitled the posts, units and persons that the rule entitles in this case
 * @param actors those of them who can take it now, with the right fields; empty if the host's directory cannot list people
 */
public record ActionActors(Transition transition, Entitled entitled, Optional<List<ActorId>> actors) {

    /** {@inheritDoc} */
    public ActionActors {
        actors = actors.map(List::copyOf);
    }
}
