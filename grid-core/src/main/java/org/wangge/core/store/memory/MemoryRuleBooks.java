package org.wangge.core.store.memory;

import java.util.Optional;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.store.RuleBookStore;

/** The sources of rule books. */
final class MemoryRuleBooks implements RuleBookStore {

    private final MemoryTransactions transactions;
    private final MemoryTable<String, RuleBookSource> rows;

    MemoryRuleBooks(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.rows = new MemoryTable<>(transactions);
    }

    @Override
    public void keep(String digest, RuleBookSource source) {
        transactions.execute(() -> {
            if (rows.find(digest).isEmpty()) {
                rows.put(digest, source);
            }
        });
    }

    @Override
    public Optional<RuleBookSource> find(String digest) {
        return rows.find(digest);
    }
}
