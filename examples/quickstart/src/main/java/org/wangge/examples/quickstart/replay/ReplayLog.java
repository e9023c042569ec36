package org.wangge.examples.quickstart.replay;

import java.util.List;

/**
 * What came of a replay (重放结果). Immutable.
 *
 * @param accepted how many commands were carried out
 * @param repeated how many of them had been carried out by an earlier run over the same database
 * @param warnings how many warnings the clocks gave
 * @param ranOut how many clocks ran out
 * @param refusals every refused command, in the order of time
 * @param leftOut how many steps were not sent, because an earlier step of the same case was refused
 */
public record ReplayLog(int accepted, int repeated, int warnings, int ranOut, List<Refused> refusals, int leftOut) {

    /** {@inheritDoc} */
    public ReplayLog {
        refusals = List.copyOf(refusals);
    }
}
