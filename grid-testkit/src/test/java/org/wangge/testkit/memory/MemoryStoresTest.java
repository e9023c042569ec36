package org.wangge.testkit.memory;

import org.wangge.core.store.Stores;
import org.wangge.testkit.contract.StoresContract;

class MemoryStoresTest extends StoresContract {

    @Override
    protected Stores stores() {
        return new MemoryStores();
    }
}
