package org.wangge.core.fact;

import java.util.Map;
import java.util.Optional;

/** The values of the facts that hold of one case, worker or grid at one moment. */
@FunctionalInterface
public interface Facts {

    /** No fact is set. */
    Facts NONE = id -> Optional.empty();

    /**
     * The value of a fact.
     *
     * @param id the name of the fact
     * @return its value, or empty if it is not set
     */
    Optional<FactValue> find(FactId id);

    /**
     * The value of a fact, or a stand-in. Sources that are asked very often answer this without making an {@link Optional}.
     *
     * @param id the name of the fact
     * @param otherwise what is returned if the fact is not set
     * @return its value, or the stand-in itself
     */
    default FactValue findOr(FactId id, FactValue otherwise) {
        return find(id).orElse(otherwise);
    }

    /**
     * Whether a fact is set and satisfies a constraint.
     *
     * @param id the name of the fact
     * @param constraint what is asked of it
     * @return true if it has a value that the constraint accepts
     */
    default boolean meets(FactId id, Constraint constraint) {
        FactValue value = findOr(id, FactValue.UNSET);
        return value != FactValue.UNSET && constraint.accepts(value);
    }

    /**
     * Facts from a map.
     *
     * @param values the values by name; copied
     * @return the facts
     */
    static Facts of(Map<FactId, FactValue> values) {
        return new MappedFacts(FactMap.copyOf(values));
    }

    /**
     * These facts, and where one is not set, those of another source.
     *
     * @param fallback what is asked second
     * @return the combined facts
     */
    default Facts orElse(Facts fallback) {
        return new EitherFacts(this, fallback);
    }
}
