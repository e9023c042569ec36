package org.wangge.core.procedure;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.staff.ActorId;

/**
 * One of several signatures (会签) that an action needs, given before the action could be taken. The last signature is the
 * action itself. All sign the same thing, so what one of them brought cannot be contradicted by another. Immutable.
 *
 * @param action the action that is signed
 * @param performer for which of the performers it was given, as canonical text
 * @param signatory who signed
 * @param at when
 * @param values what the signatory brought
 */
public record Signature(
        ActionId action, String performer, ActorId signatory, Instant at, Map<FactId, FactValue> values) {

    /** {@inheritDoc} */
    public Signature {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
