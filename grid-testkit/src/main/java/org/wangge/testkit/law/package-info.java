/**
 * Laws (jqwik): what must hold of every rule book and of every engine run, for testers to run on their own.
 *
 * <p>{@link org.wangge.testkit.law.CaseLaws} lets cases live by chance under a rule book and looks at what is stored;
 * {@link org.wangge.testkit.law.ClockLaws} looks at the clocks of a rule book, {@link org.wangge.testkit.law.DeadlineLaws}
 * at counting itself. To run them, extend the class in a test named {@code …Properties} and say in which locality:
 *
 * <pre>{@code
 * class OurTownProperties extends CaseLaws {
 *     protected Locality locality() {
 *         return InventedLocality.of(book, calendars);
 *     }
 * }
 * }</pre>
 *
 * <p>A counterexample is printed as the trace of a case. A Jakarta Validation provider must be among the test
 * dependencies.
 */
@NullMarked
package org.wangge.testkit.law;

import org.jspecify.annotations.NullMarked;
