package org.wangge.core.staff;

import org.wangge.core.explain.Kebab;

/**
 * The id of a post (岗位) within a rule book, such as {@code group-leader}. Immutable.
 *
 * @param value the id, kebab-case
 */
public record PostId(String value) implements Comparable<PostId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public PostId {
        if (!Kebab.isId(value)) {
            throw new IllegalArgumentException(
                    "A post id is written in kebab-case such as 'group-leader', got '" + value + "'");
        }
    }

    /**
     * Names a post.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static PostId of(String value) {
        return new PostId(value);
    }

    // Written out: what records bring along costs several times as much, and decisions compare ids all the time.
    @Override
    public boolean equals(Object other) {
        return other instanceof PostId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
