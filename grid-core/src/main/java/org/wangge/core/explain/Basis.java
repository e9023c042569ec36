package org.wangge.core.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a rule rests on (依据): the clauses that it carries, or the choice that was made where the source is silent or
 * ambiguous, or both.
 *
 * <p>The field needs the difference: an authority can read through the choices of a pack and confirm them, while cited
 * rules stand as they are. Immutable.
 *
 * @param citations the clauses, in the order in which the pack names them
 * @param choice why the pack decided as it did where the source leaves it open
 */
public record Basis(List<Citation> citations, Optional<String> choice) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is neither a citation nor a choice
     */
    public Basis {
        citations = List.copyOf(citations);
        if (citations.isEmpty() && choice.filter(why -> !why.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("A rule rests on a citation or on a choice, got neither");
        }
    }

    /**
     * A rule that carries clauses.
     *
     * @param citations at least one clause
     * @return the basis
     */
    public static Basis cited(Citation... citations) {
        return new Basis(List.of(citations), Optional.empty());
    }

    /**
     * A rule that the pack chose because the source is silent or ambiguous.
     *
     * @param why the reason, in the words of the pack
     * @return the basis
     */
    public static Basis chosen(String why) {
        return new Basis(List.of(), Optional.of(why));
    }

    /**
     * Whether no clause stands behind the rule, only a choice.
     *
     * @return true if there is no citation
     */
    public boolean isChoice() {
        return citations.isEmpty();
    }

    /**
     * The short form: the citations, and the choice in brackets.
     *
     * @return for instance {@code plan11:P11-5.3.3a [choice: ...]}
     */
    @Override
    public String toString() {
        String cited = citations.stream().map(Citation::toString).collect(Collectors.joining(", "));
        return choice.map(why -> (cited + " [choice: " + why + "]").strip()).orElse(cited);
    }
}
