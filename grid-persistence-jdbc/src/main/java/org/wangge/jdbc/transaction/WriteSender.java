package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.jdbc.dialect.Dialect;

/** Sends writes with as few round trips as the dialect allows, and holds the answers against what was expected. */
final class WriteSender {

    /** Together only what one command writes; bulk goes in batches of its own. */
    private static final int MOST_TOGETHER = 60;

    private static final int BATCH = 1000;

    /** Rows of one insert, where the dialect takes several; the number is fixed, so that the statement is prepared once. */
    private static final int ROWS = 50;

    private static final Pattern ONE_ROW = Pattern.compile("(insert into .* values )(\\(\\?(?:, \\?)*\\))");

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
        try {
            check(write, send(write.sql(), rows));
        } catch (SQLException failure) {
            throw meaning(write.sql(), failure, Stream.of(write));
        }
    }

    /** Full inserts of several rows first, where they can be, and the rest row by row; all in batches. */
    private long send(String sql, List<List<Object>> rows) throws SQLException {
        int together = manyRows(sql, rows.size()) ? rows.size() / ROWS * ROWS : 0;
        long changed = together == 0 ? 0 : send(ofManyRows(sql), joined(rows, together), ROWS);
        return together == rows.size() ? changed : changed + send(sql, rows.subList(together, rows.size()), 1);
    }

    private boolean manyRows(String sql, int rows) {
        return rows >= ROWS && dialect.insertsManyRows() && ONE_ROW.matcher(sql).matches();
    }

    private static String ofManyRows(String sql) {
        Matcher insert = ONE_ROW.matcher(sql);
        return insert.matches() ? insert.group(1) + String.join(", ", Collections.nCopies(ROWS, insert.group(2))) : sql;
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
        try (PreparedStatement statement = connection.prepareStatement(prefix.in(sql))) {
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
