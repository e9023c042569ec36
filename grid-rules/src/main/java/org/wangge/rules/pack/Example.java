package org.wangge.rules.pack;

import java.util.List;
import java.util.Optional;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlScalar;

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
 * @param procedure the procedure that is carried out, if it is another one than that of cases
 * @param place the grid that such a procedure is about; a case brings its own with the first step
 */
public record Example(
        String title,
        Position at,
        List<ExampleGrid> grids,
        List<ExampleUnit> units,
        List<ExampleAppointment> staff,
        List<ExampleStep> steps,
        Optional<YamlScalar> procedure,
        Optional<YamlScalar> place) {

    /** {@inheritDoc} */
    public Example {
        grids = List.copyOf(grids);
        units = List.copyOf(units);
        staff = List.copyOf(staff);
        steps = List.copyOf(steps);
    }
}
