/**
 * A town's quarter, governed by its own regulation: the first thing to run.
 */
@NullMarked
package org.wangge.examples.quickstart;

import org.jspecify.annotations.NullMarked;
