/**
 * A rule pack as it is written: its files, its rules with their places, its clauses and its examples.
 *
 * <p>{@link org.wangge.rules.pack.PackFiles} are the texts of a pack, {@link org.wangge.rules.pack.PackParser} reads them
 * into a {@link org.wangge.rules.pack.WrittenPack}. What a rule may say is laid down by {@link
 * org.wangge.rules.pack.Shape}s, one for each {@link org.wangge.rules.pack.Family} of rules, and not by code that reads
 * it; a rule that passed its shape offers its values as {@link org.wangge.rules.pack.Fields}. Names are resolved later,
 * when a pack is compiled together with its parents.
 */
@NullMarked
package org.wangge.rules.pack;

import org.jspecify.annotations.NullMarked;
