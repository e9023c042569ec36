/**
 * What differs between two versions of a regulation, in words.
 *
 * <p>{@link org.wangge.rules.history.RuleBookDiff} compares two rule books rule by rule: added, removed, or changed, what
 * was and what is, with the clauses and the places in the files. {@link org.wangge.rules.history.RuleTimelineDiff} does so
 * for regulations that change over time, span of days by span of days. Which book is in force on which day is the business
 * of {@code RuleBooks} in grid-core.
 */
@NullMarked
package org.wangge.rules.history;

import org.jspecify.annotations.NullMarked;
