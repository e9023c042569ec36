/**
 * How every answer of the library says why.
 *
 * <p>A {@link org.wangge.core.explain.Citation} names a clause of a document, a {@link org.wangge.core.explain.Basis} is
 * what a rule rests on (clauses, or a choice where the source is silent), a {@link org.wangge.core.explain.RuleId} is the
 * full name of a rule ({@code tangshan-town#settle-community}). A {@link org.wangge.core.explain.Message} is a sentence
 * with a stable code and typed attributes, rendered in Chinese or English; an
 * {@link org.wangge.core.explain.Explanation} is a tree of such sentences with their citations.
 */
@NullMarked
package org.wangge.core.explain;

import org.jspecify.annotations.NullMarked;
