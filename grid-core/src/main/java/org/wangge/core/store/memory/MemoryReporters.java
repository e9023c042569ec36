package org.wangge.core.store.memory;

import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.store.ReporterStore;

/** Who reported the cases. */
final class MemoryReporters implements ReporterStore {

    private final MemoryTransactions transactions;
    private final MemoryTable<CaseId, Reporter> rows;

    MemoryReporters(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.rows = new MemoryTable<>(transactions);
    }

    @Override
    public void save(CaseId id, Reporter reporter) {
        rows.put(id, reporter);
    }

    @Override
    public Optional<Reporter> find(CaseId id) {
        return rows.find(id);
    }

    @Override
    public boolean erase(CaseId id) {
        return transactions.execute(() -> {
            boolean was = rows.find(id).isPresent();
            rows.remove(id);
            return was;
        });
    }
}
