/**
 * The index of open clocks: the table {@code clock_entry}.
 */
@NullMarked
package org.wangge.jdbc.clock;

import org.jspecify.annotations.NullMarked;
