/**
 * Packs of any size: an invented county of as many rules as are asked for, to see how reading and checking grow.
 */
@NullMarked
package org.wangge.examples.benchmarks.pack;

import org.jspecify.annotations.NullMarked;
