package org.wangge.core.procedure;

import org.wangge.core.explain.Kebab;

/**
 * The id of a procedure within a rule book; the one for cases is {@code case}. Immutable.
 *
 * @param value the id, kebab-case
 */
public record ProcedureId(String value) implements Comparable<ProcedureId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public ProcedureId {
        if (!Kebab.isId(value)) {
            throw new IllegalArgumentException(
                    "A procedure id is written in kebab-case such as 'case', got '" + value + "'");
        }
    }

    /**
     * Names a procedure.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static ProcedureId of(String value) {
        return new ProcedureId(value);
    }

    @Override
    public int compareTo(ProcedureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
