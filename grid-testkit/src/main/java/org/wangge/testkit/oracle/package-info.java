/**
 * Legal time counted on one's fingers (逐日核对): the oracle beside which the fast engine is held.
 *
 * <p>Everything here steps from day to day, from session to session, and is written as the law reads. It is slow and
 * keeps nothing: no table, no rank, no closed form. {@link org.wangge.testkit.oracle.NaiveDays} counts working days,
 * {@link org.wangge.testkit.oracle.NaiveHours} working time, {@link org.wangge.testkit.oracle.NaiveDeadlines} finds due
 * dates. Whoever doubts a due date can ask here for a second opinion; the laws of {@code org.wangge.testkit.law} ask ten
 * thousand times.
 */
@NullMarked
package org.wangge.testkit.oracle;

import org.jspecify.annotations.NullMarked;
