/**
 * What is said about a rule pack: findings with a stable code, a place in a file, and sentences in Chinese and English.
 *
 * <p>A {@link org.wangge.rules.lint.Finding} says what is wrong, where ({@link org.wangge.rules.lint.Position}), why it
 * matters and how to mend it. {@link org.wangge.rules.lint.FindingCode} lists every kind of finding. Readers and compilers
 * collect {@link org.wangge.rules.lint.Findings} and go on, so that an author sees everything at once; {@link
 * org.wangge.rules.lint.NearestName} finds what was probably meant by a misspelled name.
 */
@NullMarked
package org.wangge.rules.lint;

import org.jspecify.annotations.NullMarked;
