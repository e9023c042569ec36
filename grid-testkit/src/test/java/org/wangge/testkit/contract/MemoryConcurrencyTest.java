package org.wangge.testkit.contract;

import org.wangge.core.store.Stores;
import org.wangge.core.store.memory.MemoryStores;

class MemoryConcurrencyTest extends DeskConcurrencyContract {

    @Override
    protected Stores stores() {
        return new MemoryStores();
    }

    @Override
    protected boolean runsTransactionsOneByOne() {
        return true;
    }
}
