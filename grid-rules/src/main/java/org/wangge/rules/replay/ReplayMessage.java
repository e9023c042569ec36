package org.wangge.rules.replay;

import org.wangge.core.explain.MessageCode;

/** What a replay says; the sentences stand in the bundle beside this package. */
public enum ReplayMessage implements MessageCode {
    /** A line of a history cannot be read. */
    LINE_UNREADABLE,
    /** A line of a history is of no known type. */
    LINE_TYPE_UNKNOWN,
    /** A line of a history lacks something. */
    KEY_MISSING,
    /** A line of a history has a key that its type does not have. */
    KEY_UNKNOWN,
    /** A value of a history is of the wrong form. */
    VALUE_WRONG,
    /** A case comes out otherwise. */
    CASE_DIFFERS,
    /** A step comes out otherwise. */
    STEP_DIFFERS,
    /** Later steps come out otherwise as well. */
    LATER_STEPS,
    /** The state differs after a step. */
    STATE_DIFFERS,
    /** Who holds the case differs after a step. */
    HOLDER_DIFFERS,
    /** A due date differs after a step. */
    DUE_DIFFERS,
    /** Whether a clock ran out differs. */
    OVERDUE_DIFFERS,
    /** Why, before and after. */
    WHY,
    /** A step was carried out. */
    ACCEPTED,
    /** How many cases differ. */
    CONCLUSION;

    @Override
    public String bundle() {
        return "org.wangge.rules.replay.messages";
    }
}
