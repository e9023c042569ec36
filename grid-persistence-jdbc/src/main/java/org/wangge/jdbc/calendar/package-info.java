/**
 * Editions of calendars: the table {@code calendar_edition}.
 */
@NullMarked
package org.wangge.jdbc.calendar;

import org.jspecify.annotations.NullMarked;
