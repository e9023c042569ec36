/**
 * The examples of a rule pack, carried out: given, step by step, expected.
 *
 * <p>A pack brings its own examples ({@code examples/*.yaml}). {@link org.wangge.rules.example.ExampleRunner} lets each
 * live in stores of its own, through the same door as a host's commands, and reports everything that came out otherwise
 * ({@link org.wangge.rules.example.Mismatch}) with file, line and column. {@code test} on the command line is made of
 * this, and so are the JUnit tests that grid-testkit makes of examples.
 */
@NullMarked
package org.wangge.rules.example;

import org.jspecify.annotations.NullMarked;
