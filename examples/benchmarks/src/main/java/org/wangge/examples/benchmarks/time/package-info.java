/**
 * Legal time: days, working minutes, due dates, and the calendar that answers for them.
 *
 * <p>Every benchmark holds the library's own way and a floor: the same job in a few lines of arrays, without names,
 * horizons or checks. The holidays are invented ({@link org.wangge.examples.benchmarks.time.InventedHolidays}).
 */
@NullMarked
package org.wangge.examples.benchmarks.time;

import org.jspecify.annotations.NullMarked;
