/**
 * Reads the input files of the quickstart (输入文件): grids, units, staff, categories and the log of cases.
 *
 * <p>{@link org.wangge.examples.quickstart.input.TownInputReader} is the way in, {@link
 * org.wangge.examples.quickstart.input.TownInput} what comes out. A row that is wrong becomes one {@link
 * org.wangge.examples.quickstart.input.RowFault} for each mistake in it, with file, line, column, value and what would be
 * right; all other rows are read. What is right is asked of the rule book: its levels, posts, unit types and categories.
 */
@NullMarked
package org.wangge.examples.quickstart.input;

import org.jspecify.annotations.NullMarked;
