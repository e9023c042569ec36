package org.wangge.jdbc.transaction;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wangge.jdbc.dialect.Dialect;

/**
 * How statements read in the end: with the prefix before their tables, for several rows at once, several of them joined. A
 * text is put together once, so that a driver finds what it has prepared for it. Safe for any number of threads.
 */
final class StatementTexts {

    /** More shapes than that are of bulk work, and not worth keeping. */
    private static final int MOST = 1000;

    private static final Pattern ONE_ROW = Pattern.compile("(insert into .* values )(\\(\\?(?:, \\?)*\\))");

    private static final String COMMIT = "commit";

    private final TablePrefix prefix;
    private final Dialect dialect;
    private final Travel travel;
    private final Map<Object, String> known = new ConcurrentHashMap<>();

    StatementTexts(TablePrefix prefix, Dialect dialect, Travel travel) {
        this.prefix = prefix;
        this.dialect = dialect;
        this.travel = travel;
    }

    /** A statement as it is sent so many times with so many rows each, and whether it must fail if it changes none. */
    record Part(String sql, int rows, int times, boolean failsWithoutRow) {}

    /** Statements one after the other, joined by semicolons, and whether the commit follows them. */
    record Parts(List<Part> parts, boolean commits) {}

    /** How the statements travel. */
    Travel travel() {
        return travel;
    }

    /** A statement. */
    String of(String sql) {
        return prefix.in(sql);
    }

    /** Whether a statement can take several rows at once. */
    boolean takesRows(String sql) {
        return !ofRows(sql, 2).equals(of(sql));
    }

    /** An insert of so many rows; any other statement as it is. */
    String ofRows(String sql, int rows) {
        return rows == 1 ? of(sql) : text(new Part(sql, rows, 1, false));
    }

    /** Several statements as one. */
    String of(Parts parts) {
        String text = known.get(parts);
        return text != null ? text : kept(parts, joined(parts));
    }

    private String joined(Parts parts) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts.parts()) {
            for (int i = 0; i < part.times(); i++) {
                text.append(statement(part)).append("; ");
            }
        }
        return parts.commits() ? text + COMMIT : text.substring(0, text.length() - 2);
    }

    private String statement(Part part) {
        String sql = ofRows(part.sql(), part.rows());
        return part.failsWithoutRow() ? dialect.failingWithoutRow(sql).orElse(sql) : sql;
    }

    private String text(Part part) {
        String text = known.get(part);
        return text != null ? text : kept(part, ofManyRows(of(part.sql()), part.rows()));
    }

    private String kept(Object key, String text) {
        if (known.size() < MOST) {
            known.put(key, text);
        }
        return text;
    }

    private static String ofManyRows(String sql, int rows) {
        Matcher insert = ONE_ROW.matcher(sql);
        return insert.matches() ? insert.group(1) + String.join(", ", Collections.nCopies(rows, insert.group(2))) : sql;
    }
}
