package org.wangge.examples.quickstart.input;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.grid.Grid;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;

/** Everything that the input files say, as far as it is right, and what is wrong with the rest. Immutable. */
@Value.Immutable
@GridStyle
public interface TownInput {

    /**
     * The grids.
     *
     * @return a tree under the levels of the rule book
     */
    List<Grid> grids();

    /**
     * The units.
     *
     * @return the units, each serving a grid
     */
    List<OrgUnit> units();

    /**
     * Who holds which post or belongs to which unit.
     *
     * @return the appointments in the order of the file
     */
    List<Appointment> appointments();

    /**
     * What people are called.
     *
     * @return display names by person
     */
    Map<ActorId, String> names();

    /**
     * The categories.
     *
     * @return the categories in the order of the file
     */
    List<CategoryRow> categories();

    /**
     * The log.
     *
     * @return the cases in the order of the file
     */
    List<LoggedCase> cases();

    /**
     * What is wrong with the rows that were left out.
     *
     * @return the faults, file by file and line by line
     */
    List<RowFault> faults();

    /**
     * Begins an input.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an input. */
    class Builder extends ImmutableTownInput.Builder {
        Builder() {}
    }
}
