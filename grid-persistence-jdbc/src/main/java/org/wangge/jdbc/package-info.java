/**
 * The stores of the engine on any JDBC database.
 *
 * <p>{@link org.wangge.jdbc.JdbcStores} is the door. Behind it stand the transactions ({@link
 * org.wangge.jdbc.transaction}), the differences between databases ({@link org.wangge.jdbc.dialect}), the tables ({@link
 * org.wangge.jdbc.migration}), the text of events and snapshots ({@link org.wangge.jdbc.codec}), and one package for
 * each store.
 */
@NullMarked
package org.wangge.jdbc;

import org.jspecify.annotations.NullMarked;
