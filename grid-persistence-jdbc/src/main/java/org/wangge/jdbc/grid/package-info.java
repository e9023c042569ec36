/**
 * Grids as they are from a day on: the tables {@code grid_list} and {@code grid_list_entry}.
 */
@NullMarked
package org.wangge.jdbc.grid;

import org.jspecify.annotations.NullMarked;
