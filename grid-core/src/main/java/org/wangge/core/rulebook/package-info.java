/**
 * Rule books: everything that one regulation says, compiled and ready to run.
 *
 * <p>A {@link org.wangge.core.rulebook.RuleBook} is read from a rule pack or built in Java. Its canonical text, without
 * titles and without places in files, has a digest; two books that say the same have the same digest. A case is pinned
 * to a book by that digest, and {@link org.wangge.core.rulebook.RuleBooks} finds the book again.
 */
@NullMarked
package org.wangge.core.rulebook;

import org.jspecify.annotations.NullMarked;
