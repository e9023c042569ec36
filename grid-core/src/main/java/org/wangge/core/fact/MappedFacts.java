package org.wangge.core.fact;

import java.util.Optional;

/** Facts that stand in a map. */
record MappedFacts(FactMap<FactValue> values) implements Facts {

    @Override
    public Optional<FactValue> find(FactId id) {
        return Optional.ofNullable(values.get(id));
    }

    @Override
    public FactValue findOr(FactId id, FactValue otherwise) {
        return values.findOr(id, otherwise);
    }
}
