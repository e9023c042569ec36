package org.wangge.core.casefile;

import org.wangge.core.explain.Text;

/**
 * A closing condition (结案条件): a result on which cases of a category may be closed, such as that a manhole cover was
 * replaced.
 *
 * <p>National practice lists for every category on which result a case may be closed, so that what counts as done is not
 * left to whoever closes it. Immutable.
 *
 * @param id the id within the category, kebab-case, as the field {@code closing-condition} of a command names it
 * @param title what must be the case
 */
public record ClosingCondition(String id, Text title) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public ClosingCondition {
        if (!CategoryId.isWellFormed(id)) {
            throw new IllegalArgumentException(
                    "A closing condition is named in kebab-case such as 'cover-replaced', got '" + id + "'");
        }
    }
}
