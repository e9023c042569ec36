/**
 * Rule packs: a regulation as data, read, checked and compiled to what the engine runs.
 *
 * <p>{@link org.wangge.rules.PackReader} is the door: it reads a built-in pack or one from a folder and gives a {@link
 * org.wangge.rules.compile.PackResult} with the rule book and everything that was found. Behind it stand {@code yaml} (texts with
 * places), {@code pack} (what is written), {@code lint} (findings), {@code compile} (names, inheritance, rule book) and
 * {@code builtin} (the packs that come with the library).
 */
@NullMarked
package org.wangge.rules;

import org.jspecify.annotations.NullMarked;
