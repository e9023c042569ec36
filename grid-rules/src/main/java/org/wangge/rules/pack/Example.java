package org.wangge.rules.pack;

import java.util.List;
import org.wangge.rules.lint.Position;

/**
 * An example of a pack (示例): what is given, what is done step by step, and what is expected. The pack's own test.
 * Immutable.
 *
 * @param title what it shows
 * @param at where it stands
 * @param grids the grids that there are, parents before children as written
 * @param units the units that are named; further ones follow from the staff
 * @param staff who holds which post or belongs to which unit
 * @param steps what is done, in order
 */
public record Example(
        String title,
        Position at,
        List<ExampleGrid> grids,
        List<ExampleUnit> units,
        List<ExampleAppointment> staff,
        List<ExampleStep> steps) {

    /** {@inheritDoc} */
    public Example {
        grids = List.copyOf(grids);
        units = List.copyOf(units);
        staff = List.copyOf(staff);
        steps = List.copyOf(steps);
    }
}
