package org.wangge.examples.quickstart.input;

import org.wangge.core.explain.MessageCode;

/** What can be wrong with a row of an input file. */
public enum InputCode implements MessageCode {
    /** The file is not there. Attributes: folder. */
    FILE_MISSING,
    /** A byte that is no UTF-8. No attributes. */
    NOT_UTF8,
    /** A quotation mark without its partner. No attributes. */
    QUOTE_OPEN,
    /** The header names other columns. Attributes: columns. */
    HEADER_WRONG,
    /** The row has too few or too many fields. Attributes: count, expected, columns. */
    FIELD_COUNT,
    /** The value is missing. Attributes: expected. */
    VALUE_MISSING,
    /** Nobody knows the value. Attributes: hint. */
    VALUE_UNKNOWN,
    /** The value must not be there. Attributes: why. */
    VALUE_SUPERFLUOUS,
    /** The value stands on an earlier line already. Attributes: line. */
    VALUE_REPEATED,
    /** The time is written otherwise. Attributes: example. */
    TIME_MALFORMED,
    /** Well written, but there is no such day or time. Attributes: example. */
    TIME_NOT_EXISTING,
    /** The case was closed before it was reported. Attributes: reported. */
    CLOSED_BEFORE_REPORTED,
    /** The end does not lie after the beginning. Attributes: from. */
    END_NOT_AFTER_START,
    /** The grid is of another level. Attributes: level, expected. */
    LEVEL_WRONG;

    @Override
    public String bundle() {
        return "org.wangge.examples.quickstart.input.messages";
    }
}
