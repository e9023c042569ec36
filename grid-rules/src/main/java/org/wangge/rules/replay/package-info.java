/**
 * Recorded cases lived once more under another version of the rules, before it takes effect.
 *
 * <p>{@link org.wangge.rules.replay.CaseHistory} is what is given: the place with its people, and what they did, case by
 * case. {@link org.wangge.rules.replay.CaseHistoryReader} reads one from JSON lines, and {@link
 * org.wangge.rules.replay.RecordedStep#of} takes the steps out of the events of a stored case. {@link
 * org.wangge.rules.replay.Replay} lets the cases live under two rule books, each in memory and at its own time, and {@link
 * org.wangge.rules.replay.ImpactReport} says for each case what comes out otherwise: steps that would be refused, states,
 * due dates, clocks that would run out; before, after and why. Nothing is stored and no running case is touched.
 */
@NullMarked
package org.wangge.rules.replay;

import org.jspecify.annotations.NullMarked;
