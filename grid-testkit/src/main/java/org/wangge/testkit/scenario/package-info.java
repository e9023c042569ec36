/**
 * The examples of a rule pack, carried out: given, step by step, expected.
 *
 * <p>A pack brings its own examples ({@code examples/*.yaml}). {@link org.wangge.testkit.scenario.ExampleRunner} lets each
 * live in stores of its own, through the same door as a host's commands, and reports everything that came out otherwise
 * with file, line and column. For JUnit, {@link org.wangge.testkit.scenario.ExampleTests} makes a test of each:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> examples() {
 *     return ExampleTests.of(PackReader.fromFolder(folder), validator);
 * }
 * }</pre>
 */
@NullMarked
package org.wangge.testkit.scenario;

import org.jspecify.annotations.NullMarked;
