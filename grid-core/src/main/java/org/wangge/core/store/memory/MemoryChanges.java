package org.wangge.core.store.memory;

/**
 * Counts the changes of grids and units, those that were taken back twice, so that no number stands for two contents.
 */
final class MemoryChanges {

    private final MemoryTransactions transactions;
    private long count;

    MemoryChanges(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    /** Within a transaction only. */
    void note() {
        count++;
        transactions.undoneBy(() -> count++);
    }

    /** Within a transaction only. */
    String stamp() {
        return Long.toString(count);
    }
}
