package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wangge.jdbc.dialect.Dialect;

/** How the writes of a transaction travel to the database. */
enum Travel {

    /** A journey for each statement. */
    ALONE,

    /** Several statements in one journey. */
    TOGETHER,

    /** As before, and the last of them bring the commit along. */
    WITH_COMMIT;

    private static final Logger LOG = LoggerFactory.getLogger(Travel.class);

    /** Of the kind that waits for the end of a transaction, and of a case that there cannot be. */
    private static final String SAMPLE =
            "update case_file set due_at = ? where region_id = ? and case_id = ? and version_no = ?";

    private static final StatementTexts.Part CHECKED = new StatementTexts.Part(SAMPLE, 1, 1, true);
    private static final StatementTexts.Part PLAIN = new StatementTexts.Part(SAMPLE, 1, 1, false);

    static Travel of(Dialect dialect) {
        if (!dialect.sendsTogether()) {
            return ALONE;
        }
        return dialect.failingWithoutRow("").isPresent() ? WITH_COMMIT : TOGETHER;
    }

    boolean isTogether() {
        return this != ALONE;
    }

    /** As much of it as a pool lets through and the database bears out. */
    Travel through(Connection connection, Dialect dialect, TablePrefix prefix) throws SQLException {
        StatementTexts texts = new StatementTexts(prefix, dialect, this);
        if (this == ALONE || !isLetThrough(connection, dialect, texts)) {
            return ALONE;
        }
        return this == WITH_COMMIT && isKeptFromCommit(connection, dialect, texts) ? WITH_COMMIT : TOGETHER;
    }

    /** Filters of a pool look at a statement when it is prepared, before the database sees it. */
    private boolean isLetThrough(Connection connection, Dialect dialect, StatementTexts texts) throws SQLException {
        try {
            connection
                    .prepareStatement(texts.of(new StatementTexts.Parts(List.of(CHECKED, PLAIN), this == WITH_COMMIT)))
                    .close();
            return true;
        } catch (SQLException refusal) {
            requireReachable(dialect, refusal);
            LOG.warn(
                    "The connection pool refuses several statements in one ({}): they are sent one by one, which takes more"
                            + " round trips. Druid's WallFilter lets them through with multi-statement-allow: true",
                    refusal.getMessage());
            return false;
        }
    }

    /** A database that goes on where it ought to fail would commit half of a change. */
    private static boolean isKeptFromCommit(Connection connection, Dialect dialect, StatementTexts texts)
            throws SQLException {
        String sql = texts.of(new StatementTexts.Parts(List.of(CHECKED), false));
        Optional<Savepoint> before =
                connection.getAutoCommit() ? Optional.empty() : Optional.of(connection.setSavepoint());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Parameters.bind(statement, List.of(0L, "", "", 0L), 0);
            statement.execute();
            LOG.warn("The database does not refuse \"{}\" without a row: commits travel alone", sql);
            return false;
        } catch (SQLException failure) {
            requireReachable(dialect, failure);
            return dialect.isWithoutRow(failure);
        } finally {
            if (before.isPresent()) {
                connection.rollback(before.get());
            }
        }
    }

    private static void requireReachable(Dialect dialect, SQLException failure) throws SQLException {
        if (dialect.isUnreachable(failure)) {
            throw failure;
        }
    }
}
