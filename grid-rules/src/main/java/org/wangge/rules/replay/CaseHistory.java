package org.wangge.rules.replay;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.rules.rehearsal.Locality;

/**
 * Recorded cases with the place in which they happened (办理历史): grids, units, appointments, and what was done. Immutable.
 */
@Value.Immutable
@GridStyle
public interface CaseHistory {

    /**
     * The region.
     *
     * @return its id
     */
    @Value.Default
    default RegionId region() {
        return RegionId.of("replay");
    }

    /**
     * The grids, as they were all the time.
     *
     * @return the grids
     */
    List<Grid> grids();

    /**
     * The units.
     *
     * @return the units
     */
    List<OrgUnit> units();

    /**
     * Who held which post or belonged to which unit, and when.
     *
     * @return the appointments
     */
    List<Appointment> appointments();

    /**
     * What was done, in any order.
     *
     * @return the steps of all cases
     */
    List<RecordedStep> steps();

    /**
     * The place under a rule book.
     *
     * @param book the rule book
     * @param calendars the editions of its calendar
     * @return the place, in which nothing has happened yet
     */
    default Locality under(RuleBook book, List<WorkCalendar> calendars) {
        return Locality.builder()
                .book(book)
                .region(region())
                .since(LocalDate.of(1990, 1, 1))
                .grids(grids())
                .units(units())
                .appointments(appointments())
                .calendars(calendars)
                .build();
    }

    /**
     * Begins a history.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a history. */
    class Builder extends ImmutableCaseHistory.Builder {
        Builder() {}
    }
}
