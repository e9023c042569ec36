package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.jdbc.dialect.Dialect;

/** Sends writes with as few round trips as dialect and pool allow, and holds the answers against what was expected. */
final class WriteSender {

    /** Together only what one command writes; bulk goes in batches of its own. */
    private static final int MOST_TOGETHER = 60;

    private static final int BATCH = 1000;

    /** Rows of one insert, where the dialect takes several; the number is fixed, so that the statement is prepared once. */
    private static final int ROWS = 50;

    private final Connection connection;
    private final Dialect dialect;
    private final StatementTexts texts;

    WriteSender(Connection connection, Dialect dialect, StatementTexts texts) {
        this.connection = connection;
        this.dialect = dialect;
        this.texts = texts;
    }

    /** A write with its values, which are asked for once, since a snapshot is written out for them. */
    private record Ready(Write write, List<List<Object>> rows) {}

    void send(List<Write> writes) {
        send(writes, false);
    }

    /** Sends the last writes of a transaction that is ours to end; whether the commit went with them, the driver knows. */
    void sendLast(List<Write> writes) {
        send(writes, texts.travel() == Travel.WITH_COMMIT);
    }

    private void send(List<Write> writes, boolean commits) {
        List<Ready> ready = new ArrayList<>(writes.size());
        int rows = 0;
        for (Write write : writes) {
            Ready next = new Ready(write, write.rows());
            if (!next.rows().isEmpty()) {
                ready.add(next);
                rows += next.rows().size();
            }
        }
        if (texts.travel().isTogether() && rows > (commits ? 0 : 1) && rows <= MOST_TOGETHER) {
            sendTogether(ready, commits);
        } else {
            ready.forEach(this::sendAlone);
        }
    }

    private void sendTogether(List<Ready> writes, boolean commits) {
        String sql = texts.of(parts(writes, commits));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int bound = 0;
            for (Ready write : writes) {
                bound = bindAll(statement, write.rows(), bound);
            }
            statement.execute();
            checkTogether(writes, statement, commits);
        } catch (SQLException failure) {
            throw meaning(sql, failure, writes.stream().map(Ready::write));
        }
    }

    private static int bindAll(PreparedStatement statement, List<List<Object>> rows, int from) throws SQLException {
        int bound = from;
        for (List<Object> row : rows) {
            bound = Parameters.bind(statement, row, bound);
        }
        return bound;
    }

    private StatementTexts.Parts parts(List<Ready> writes, boolean commits) {
        List<StatementTexts.Part> parts = new ArrayList<>(writes.size());
        for (Ready write : writes) {
            int rows = write.rows().size();
            boolean atOnce = takesRowsAtOnce(write);
            parts.add(new StatementTexts.Part(
                    write.write().sql(), atOnce ? rows : 1, atOnce ? 1 : rows, isChecked(write, commits)));
        }
        return new StatementTexts.Parts(parts, commits);
    }

    /** Nobody looks at the counts before the commit, so that the server must. */
    private static boolean isChecked(Ready write, boolean commits) {
        return commits && write.write().mustFindItsRow();
    }

    /** What one command inserts goes into each table with one statement. */
    private boolean takesRowsAtOnce(Ready write) {
        int rows = write.rows().size();
        return rows > 1
                && rows < ROWS
                && dialect.insertsManyRows()
                && texts.takesRows(write.write().sql());
    }

    private void checkTogether(List<Ready> writes, PreparedStatement statement, boolean commits) throws SQLException {
        for (Ready write : writes) {
            int times = takesRowsAtOnce(write) ? 1 : write.rows().size();
            boolean checked = isChecked(write, commits);
            long changed = 0;
            for (int i = 0; i < times; i++) {
                changed += checked ? 1 : statement.getUpdateCount();
                statement.getMoreResults();
            }
            check(write.write(), changed);
        }
    }

    private void sendAlone(Ready ready) {
        Write write = ready.write();
        try {
            check(write, takesRowsAtOnce(ready) ? sendAtOnce(ready) : send(write.sql(), ready.rows()));
        } catch (SQLException failure) {
            throw meaning(write.sql(), failure, Stream.of(write));
        }
    }

    private long sendAtOnce(Ready ready) throws SQLException {
        String sql = texts.ofRows(ready.write().sql(), ready.rows().size());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bindAll(statement, ready.rows(), 0);
            return statement.executeUpdate();
        }
    }

    /** Full inserts of several rows first, where they can be, and the rest row by row; all in batches. */
    private long send(String sql, List<List<Object>> rows) throws SQLException {
        int together = manyRows(sql, rows.size()) ? rows.size() / ROWS * ROWS : 0;
        long changed = together == 0 ? 0 : send(sql, joined(rows, together), ROWS);
        return together == rows.size() ? changed : changed + send(sql, rows.subList(together, rows.size()), 1);
    }

    private boolean manyRows(String sql, int rows) {
        return rows >= ROWS && dialect.insertsManyRows() && texts.takesRows(sql);
    }

    private static List<List<Object>> joined(List<List<Object>> rows, int together) {
        List<List<Object>> joined = new ArrayList<>();
        for (int from = 0; from < together; from += ROWS) {
            joined.add(rows.subList(from, from + ROWS).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return joined;
    }

    private long send(String sql, List<List<Object>> rows, int each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(texts.ofRows(sql, each))) {
            return rows.size() == 1 ? sendOne(statement, rows.get(0)) : sendBatches(statement, rows, each);
        }
    }

    private static long sendOne(PreparedStatement statement, List<Object> row) throws SQLException {
        Parameters.bind(statement, row, 0);
        return statement.executeUpdate();
    }

    private static long sendBatches(PreparedStatement statement, List<List<Object>> rows, int each)
            throws SQLException {
        long changed = 0;
        int inBatch = 0;
        for (List<Object> row : rows) {
            Parameters.bind(statement, row, 0);
            statement.addBatch();
            if (++inBatch * each >= BATCH) {
                changed += sum(statement.executeBatch(), each);
                inBatch = 0;
            }
        }
        return inBatch == 0 ? changed : changed + sum(statement.executeBatch(), each);
    }

    /** A driver may answer "done" without a count, which is as many rows as were sent each time. */
    private static long sum(int[] counts, int each) {
        long sum = 0;
        for (int count : counts) {
            sum += count >= 0 ? count : each;
        }
        return sum;
    }

    private static void check(Write write, long changed) {
        Optional<RuntimeException> objection = write.objection(changed);
        if (objection.isPresent()) {
            throw objection.get();
        }
    }

    private RuntimeException meaning(String sql, SQLException failure, Stream<Write> writes) {
        Optional<RuntimeException> expected = expected(failure, writes);
        RuntimeException meaning =
                expected.orElseGet(() -> StoreException.of("Cannot run \"" + sql + "\"", failure, dialect));
        if (expected.isPresent()) {
            meaning.addSuppressed(failure);
        }
        return meaning;
    }

    /** Of several writes, the first that expects such a thing is taken to be the one. */
    private Optional<RuntimeException> expected(SQLException failure, Stream<Write> writes) {
        if (dialect.isWithoutRow(failure)) {
            return writes.filter(Write::mustFindItsRow)
                    .flatMap(write -> write.objection(0).stream())
                    .findFirst();
        }
        return isDuplicateKey(failure)
                ? writes.flatMap(write -> write.onDuplicateKey().stream()).findFirst()
                : Optional.empty();
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
