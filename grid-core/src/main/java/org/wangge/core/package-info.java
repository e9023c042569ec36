/**
 * The domain of grid governance and its engine: pure Java, no I/O, no framework.
 *
 * <p>{@code GridGovernance} is the door by which an integrator comes in. The packages below it are named after the
 * concepts of the field; each has a tour of its own.
 */
@NullMarked
package org.wangge.core;

import org.jspecify.annotations.NullMarked;
