package org.wangge.core.procedure;

/** What happens to a running clock when the competent level or the holding unit changes. */
public enum OnMove {
    /** It goes on as it is. */
    KEEP,
    /** It keeps its start, and its row is chosen again. */
    RESELECT,
    /** It begins anew, with its row chosen again. */
    RESTART
}
