package org.wangge.core.grid;

import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.ShortText;

/**
 * The code of a grid (网格编码), unique within its region. Old codes are never reused. Immutable.
 */
public final class GridCode extends ShortText implements Comparable<GridCode> {

    /**
     * Keeps the id.
     *
     * @param value the id, 1 to 64 characters, opaque: nobody parses meaning out of it
     * @throws IllegalArgumentException if the id is blank or longer than 64 characters
     */
    public GridCode(String value) {
        super(value);
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException(
                    "A grid id has 1 to 64 characters such as 'ts-v01-g03', got '" + value + "'");
        }
    }

    /**
     * Names a grid.
     *
     * @param value the id
     * @return the id as a value
     * @throws IllegalArgumentException if the id has not the form above
     */
    public static GridCode of(String value) {
        return new GridCode(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GridCode id && isSame(id);
    }

    @Override
    public int compareTo(GridCode other) {
        return value().compareTo(other.value());
    }
}
