/**
 * Stores in memory: every port of the library without a database, for tests and demonstrations.
 *
 * <p>{@link org.wangge.testkit.memory.MemoryStores} is the way in. It keeps the same contract as the adapters for
 * databases ({@code org.wangge.testkit.contract.StoresContract}) and is stricter than they are: it folds the new events
 * of every append and refuses a case file that is not their fold. Transactions run one after the other, so what a test
 * sees never depends on chance.
 */
@NullMarked
package org.wangge.testkit.memory;

import org.jspecify.annotations.NullMarked;
