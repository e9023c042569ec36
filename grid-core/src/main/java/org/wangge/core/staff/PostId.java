package org.wangge.core.staff;

import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.Kebab;
import org.wangge.core.explain.ShortText;

/**
 * The id of a post (岗位) within a rule book, such as {@code group-leader}. Immutable.
 */
public final class PostId extends ShortText implements Comparable<PostId> {

    /**
     * Keeps the id.
     *
     * @param value the id, kebab-case
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public PostId(String value) {
        super(value);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostId id && isSame(id);
    }

    @Override
    public int compareTo(PostId other) {
        return value().compareTo(other.value());
    }
}
