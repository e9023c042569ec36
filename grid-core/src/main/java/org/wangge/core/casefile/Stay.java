package org.wangge.core.casefile;

import java.time.Instant;
import java.util.Optional;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.State;
import org.wangge.core.staff.Holder;

/**
 * A stay (停留): a time during which state, holder and competent level of a case were the same. Immutable.
 *
 * @param state the state in the procedure
 * @param holder who held the case
 * @param competentLevel which level was competent
 * @param fromInclusive when the stay began
 * @param untilExclusive when it ended; empty while it lasts
 * @param spent how long it took, up to its end or up to the instant of the timeline
 */
public record Stay(
        State state,
        Holder holder,
        LevelId competentLevel,
        Instant fromInclusive,
        Optional<Instant> untilExclusive,
        TimeSpent spent) {

    /**
     * The phase of the state.
     *
     * @return one of the seven phases; empty in a procedure that has none
     */
    public Optional<Phase> phase() {
        return state.phase();
    }
}
