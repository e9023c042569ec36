/**
 * The library within Spring, for hosts that have it: nothing else of this module needs Spring.
 *
 * <p>{@link org.wangge.jdbc.spring.SpringConnections} lets the stores join the transactions of the host: {@code
 * JdbcStores.on(SpringConnections.of(dataSource)).open()}. A Spring Boot host does not even write that: {@link
 * org.wangge.jdbc.spring.GridGovernanceAutoConfiguration} opens the stores as {@link
 * org.wangge.jdbc.spring.GridStoreProperties} says, and the governance as soon as there are rule books. It stands at the
 * door and not behind it, so this package alone may know {@link org.wangge.jdbc.JdbcStores}.
 */
@NullMarked
package org.wangge.jdbc.spring;

import org.jspecify.annotations.NullMarked;
