package org.wangge.testkit.memory;

import org.wangge.core.store.Stores;
import org.wangge.testkit.contract.DeskConcurrencyContract;

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
