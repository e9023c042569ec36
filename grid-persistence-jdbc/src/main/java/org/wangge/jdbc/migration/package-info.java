/**
 * The tables themselves: plain SQL scripts for each dialect, brought in and checked by version.
 */
@NullMarked
package org.wangge.jdbc.migration;

import org.jspecify.annotations.NullMarked;
