package org.wangge.rules.pack;

import org.wangge.rules.yaml.YamlScalar;

/**
 * A unit of an example. Immutable.
 *
 * @param id its id
 * @param type the id of its type
 * @param grid the code of the grid that it serves
 */
public record ExampleUnit(YamlScalar id, YamlScalar type, YamlScalar grid) {}
