/**
 * The rule packs that come with the library, found on the class path under {@code packs/}.
 *
 * <p>{@link org.wangge.rules.builtin.BuiltInPacks} lists them and takes their texts.
 */
@NullMarked
package org.wangge.rules.builtin;

import org.jspecify.annotations.NullMarked;
