package org.wangge.core.fact;

import java.util.Optional;

/** The facts of one source, and where one is not set, those of another. */
record EitherFacts(Facts first, Facts second) implements Facts {

    @Override
    public Optional<FactValue> find(FactId id) {
        Optional<FactValue> found = first.find(id);
        return found.isPresent() ? found : second.find(id);
    }

    @Override
    public FactValue findOr(FactId id, FactValue otherwise) {
        FactValue found = first.findOr(id, FactValue.UNSET);
        return found == FactValue.UNSET ? second.findOr(id, otherwise) : found;
    }
}
