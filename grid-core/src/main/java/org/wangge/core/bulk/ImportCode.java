package org.wangge.core.bulk;

import org.wangge.core.explain.MessageCode;

/** What can be wrong with a row that is imported. */
public enum ImportCode implements MessageCode {
    /** The value is missing. Attributes: expected. */
    VALUE_MISSING,
    /** The value is too long. Attributes: length, most. */
    VALUE_TOO_LONG,
    /** Nobody knows the value. Attributes: expected. */
    VALUE_UNKNOWN,
    /** The value must not be there. Attributes: why. */
    VALUE_SUPERFLUOUS,
    /** The value stands in an earlier row already. Attributes: row. */
    VALUE_REPEATED,
    /** A day or a time is written otherwise, or there is no such one. Attributes: example. */
    TIME_MALFORMED,
    /** The time lies in the future. Attributes: now. */
    TIME_IN_FUTURE,
    /** The end does not lie after the beginning. Attributes: from. */
    END_NOT_AFTER_START,
    /** The case was closed before it was reported. Attributes: reported. */
    CLOSED_BEFORE_REPORTED,
    /** The grid is of another level. Attributes: level, expected. */
    LEVEL_WRONG,
    /** A closed case stands in a state that is none of the end. Attributes: expected. */
    STATE_NOT_FINAL,
    /** The limit of time is written otherwise. Attributes: example. */
    LIMIT_MALFORMED,
    /** No rules govern the region on that day or later. Attributes: day. */
    RULES_MISSING,
    /** The case exists already, and with another content. Attributes: caseId. */
    CASE_EXISTS;

    @Override
    public String bundle() {
        return "org.wangge.core.bulk.messages";
    }
}
