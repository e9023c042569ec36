/** The archive, cases on hold, and what was done to records: the tables {@code case_archive}, {@code retention_hold} and {@code retention_record}. */
@NullMarked
package org.wangge.jdbc.retention;

import org.jspecify.annotations.NullMarked;
