package org.wangge.core.fact;

import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.Kebab;
import org.wangge.core.explain.ShortText;

/**
 * The name of a fact, such as {@code scope} or {@code competent-level}. Immutable.
 */
public final class FactId extends ShortText implements Comparable<FactId> {

    /**
     * Keeps the name.
     *
     * @param value the name, kebab-case
     * @throws IllegalArgumentException if the name is not kebab-case
     */
    public FactId(String value) {
        super(value);
        if (!Kebab.isName(value)) {
            throw new IllegalArgumentException(
                    "A fact is named in kebab-case such as 'competent-level', got '" + value + "'");
        }
    }

    /**
     * Names a fact.
     *
     * @param value the name, kebab-case
     * @return the id
     */
    public static FactId of(String value) {
        return new FactId(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactId id && isSame(id);
    }

    @Override
    public int compareTo(FactId other) {
        return value().compareTo(other.value());
    }
}
