package org.wangge.core.scoring;

/**
 * Who or what is scored (考核对象): the id of a worker, a grid or a unit, opaque to the library.
 *
 * <p>Immutable.
 *
 * @param value the id; never blank
 */
public record SubjectId(String value) implements Comparable<SubjectId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public SubjectId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a scored subject is not blank, got '" + value + "'");
        }
    }

    /**
     * Names a subject.
     *
     * @param value the id; never blank
     * @return the id
     * @throws IllegalArgumentException if the id is blank
     */
    public static SubjectId of(String value) {
        return new SubjectId(value);
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    /**
     * The bare id.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
