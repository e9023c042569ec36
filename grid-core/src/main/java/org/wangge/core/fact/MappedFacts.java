package org.wangge.core.fact;

import java.util.Map;
import java.util.Optional;

/** Facts that stand in a map. */
record MappedFacts(Map<FactId, FactValue> values) implements Facts {

    @Override
    public Optional<FactValue> find(FactId id) {
        return Optional.ofNullable(values.get(id));
    }

    @Override
    public FactValue findOr(FactId id, FactValue otherwise) {
        return values.getOrDefault(id, otherwise);
    }
}
