/**
 * Case files, their events, and questions about many of them: the tables {@code case_file} and {@code case_event}.
 */
@NullMarked
package org.wangge.jdbc.casefile;

import org.jspecify.annotations.NullMarked;
