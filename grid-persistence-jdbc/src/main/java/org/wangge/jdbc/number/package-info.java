/**
 * The numbers that people read: the table {@code number_sequence}.
 */
@NullMarked
package org.wangge.jdbc.number;

import org.jspecify.annotations.NullMarked;
