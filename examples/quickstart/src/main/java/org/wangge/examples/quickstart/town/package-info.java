/**
 * Opens the town (示例镇): rule pack, database and input come together behind the library's door.
 *
 * <p>This is the part that an integrator would write: {@link org.wangge.examples.quickstart.town.TownRules} loads the rule
 * pack, {@link org.wangge.examples.quickstart.town.TownDatabase} opens a database, and {@link
 * org.wangge.examples.quickstart.town.Town} builds the governance over both and imports grids, units and staff.
 */
@NullMarked
package org.wangge.examples.quickstart.town;

import org.jspecify.annotations.NullMarked;
