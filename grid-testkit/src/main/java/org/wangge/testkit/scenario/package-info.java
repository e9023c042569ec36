/**
 * The examples of a rule pack as tests.
 *
 * <p>A pack brings its own examples ({@code examples/*.yaml}), which {@link org.wangge.rules.example.ExampleRunner} carries
 * out. For JUnit, {@link org.wangge.testkit.scenario.ExampleTests} makes a test of each:
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
