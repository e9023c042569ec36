package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.core.staff.OrgUnitId;

/**
 * Looks for the appointment that entitles somebody to act; the answer is its place among the appointments of the actor, so
 * that a look costs nothing.
 */
final class EntitlementSearch {

    /** Nothing entitles the actor. */
    static final int NONE = -2;

    /** The actor is entitled as a person, whatever the appointments. */
    static final int PERSONALLY = -1;

    private final RightSearch first;
    private final RightSearch[] others;

    /** Whoever is first of several; signatories are asked for one by one, since nobody acts for all of them. */
    EntitlementSearch(Performer performer) {
        List<RightSearch> single = single(performer).map(RightSearch::of).toList();
        this.first = single.get(0);
        this.others = single.subList(1, single.size()).toArray(RightSearch[]::new);
    }

    private static Stream<Performer> single(Performer performer) {
        return performer instanceof Performer.AnyOf several
                ? several.performers().stream().flatMap(EntitlementSearch::single)
                : Stream.of(performer);
    }

    /**
     * For a step of the task of a unit, who acts as a member of a unit does so as a member of that very one. What is looked
     * at comes one by one, so that a look needs no object of its own.
     */
    int find(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
        int found = first.find(subject, request, context, task);
        return found == NONE ? amongOthers(subject, request, context, task) : found;
    }

    private int amongOthers(Subject subject, ActionRequest request, DecisionContext context, Optional<OrgUnitId> task) {
        int found = NONE;
        for (int i = 0; i < others.length && found == NONE; i++) {
            found = others[i].find(subject, request, context, task);
        }
        return found;
    }
}
