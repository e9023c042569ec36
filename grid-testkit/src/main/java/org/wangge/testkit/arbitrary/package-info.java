/**
 * Generators (jqwik) for the types of the domain, valid and invalid.
 *
 * <ul>
 *   <li>{@link org.wangge.testkit.arbitrary.CalendarArbitraries}: plain weeks, official years, overlays
 *   <li>{@link org.wangge.testkit.arbitrary.HoursArbitraries}: sessions, working hours with seasons, times of day
 *   <li>{@link org.wangge.testkit.arbitrary.DeadlineArbitraries}: limits, counting rules, clocks that just started
 *   <li>{@link org.wangge.testkit.arbitrary.ClockArbitraries}: clocks with a past
 *   <li>{@link org.wangge.testkit.arbitrary.GridArbitraries}: levels, sound lists of grids, lists with one fault
 *   <li>{@link org.wangge.testkit.arbitrary.StaffArbitraries}: appointments to posts and units
 *   <li>{@link org.wangge.testkit.arbitrary.FactArbitraries}: values of declared facts, and texts that are none
 *   <li>{@link org.wangge.testkit.arbitrary.WalkArbitraries}: sequences of commands for any rule book
 * </ul>
 *
 * <p>They shrink towards few and early things. Everything lies between 2000 and 2060, where calendars are worth testing.
 */
@NullMarked
package org.wangge.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
