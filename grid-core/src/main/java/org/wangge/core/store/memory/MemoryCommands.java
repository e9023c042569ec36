package org.wangge.core.store.memory;

import java.util.Optional;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.store.CommandLog;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RecordedCommand;

/** The commands that were carried out. */
final class MemoryCommands implements CommandLog {

    private record Key(RegionId region, CommandId id) {}

    private final MemoryTransactions transactions;
    private final MemoryTable<Key, RecordedCommand> rows;

    MemoryCommands(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.rows = new MemoryTable<>(transactions);
    }

    @Override
    public Optional<RecordedCommand> find(RegionId region, CommandId id) {
        return rows.find(new Key(region, id));
    }

    @Override
    public void record(RecordedCommand command) {
        Key key = new Key(command.caseId().region(), command.commandId());
        transactions.execute(() -> {
            if (rows.find(key).isPresent()) {
                throw new ConcurrentChangeException(command.caseId(), command.firstSequence() - 1);
            }
            rows.put(key, command);
        });
    }

    void remove(RegionId region, CommandId id) {
        rows.remove(new Key(region, id));
    }
}
