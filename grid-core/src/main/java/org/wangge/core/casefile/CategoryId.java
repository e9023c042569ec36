package org.wangge.core.casefile;

import org.wangge.core.explain.Kebab;

/**
 * The id of a case category (案件类别) within a rule book. Immutable.
 *
 * @param value the id, kebab-case
 */
public record CategoryId(String value) implements Comparable<CategoryId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public CategoryId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "A category id is written in kebab-case such as 'sanitation', got '" + value + "'");
        }
    }

    /**
     * Names a category.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static CategoryId of(String value) {
        return new CategoryId(value);
    }

    /**
     * Whether a text has the form of a category id.
     *
     * @param text the text
     * @return true if it is kebab-case
     */
    public static boolean isWellFormed(String text) {
        return Kebab.isId(text);
    }

    // Written out: what records bring along costs several times as much, and large tables compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
