/**
 * The ports: what the library needs of a database, and nothing of how.
 *
 * <p>{@link org.wangge.core.store.Stores} bundles them, so that a host plugs in one adapter. All calls within one {@link
 * org.wangge.core.store.UnitOfWork} are stored together or not at all. {@code grid-persistence-jdbc} has the adapter for
 * databases, {@link org.wangge.core.store.memory} the one in memory, {@code grid-testkit} the contract that every adapter
 * keeps.
 */
@NullMarked
package org.wangge.core.store;

import org.jspecify.annotations.NullMarked;
