package org.wangge.core.procedure;

import java.time.Instant;
import java.util.Optional;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.grid.GridCode;

/**
 * Somebody tries an action on something now; and the facts as the engine sees them then: what the command brings, what is
 * known of the subject, and what unset facts mean.
 */
record Attempt(Vocabulary vocabulary, Subject subject, ActionRequest request, DecisionContext context)
        implements Facts {

    @Override
    public Optional<FactValue> find(FactId id) {
        FactValue value = findOr(id, FactValue.UNSET);
        return value == FactValue.UNSET ? Optional.empty() : Optional.of(value);
    }

    @Override
    public FactValue findOr(FactId id, FactValue otherwise) {
        FactValue told = request.values().findOr(id, FactValue.UNSET);
        if (told != FactValue.UNSET) {
            return told;
        }
        FactValue known = subject.facts().findOr(id, FactValue.UNSET);
        return known == FactValue.UNSET ? vocabulary.whenUnsetOr(id, otherwise) : known;
    }

    Instant now() {
        return context.now();
    }

    /** A first report brings its location with it. */
    Optional<GridCode> location() {
        return request.placeOf(subject);
    }

    /** A field of the command as text. */
    Optional<String> told(FactId field) {
        return request.told(field);
    }

    /** The same with other fields. */
    Attempt with(ActionRequest other) {
        return new Attempt(vocabulary, subject, other, context);
    }
}
