package org.wangge.rules.history;

import org.wangge.core.explain.MessageCode;

/** What a comparison says; the sentences stand in the bundle beside this package. */
public enum HistoryMessage implements MessageCode {
    /** A rule is new. */
    RULE_ADDED,
    /** A rule is gone. */
    RULE_REMOVED,
    /** A rule says something else. */
    RULE_CHANGED,
    /** What was and what is. */
    WAS_AND_IS,
    /** What an added or removed rule says. */
    ONLY,
    /** Nothing differs. */
    NO_DIFFERENCE,
    /** How many rules differ. */
    DIFFERENCES,
    /** The days of which something is said. */
    ON_DAYS,
    /** Only the regulation that was is in force. */
    ONLY_BEFORE,
    /** Only the regulation that is now is in force. */
    ONLY_AFTER;

    @Override
    public String bundle() {
        return "org.wangge.rules.history.messages";
    }
}
