package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.jdbc.dialect.Dialect;

/** Sends writes with as few round trips as the dialect allows, and holds the answers against what was expected. */
final class WriteSender {

    /** Together only what one command writes; bulk goes in batches of its own. */
    private static final int MOST_TOGETHER = 60;

    private static final int BATCH = 1000;

    private final Connection connection;
    private final Dialect dialect;
    private final TablePrefix prefix;

    WriteSender(Connection connection, Dialect dialect, TablePrefix prefix) {
        this.connection = connection;
        this.dialect = dialect;
        this.prefix = prefix;
    }

    /** A write with its values, which are asked for once, since a snapshot is written out for them. */
    private record Ready(Write write, List<List<Object>> rows) {

        static Ready of(Write write) {
            return new Ready(write, write.rows());
        }
    }

    void send(List<Write> writes) {
        List<Ready> ready = writes.stream().map(Ready::of).toList();
        int statements = ready.stream().mapToInt(write -> write.rows().size()).sum();
        if (dialect.sendsTogether() && statements > 1 && statements <= MOST_TOGETHER) {
            sendTogether(ready);
        } else {
            ready.forEach(this::sendAlone);
        }
    }

    private void sendTogether(List<Ready> writes) {
        String sql = joined(writes);
        try (PreparedStatement statement = connection.prepareStatement(prefix.in(sql))) {
            int bound = 0;
            for (Ready write : writes) {
                for (List<Object> row : write.rows()) {
                    bound = Parameters.bind(statement, row, bound);
                }
            }
            statement.execute();
            checkTogether(writes, statement);
        } catch (SQLException failure) {
            throw meaning(sql, failure, writes.stream().map(Ready::write));
        }
    }

    private static String joined(List<Ready> writes) {
        return writes.stream()
                .flatMap(write -> write.rows().stream().map(row -> write.write().sql()))
                .collect(Collectors.joining("; "));
    }

    private static void checkTogether(List<Ready> writes, PreparedStatement statement) throws SQLException {
        for (Ready write : writes) {
            long changed = 0;
            for (int i = 0; i < write.rows().size(); i++) {
                changed += statement.getUpdateCount();
                statement.getMoreResults();
            }
            check(write.write(), changed);
        }
    }

    private void sendAlone(Ready ready) {
        List<List<Object>> rows = ready.rows();
        Write write = ready.write();
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(prefix.in(write.sql()))) {
            check(write, rows.size() == 1 ? sendOne(statement, rows.get(0)) : sendBatches(statement, rows));
        } catch (SQLException failure) {
            throw meaning(write.sql(), failure, Stream.of(write));
        }
    }

    private static long sendOne(PreparedStatement statement, List<Object> row) throws SQLException {
        Parameters.bind(statement, row, 0);
        return statement.executeUpdate();
    }

    private static long sendBatches(PreparedStatement statement, List<List<Object>> rows) throws SQLException {
        long changed = 0;
        int inBatch = 0;
        for (List<Object> row : rows) {
            Parameters.bind(statement, row, 0);
            statement.addBatch();
            if (++inBatch == BATCH) {
                changed += sum(statement.executeBatch());
                inBatch = 0;
            }
        }
        return inBatch == 0 ? changed : changed + sum(statement.executeBatch());
    }

    /** A driver may answer "done" without a count, which is one row for the single rows that are sent here. */
    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count >= 0 ? count : 1;
        }
        return sum;
    }

    private static void check(Write write, long changed) {
        Optional<RuntimeException> objection = write.objection(changed);
        if (objection.isPresent()) {
            throw objection.get();
        }
    }

    /** Of several writes, the first that expects a duplicate is taken to be the one. */
    private RuntimeException meaning(String sql, SQLException failure, Stream<Write> writes) {
        Optional<RuntimeException> duplicate = isDuplicateKey(failure)
                ? writes.flatMap(write -> write.onDuplicateKey().stream()).findFirst()
                : Optional.empty();
        RuntimeException meaning =
                duplicate.orElseGet(() -> StoreException.of("Cannot run \"" + sql + "\"", failure, dialect));
        if (duplicate.isPresent()) {
            meaning.addSuppressed(failure);
        }
        return meaning;
    }

    /** The failure of a batch keeps the failure of its row behind it. */
    private boolean isDuplicateKey(SQLException failure) {
        SQLException next = failure;
        while (next != null) {
            if (dialect.isDuplicateKey(next)) {
                return true;
            }
            next = next.getNextException();
        }
        return false;
    }
}
