package org.wangge.jdbc.command;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.store.CommandLog;
import org.wangge.core.store.RecordedCommand;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Transactions;

/**
 * Command ids in the table {@code command_log}. Safe for any number of threads.
 *
 * <p>What {@link #record} is given waits until the next question or the end of the unit of work, so an id that somebody
 * else recorded meanwhile may be reported only there.
 */
public final class JdbcCommandLog implements CommandLog {

    private static final String FIND = "select case_id, fingerprint, first_seq, last_seq from command_log"
            + " where region_id = ? and command_id = ?";

    private static final String FIND_ALL = "select command_id, case_id, fingerprint, first_seq, last_seq"
            + " from command_log where region_id = ? and command_id in";

    private final Transactions transactions;

    /**
     * A log.
     *
     * @param transactions the transactions
     */
    public JdbcCommandLog(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<RecordedCommand> find(RegionId region, CommandId id) {
        return transactions.inSession(
                session -> session.first(FIND, List.of(region.value(), id.value()), row -> command(region, id, row)));
    }

    @Override
    public List<RecordedCommand> findAll(RegionId region, Collection<CommandId> ids) {
        List<String> keys = ids.stream().map(CommandId::value).distinct().toList();
        return transactions.inSession(session -> session.listIn(
                FIND_ALL, List.of(region.value()), keys, row -> command(region, CommandId.of(row.text()), row)));
    }

    private static RecordedCommand command(RegionId region, CommandId id, Row row) {
        return new RecordedCommand(id, new CaseId(region, row.text()), row.text(), row.number(), row.number());
    }

    @Override
    public void record(RecordedCommand command) {
        transactions.inSession(session -> {
            session.later(new CommandRow(command));
            return command;
        });
    }
}
