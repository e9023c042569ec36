package org.wangge.core.store;

import java.util.Optional;
import org.wangge.core.rulebook.RuleBookSource;

/** The port for the sources of rule books, which are kept for ever by digest. */
public interface RuleBookStore {

    /**
     * Keeps the source of a book; a digest that is known already stays as it is.
     *
     * @param digest the digest of the book
     * @param source the text from which it was compiled
     */
    void keep(String digest, RuleBookSource source);

    /**
     * Finds the source of a book.
     *
     * @param digest the digest of the book
     * @return the text, or empty if it was never kept
     */
    Optional<RuleBookSource> find(String digest);
}
