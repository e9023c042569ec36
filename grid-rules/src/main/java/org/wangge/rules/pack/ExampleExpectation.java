package org.wangge.rules.pack;

import java.util.List;
import java.util.Optional;
import org.wangge.rules.yaml.YamlScalar;

/**
 * What an example expects after a step. What it does not name may be as it likes. Immutable.
 *
 * @param state the state of the case
 * @param due when clocks are due
 * @param closed whether the case is closed
 * @param tasks where the tasks of units stand
 * @param holder who holds the case: the name of a person, or the id or type of a unit
 */
public record ExampleExpectation(
        Optional<YamlScalar> state,
        List<ExampleDue> due,
        Optional<Boolean> closed,
        List<ExampleTask> tasks,
        Optional<YamlScalar> holder) {

    /** {@inheritDoc} */
    public ExampleExpectation {
        due = List.copyOf(due);
        tasks = List.copyOf(tasks);
    }
}
