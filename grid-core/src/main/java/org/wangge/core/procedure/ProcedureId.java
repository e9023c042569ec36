package org.wangge.core.procedure;

import java.util.regex.Pattern;

/**
 * The id of a procedure within a rule book; the one for cases is {@code case}. Immutable.
 *
 * @param value the id, kebab-case
 */
public record ProcedureId(String value) implements Comparable<ProcedureId> {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public ProcedureId {
        if (!KEBAB.matcher(value).matches()) {
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
