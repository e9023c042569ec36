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
 * @param overdue the clocks that have run out by then, all of them; empty if nothing is said of it
 * @param system the steps that the system took since the step before, in their order; empty if nothing is said of it
 */
public record ExampleExpectation(
        Optional<YamlScalar> state,
        List<ExampleDue> due,
        Optional<Boolean> closed,
        List<ExampleTask> tasks,
        Optional<YamlScalar> holder,
        Optional<List<YamlScalar>> overdue,
        Optional<List<YamlScalar>> system) {

    /** {@inheritDoc} */
    public ExampleExpectation {
        due = List.copyOf(due);
        tasks = List.copyOf(tasks);
        overdue = overdue.map(List::copyOf);
        system = system.map(List::copyOf);
    }
}
