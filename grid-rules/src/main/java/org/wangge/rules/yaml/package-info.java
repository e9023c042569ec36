/**
 * YAML as packs use it: mappings, lists and words, each with its place in the file.
 *
 * <p>{@link org.wangge.rules.yaml.YamlReader} turns a text into {@link org.wangge.rules.yaml.YamlNode}s. It never throws:
 * what is wrong becomes a finding with file, line and column. Every scalar is a plain word; nothing is guessed from its
 * look, so {@code on}, {@code 1.10} and {@code 2026-09-30} stay what is written. {@link
 * org.wangge.rules.yaml.YamlLimits} bound size, nesting and what aliases may unfold to.
 */
@NullMarked
package org.wangge.rules.yaml;

import org.jspecify.annotations.NullMarked;
