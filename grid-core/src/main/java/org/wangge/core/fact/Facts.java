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
     * Facts from a map.
     *
     * @param values the values by name; copied
     * @return the facts
     */
    static Facts of(Map<FactId, FactValue> values) {
        Map<FactId, FactValue> copy = Map.copyOf(values);
        return id -> Optional.ofNullable(copy.get(id));
    }

    /**
     * These facts, and where one is not set, those of another source.
     *
     * @param fallback what is asked second
     * @return the combined facts
     */
    default Facts orElse(Facts fallback) {
        return id -> find(id).or(() -> fallback.find(id));
    }
}
