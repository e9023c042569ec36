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
    DIFFERENCES;

    @Override
    public String bundle() {
        return "org.wangge.rules.history.messages";
    }
}
