package org.wangge.jdbc.command;

import java.util.List;
import java.util.Optional;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RecordedCommand;
import org.wangge.jdbc.transaction.Write;

/** A command that waits to be recorded; one of the same id that came first is a concurrent change. */
record CommandRow(RecordedCommand command) implements Write {

    private static final String INSERT =
            "insert into command_log (region_id, command_id, case_id, fingerprint, first_seq, last_seq)"
                    + " values (?, ?, ?, ?, ?, ?)";

    @Override
    public String sql() {
        return INSERT;
    }

    @Override
    public List<List<Object>> rows() {
        return List.of(List.of(
                command.caseId().region().value(),
                command.commandId().value(),
                command.caseId().value(),
                command.fingerprint(),
                command.firstSequence(),
                command.lastSequence()));
    }

    @Override
    public Optional<RuntimeException> onDuplicateKey() {
        return Optional.of(new ConcurrentChangeException(command.caseId(), command.firstSequence() - 1));
    }
}
