package org.wangge.core.procedure.soundness;

import org.wangge.core.explain.MessageCode;

/** What the checker takes for granted (检查前提): whoever reads its answer should know it. */
public enum Assumption implements MessageCode {
    /** Facts that commands bring can have any value that makes a difference, independently of each other. */
    FACTS_ARE_FREE,
    /** What the checker does not follow (levels of locations, holding units, …) suits an action if it can suit it. */
    OTHER_FACTS_SUIT,
    /** Time passes: every running clock runs out and every waiting period ends, unless it is suspended. */
    TIME_PASSES,
    /** There are people in every post and unit that is declared, several where duties must be separated. */
    POSTS_ARE_FILLED,
    /** A corrected location is at a level at which cases begin. */
    LOCATIONS_KEEP_THEIR_LEVEL,
    /** Voiding and merging are no ways to finish a case. */
    VOIDING_IS_NO_END,
    /** Steps that stay in a state are no circles. */
    STAYING_IS_NO_CIRCLE,
    /** Whether a clock runs does not change by a move to another holder. */
    MOVES_KEEP_CLOCKS,
    /** Where whoever sent a case back may not get it once more, there is somebody else who can. */
    RECEIVERS_ARE_LEFT;

    @Override
    public String bundle() {
        return "org.wangge.core.procedure.soundness.messages";
    }
}
