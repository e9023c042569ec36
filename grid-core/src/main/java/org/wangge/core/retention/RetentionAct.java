package org.wangge.core.retention;

/** What retention does to records (到期处置). */
public enum RetentionAct {
    /** A closed case left the working tables for the archive. */
    ARCHIVE,
    /** The personal data of a reporter was erased. */
    ERASE_REPORTER,
    /** The ids of the commands of an archived case were deleted. */
    PURGE_LOG,
    /** An archived case was deleted, with everything that was left of it. */
    PURGE_CASE
}
