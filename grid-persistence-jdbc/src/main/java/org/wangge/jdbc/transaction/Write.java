package org.wangge.jdbc.transaction;

import java.util.List;
import java.util.Optional;

/** Something that a session will write before its transaction ends: one statement, once for each row of values. */
public interface Write {

    /**
     * The statement.
     *
     * @return SQL with as many parameters as each row has values
     */
    String sql();

    /**
     * The values, asked for when the statement is sent.
     *
     * @return rows of values: texts, whole numbers, true and false, days, instants, and optionals of them
     */
    List<List<Object>> rows();

    /**
     * Whether the statement is an update of one row that must be there; {@link #objection} says what it means if it is not.
     *
     * @return true if so
     */
    default boolean mustFindItsRow() {
        return false;
    }

    /**
     * What is wrong with the number of rows that were changed. It may be asked only after the commit, unless the write {@link
     * #mustFindItsRow}.
     *
     * @param changed how many rows the statement changed
     * @return what to throw, or empty if that is as it must be
     */
    default Optional<RuntimeException> objection(long changed) {
        return Optional.empty();
    }

    /**
     * What it means that a key exists already.
     *
     * @return what to throw, or empty if nothing is expected to be there
     */
    default Optional<RuntimeException> onDuplicateKey() {
        return Optional.empty();
    }

    /**
     * A statement without any expectation.
     *
     * @param sql the statement
     * @param rows its values
     * @return the write
     */
    static Write of(String sql, List<List<Object>> rows) {
        return new PlainWrite(sql, rows);
    }
}
