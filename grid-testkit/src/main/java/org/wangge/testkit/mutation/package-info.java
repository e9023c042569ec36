/**
 * Mutation of rule packs (规则变异): do the examples of a pack notice when a rule is changed.
 *
 * <p>A pack whose examples stay green while one of its limits is a day longer says nothing about that limit. {@link
 * org.wangge.testkit.mutation.Mutants} makes rule books that differ from a given one in one place each, as an author might
 * have mistaken it: a limit of one more or one less, working days for natural ones, a row that is missing, another value
 * in a condition, somebody else who may act, a clock that is not stopped. {@link
 * org.wangge.testkit.mutation.MutationRun} carries the examples of the pack out under each, and its {@link
 * org.wangge.testkit.mutation.MutationReport} names the mutants that no example notices, with file and line.
 *
 * <pre>{@code
 * MutationReport report = MutationRun.of("our-town", shelf, validator).run(Set.of(Mutation.LIMIT_NUMBER));
 * assertThat(report.survivors()).isEmpty();
 * }</pre>
 */
@NullMarked
package org.wangge.testkit.mutation;

import org.jspecify.annotations.NullMarked;
