package org.wangge.testkit.contract;

import org.wangge.core.store.Stores;
import org.wangge.core.store.memory.MemoryStores;

class MemoryStoresTest extends StoresContract {

    @Override
    protected Stores stores() {
        return new MemoryStores();
    }
}
