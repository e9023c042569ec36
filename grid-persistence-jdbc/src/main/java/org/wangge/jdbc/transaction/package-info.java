/**
 * Transactions, the statements in them, and what their failures mean.
 *
 * <p>{@link org.wangge.jdbc.transaction.Transactions} is the unit of work of the stores: it takes a connection from a
 * {@link org.wangge.jdbc.transaction.ConnectionSource}, binds it to the thread as a {@link
 * org.wangge.jdbc.transaction.Session}, and commits, rolls back and repeats. A session sends what is asked at once, but
 * gathers what is written until somebody asks or the transaction ends, so that a change takes few round trips.
 */
@NullMarked
package org.wangge.jdbc.transaction;

import org.jspecify.annotations.NullMarked;
