package org.wangge.core.staff;

/**
 * The id of a person as the host platform knows it; opaque here. Immutable.
 *
 * @param value the id, 1 to 64 characters, opaque: nobody parses meaning out of it
 */
public record ActorId(String value) implements Comparable<ActorId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is blank or longer than 64 characters
     */
    public ActorId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException(
                    "An actor id has 1 to 64 characters such as 'u-1007', got '" + value + "'");
        }
    }

    /**
     * Names an actor.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof ActorId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
