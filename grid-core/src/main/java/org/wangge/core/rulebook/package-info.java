/**
 * Rule books: everything that one regulation says, compiled and ready to run.
 *
 * <p>A {@link org.wangge.core.rulebook.RuleBook} is read from a rule pack or built in Java. Its canonical text, without
 * titles and without places in files, has a digest; two books that say the same have the same digest. A {@link
 * org.wangge.core.rulebook.RuleTimeline} says which book is in force on which day. A case is pinned to the book of the day
 * on which it begins by that digest, and {@link org.wangge.core.rulebook.RuleBooks} finds the book again.
 * {@link org.wangge.core.rulebook.MigrationCheck} says what stands against moving a running case to another book.
 */
@NullMarked
package org.wangge.core.rulebook;

import org.jspecify.annotations.NullMarked;
