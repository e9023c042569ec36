/**
 * Walks: cases that live by chance, but the same way every time.
 *
 * <p>A {@link org.wangge.testkit.walk.Walk} is a list of numbers that says nothing by itself. A
 * {@link org.wangge.testkit.walk.Walker} reads it in a locality: a sensible stride takes one of the actions that are legal
 * there and then, an odd one tries anything, a sweep lets the clocks speak. What came of it is a
 * {@link org.wangge.testkit.walk.Trace}. Because numbers alone are random, walks shrink well, and one generator serves
 * every rule book.
 */
@NullMarked
package org.wangge.testkit.walk;

import org.jspecify.annotations.NullMarked;
