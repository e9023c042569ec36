/**
 * The stores within the transactions of Spring, for hosts that have it: nothing else of this module needs Spring.
 *
 * <p>{@link org.wangge.jdbc.spring.SpringConnections} is the one thing to know: {@code
 * JdbcStores.on(SpringConnections.of(dataSource)).open()}.
 */
@NullMarked
package org.wangge.jdbc.spring;

import org.jspecify.annotations.NullMarked;
