/**
 * From packs as written to a rule book that runs.
 *
 * <p>{@link org.wangge.rules.compile.PackCompiler} reads a pack and its parents, merges them, resolves every name and
 * builds the core's {@code RuleBook}. On the way it says everything that can be said about the pack; a book comes out
 * only if there is no error. The result is a {@link org.wangge.rules.compile.PackResult}.
 */
@NullMarked
package org.wangge.rules.compile;

import org.jspecify.annotations.NullMarked;
