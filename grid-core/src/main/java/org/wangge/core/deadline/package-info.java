/**
 * Legal time: limits, how they are counted, and the clocks that run on them (期限).
 *
 * <p>A {@link org.wangge.core.deadline.TimeLimit} is what a rule says ({@code 3 working days}). A
 * {@link org.wangge.core.deadline.CountingRule} says how it is counted, each choice with its legal source; the usual ones
 * stand in {@link org.wangge.core.deadline.CountingRules}. A {@link org.wangge.core.deadline.DeadlineClock} is a running
 * budget: started, perhaps suspended, extended and stopped. It never holds a due date; a
 * {@link org.wangge.core.deadline.Deadline} is its projection through a {@link org.wangge.core.deadline.TimeBase}, that
 * is a calendar edition and working hours, and says whether it is provisional. Why it is what it is, is told only when
 * asked, by {@link org.wangge.core.deadline.DeadlineClock#explain}.
 *
 * <p>A bare number of days, as statutes write it, is read by a {@link org.wangge.core.deadline.DayStatute}: seven days of
 * the penalty law are working days, seven days of the petition regulation are not.
 *
 * <p>A {@link org.wangge.core.deadline.WaitingPeriod} is the other way round: at least so long must pass. When a new
 * calendar edition appears, a {@link org.wangge.core.deadline.Reprojection} lists the open clocks that it moves.
 */
@NullMarked
package org.wangge.core.deadline;

import org.jspecify.annotations.NullMarked;
