package org.wangge.core.store.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table in memory: values by key, in the order in which the keys first came, every change with its way back.
 *
 * @param <K> the key
 * @param <V> the value, which must be immutable
 */
final class MemoryTable<K, V> {

    private final MemoryTransactions transactions;
    private final Map<K, V> rows = new LinkedHashMap<>();

    MemoryTable(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    Optional<V> find(K key) {
        return transactions.execute(() -> Optional.ofNullable(rows.get(key)));
    }

    List<V> all() {
        return transactions.execute(() -> List.copyOf(rows.values()));
    }

    void put(K key, V value) {
        transactions.execute(() -> {
            Optional<V> before = Optional.ofNullable(rows.put(key, value));
            transactions.undoneBy(() -> before.ifPresentOrElse(old -> rows.put(key, old), () -> rows.remove(key)));
        });
    }

    /** Takes a row out; brought back, it stands at the end. */
    void remove(K key) {
        transactions.execute(() -> Optional.ofNullable(rows.remove(key))
                .ifPresent(old -> transactions.undoneBy(() -> rows.put(key, old))));
    }
}
