/**
 * Stores in memory: every port of the library without a database, for tests, rehearsals and small tools.
 *
 * <p>{@link org.wangge.core.store.memory.MemoryStores} is the way in. It keeps the same contract as the adapters for
 * databases ({@code StoresContract} of grid-testkit) and is stricter than they are: it folds the new events of every
 * append and refuses a case file that is not their fold. Transactions run one after the other, so what a test sees never
 * depends on chance. What is stored is gone with the stores: they are no place for the cases of an authority.
 */
@NullMarked
package org.wangge.core.store.memory;

import org.jspecify.annotations.NullMarked;
