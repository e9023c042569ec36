package org.wangge.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /** Of the kind that is sent together; it is only prepared and never run. */
    private static final StatementTexts.Parts SAMPLE = new StatementTexts.Parts(
            List.of(
                    new StatementTexts.Part(
                            "update case_file set due_at = ? where region_id = ? and case_id = ? and version_no = ?",
                            1,
                            1,
                            true),
                    new StatementTexts.Part(
                            "delete from outbox where region_id = ? and case_id = ? and seq_no = ?", 1, 1, false)),
            true);

    static Travel of(Dialect dialect) {
        if (!dialect.sendsTogether()) {
            return ALONE;
        }
        return dialect.failingWithoutRow("").isPresent() ? WITH_COMMIT : TOGETHER;
    }

    boolean isTogether() {
        return this != ALONE;
    }

    /** What a pool lets through of it. Its filters look at a statement when it is prepared, before the database sees it. */
    Travel through(Connection connection, Dialect dialect, TablePrefix prefix) throws SQLException {
        if (this == ALONE) {
            return this;
        }
        StatementTexts texts = new StatementTexts(prefix, dialect, this);
        try {
            connection
                    .prepareStatement(texts.of(SAMPLE.committing(this == WITH_COMMIT)))
                    .close();
            return this;
        } catch (SQLException refusal) {
            if (dialect.isUnreachable(refusal)) {
                throw refusal;
            }
            LOG.warn(
                    "The connection pool refuses several statements in one ({}): they are sent one by one, which takes more"
                            + " round trips. Druid's WallFilter lets them through with multi-statement-allow: true",
                    refusal.getMessage());
            return ALONE;
        }
    }
}
