/**
 * Laws (jqwik): what must hold of every rule book and of every engine run, for testers to run on their own.
 *
 * <p>{@link org.wangge.testkit.law.CaseLaws} lets cases live by chance under a rule book and looks at what is stored;
 * {@link org.wangge.testkit.law.PathLaws} holds the same lives against what the soundness checker says of the book, and
 * drives every case to an end;
 * {@link org.wangge.testkit.law.ClockLaws} looks at the clocks of a rule book. To run them, extend the class in a test
 * named {@code …Properties} and say in which locality:
 *
 * <pre>{@code
 * class OurTownProperties extends CaseLaws {
 *     protected Locality locality() {
 *         return InventedLocality.of(book, calendars);
 *     }
 * }
 * }</pre>
 *
 * <p>Legal time has laws of its own, for a calendar, working hours or a counting rule that one brings along ({@link
 * org.wangge.testkit.law.TimeLaws} says how); each is tried ten thousand times:
 *
 * <ul>
 *   <li>{@link org.wangge.testkit.law.WorkdayLaws}: working days add up, come apart again, keep their order, and are those
 *       that one finds who counts day by day; an overlay decides its own days alone
 *   <li>{@link org.wangge.testkit.law.WorkingTimeLaws}: the same for working minutes, session by session
 *   <li>{@link org.wangge.testkit.law.DeadlineLaws}: due dates are those that one finds who counts day by day; later starts,
 *       longer limits and suspensions are never due earlier; what extends by nothing changes nothing
 *   <li>{@link org.wangge.testkit.law.ClockReadingLaws}: elapsed and remaining are the budget, overdue begins when it is due
 *   <li>{@link org.wangge.testkit.law.WaitingLaws}: at least so long passes
 *   <li>{@link org.wangge.testkit.law.ReprojectionLaws}: another edition touches open clocks only, the same one none
 * </ul>
 *
 * <p>They ask the oracle of {@link org.wangge.testkit.oracle}, which keeps no tables. Where something is counted elsewhere,
 * in a database function perhaps, the methods that count are overridden, and the laws hold for that too.
 *
 * <p>A counterexample of a case law is printed as the trace of a case. A Jakarta Validation provider must be among the test
 * dependencies.
 */
@NullMarked
package org.wangge.testkit.law;

import org.jspecify.annotations.NullMarked;
