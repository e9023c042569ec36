/**
 * The territory: grids (网格) at levels, and the tree that they form.
 *
 * <p>A {@link org.wangge.core.grid.Grid} lies at a {@link org.wangge.core.grid.GridLevel}, which a rule book names and
 * ranks; a {@link org.wangge.core.grid.GridTree} is an immutable snapshot of all grids of a region as of a day, built
 * only if it is sound, with every fault of the input listed otherwise. Units and posts are another matter: see {@code
 * org.wangge.core.staff}.
 */
@NullMarked
package org.wangge.core.grid;

import org.jspecify.annotations.NullMarked;
