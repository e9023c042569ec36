package org.wangge.core.procedure;

/**
 * The id that a host gives to a command, unique within its region, so that a repetition is recognised. Immutable.
 *
 * @param value the id, 1 to 64 characters, opaque: nobody parses meaning out of it
 */
public record CommandId(String value) implements Comparable<CommandId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is blank or longer than 64 characters
     */
    public CommandId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException(
                    "A command id has 1 to 64 characters such as '8d0c1f', got '" + value + "'");
        }
    }

    /**
     * Names a command.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
