package org.wangge.jdbc.transaction;

/**
 * Why a store failed (存储故障类别), and so what a host does about it. The names are stable. In all four cases a unit of work
 * is stored whole or not at all, so that the same command under the same command id may be sent again.
 */
public enum StoreFailure {

    /**
     * The database cannot be reached, or the connection ended on the way, perhaps between a commit and its answer. Send
     * the same command again when the database answers: if it was stored, its first outcome comes back.
     */
    UNREACHABLE(
            "send the same command again when the database answers; if it was stored, its first outcome comes back"),

    /**
     * Other transactions came in the way, by a deadlock, a lock that was waited for too long or an order that could not be
     * kept, as often as the unit of work was tried. Send the same command again later.
     */
    CONFLICT("other transactions were in the way; send the same command again later"),

    /**
     * The database refused a statement. Repeating it does not help: look at the tables, the rights of the user and the
     * space on disk.
     */
    REFUSED("repeating does not help; look at the tables, the rights of the database user and the space on disk"),

    /** The stores were used in a way that cannot be stored. The message says which; the calling code must change. */
    MISUSED("");

    private final String advice;

    StoreFailure(String advice) {
        this.advice = advice;
    }

    /**
     * What to do, as a part of a message.
     *
     * @return a sentence without capital and full stop; empty if the message itself says it
     */
    String advice() {
        return advice;
    }
}
