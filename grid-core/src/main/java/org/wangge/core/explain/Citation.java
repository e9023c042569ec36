package org.wangge.core.explain;

/**
 * A citation (依据、条款): the clause of a document on which a rule or a step of an explanation rests.
 *
 * <p>Local regulations are cited by the ids of their clause table ({@code plan11:P11-5.3.3a}), national law by its name
 * and article ({@code 民法典:203}). Nobody parses meaning out of either part. Immutable.
 *
 * @param document short id of the document, as a pack names its sources, or the name of a law; never blank
 * @param clause the clause within the document; never blank
 */
public record Citation(String document, String clause) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if either part is blank
     */
    public Citation {
        if (document.isBlank() || clause.isBlank()) {
            throw new IllegalArgumentException(
                    "A citation needs a document and a clause, got '" + document + "' and '" + clause + "'");
        }
    }

    /**
     * Names a clause of a document.
     *
     * @param document short id of the document
     * @param clause the clause within it
     * @return the citation
     */
    public static Citation of(String document, String clause) {
        return new Citation(document, clause);
    }

    /**
     * The short form, such as {@code plan11:P11-5.3.3a}.
     *
     * @return document and clause, joined by a colon
     */
    @Override
    public String toString() {
        return document + ":" + clause;
    }
}
