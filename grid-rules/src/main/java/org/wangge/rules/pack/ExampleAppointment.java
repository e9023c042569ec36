package org.wangge.rules.pack;

import org.wangge.rules.yaml.YamlScalar;

/** What a person of an example holds: a post at a grid, or membership of a unit. Immutable. */
public sealed interface ExampleAppointment {

    /**
     * The name by which steps call the person.
     *
     * @return an invented short name
     */
    YamlScalar actor();

    /**
     * A post at a grid.
     *
     * @param actor the name of the person
     * @param post the id of the post
     * @param grid the code of the grid
     */
    record PostHolder(YamlScalar actor, YamlScalar post, YamlScalar grid) implements ExampleAppointment {}

    /**
     * Membership of a unit.
     *
     * @param actor the name of the person
     * @param unit the type of the unit, or the id of one of the example's units
     * @param grid the code of the grid that the unit serves
     */
    record UnitMember(YamlScalar actor, YamlScalar unit, YamlScalar grid) implements ExampleAppointment {}
}
