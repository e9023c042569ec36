/**
 * Events that wait to leave: the table {@code outbox}, whose rows point to {@code case_event}.
 */
@NullMarked
package org.wangge.jdbc.outbox;

import org.jspecify.annotations.NullMarked;
