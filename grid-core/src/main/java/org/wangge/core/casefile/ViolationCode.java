package org.wangge.core.casefile;

import org.wangge.core.explain.MessageCode;

/** What is wrong with the form of a command. */
public enum ViolationCode implements MessageCode {
    /** A value is missing or blank. Attributes: field. */
    VALUE_MISSING,
    /** A value is too long. Attributes: field, max. */
    VALUE_TOO_LONG,
    /** A name is not written in kebab-case. Attributes: field, value. */
    NAME_MALFORMED,
    /** Another constraint does not hold. Attributes: field, value, expected. */
    VALUE_INVALID,
    /** The parts of a reporter contradict each other. Attributes: field. */
    REPORTER_CONTRADICTORY,
    /** The instant lies in the future. Attributes: field, value, now. */
    INSTANT_IN_FUTURE,
    /** The command id was used for another command. Attributes: commandId. */
    COMMAND_ID_REUSED;

    @Override
    public String bundle() {
        return "org.wangge.core.casefile.messages";
    }
}
