package org.wangge.core.casefile;

import org.wangge.core.explain.Message;

/**
 * A fault in the form of a command. Immutable.
 *
 * @param field the path of the value, such as {@code command.action}
 * @param message what is wrong and what would be right
 */
public record Violation(String field, Message message) {

    /**
     * A fault.
     *
     * @param field the path of the value
     * @param code the code
     * @param namesAndValues the attributes beside {@code field}
     * @return the fault
     */
    public static Violation of(String field, ViolationCode code, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "field";
        all[1] = field;
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return new Violation(field, Message.of(code, all));
    }

    /**
     * The code of the fault.
     *
     * @return the stable code
     */
    public ViolationCode code() {
        return (ViolationCode) message.code();
    }
}
