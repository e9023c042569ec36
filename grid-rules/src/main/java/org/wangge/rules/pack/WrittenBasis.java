package org.wangge.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.rules.yaml.YamlScalar;

/**
 * What a rule says it rests on (依据): its own, or that of the block around it. Immutable.
 *
 * @param cites the ids of clauses
 * @param choice why the pack decided as it did, where the source is silent or ambiguous
 */
public record WrittenBasis(List<YamlScalar> cites, Optional<YamlScalar> choice) {

    /** {@inheritDoc} */
    public WrittenBasis {
        cites = List.copyOf(cites);
    }

    /**
     * This basis and another one.
     *
     * @param other what is rested on as well
     * @return the clauses of both, each once, and the choice of this one if it has one
     */
    public WrittenBasis and(WrittenBasis other) {
        Map<String, YamlScalar> both = new LinkedHashMap<>();
        cites.forEach(clause -> both.put(clause.text(), clause));
        other.cites.forEach(clause -> both.putIfAbsent(clause.text(), clause));
        return new WrittenBasis(List.copyOf(both.values()), choice.or(other::choice));
    }

    /**
     * The basis that a mapping gives.
     *
     * @param fields the values of the mapping
     * @param enclosing the basis of the block around it
     * @return its own basis; if it gives none, the enclosing one
     */
    public static Optional<WrittenBasis> of(Fields fields, Optional<WrittenBasis> enclosing) {
        WrittenBasis own = new WrittenBasis(fields.words("cites"), fields.word("choice"));
        return own.cites().isEmpty() && own.choice().isEmpty() ? enclosing : Optional.of(own);
    }
}
