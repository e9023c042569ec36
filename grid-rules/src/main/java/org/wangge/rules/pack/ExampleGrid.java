package org.wangge.rules.pack;

import java.util.Optional;
import org.wangge.rules.yaml.YamlScalar;

/**
 * A grid of an example. Immutable.
 *
 * @param code its code
 * @param level the id of its level
 * @param parent the code of the grid that contains it; empty at the top
 */
public record ExampleGrid(YamlScalar code, YamlScalar level, Optional<YamlScalar> parent) {}
