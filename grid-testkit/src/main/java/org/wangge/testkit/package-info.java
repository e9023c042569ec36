/**
 * Test support for hosts, rule packs and adapters.
 *
 * <p>{@code memory} has stores without a database and {@code contract} what every adapter keeps; {@code fixture} has a
 * small town to test with; {@code scenario} carries out the examples of packs; {@code walk}, {@code arbitrary} and
 * {@code law} let cases live by chance and state what must hold of them; {@code mutation} changes rules to see whether
 * examples notice; {@code assertion} reads like the field.
 */
@NullMarked
package org.wangge.testkit;

import org.jspecify.annotations.NullMarked;
