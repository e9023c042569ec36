/**
 * Rule packs: a regulation as data, read, checked and compiled to what the engine runs.
 */
@NullMarked
package org.wangge.rules;

import org.jspecify.annotations.NullMarked;
