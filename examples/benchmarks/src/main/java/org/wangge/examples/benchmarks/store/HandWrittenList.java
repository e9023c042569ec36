package org.wangge.examples.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A statement written for one list reads the same rows, snapshot included, and makes nothing of them. */
final class HandWrittenList implements Contender {

    private final String name;
    private final DataSource pool;
    private final ListQuestion question;

    HandWrittenList(String name, DataSource pool, ListQuestion question) {
        this.name = name;
        this.pool = pool;
        this.question = question;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> answer() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            try (PreparedStatement statement = connection.prepareStatement(question.sql());
                    ResultSet rows = statement.executeQuery()) {
                return firstColumn(rows);
            }
        }
    }

    private static List<String> firstColumn(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<String> first = new ArrayList<>();
        while (rows.next()) {
            first.add(rows.getString(1));
            for (int column = 2; column <= columns; column++) {
                rows.getString(column);
            }
        }
        return first;
    }

    @Override
    public void work() throws SQLException {
        answer();
    }
}
