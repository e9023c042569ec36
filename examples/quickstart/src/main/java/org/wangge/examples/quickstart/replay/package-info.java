/**
 * Replays a log of cases through the engine (案件日志重放).
 *
 * <p>The log has the time of the report and the time of the closing, nothing else. {@link
 * org.wangge.examples.quickstart.replay.CaseScript} makes the steps between by a fixed rule, {@link
 * org.wangge.examples.quickstart.replay.DutyRoster} says who acts, and {@link
 * org.wangge.examples.quickstart.replay.Replay} sends all commands of all cases in the order of time, with a sweep of the
 * clocks at each midnight, as a host's scheduler would. What the rules refuse is counted and kept in {@link
 * org.wangge.examples.quickstart.replay.ReplayLog}.
 */
@NullMarked
package org.wangge.examples.quickstart.replay;

import org.jspecify.annotations.NullMarked;
