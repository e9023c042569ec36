package org.wangge.core.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.GridTree;
import org.wangge.core.staff.Units;

/**
 * Everything that a decision depends on beside the rules, the subject and the request; the engine asks nobody else, so a
 * decision can be repeated at any time with the same answer. Immutable.
 *
 * @param now when the act takes place
 * @param zone the zone in which days are counted
 * @param grids the grids as of that day
 * @param units the units as of that day
 * @param time the calendar edition and the working hours
 */
public record DecisionContext(Instant now, ZoneId zone, GridTree grids, Units units, TimeBase time) {

    /**
     * The day of the act.
     *
     * @return the date of {@link #now()} in {@link #zone()}
     */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
