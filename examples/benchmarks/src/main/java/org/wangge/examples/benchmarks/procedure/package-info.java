/**
 * Transitions of a case from a stored state: who may, under which condition, which clocks start and stop.
 *
 * <p>The procedure is that of the built-in pack {@code tangshan-town}: seven states, with two acts on a case that is
 * sorted, one that starts and stops a clock and one that does not.
 */
@NullMarked
package org.wangge.examples.benchmarks.procedure;

import org.jspecify.annotations.NullMarked;
