package org.wangge.jdbc.transaction;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What stands before the name of each of our tables, so that they are told apart from the host's in one schema: with
 * {@code gg_} the case files are in {@code gg_case_file}. Immutable but for a memory of the statements that it has seen;
 * safe for any number of threads.
 */
public final class TablePrefix {

    /** No prefix. */
    public static final TablePrefix NONE = new TablePrefix("");

    private static final Pattern ALLOWED = Pattern.compile("[a-z][a-z0-9_]{0,9}");

    private static final String TABLES = "(case_file|case_token|case_event|case_reporter|clock_entry|command_log|outbox"
            + "|grid_list_entry|grid_list|region_stamp|org_unit|appointment|rule_book|calendar_edition|number_sequence"
            + "|case_archive|retention_hold|retention_record|schema_version)\\b";

    /** In statements a table stands after one of these words; columns that are called like a table do not. */
    private static final Pattern IN_STATEMENT = Pattern.compile("\\b(from|join|into|update|table|on) " + TABLES);

    private static final Pattern IN_COMMENT = Pattern.compile("^(comment on column) " + TABLES, Pattern.MULTILINE);

    private static final Pattern OF_INDEX = Pattern.compile("^(create index) (\\w+ on) " + TABLES, Pattern.MULTILINE);

    private final String text;
    private final Map<String, String> seen = new ConcurrentHashMap<>();

    private TablePrefix(String text) {
        this.text = text;
    }

    /**
     * A prefix.
     *
     * @param text for instance {@code gg_}; empty for none
     * @return the prefix
     * @throws IllegalArgumentException if it is not of 1 to 10 small letters, digits and underlines beginning with a letter,
     *     so that every name keeps within 30 characters and needs no quotes
     */
    public static TablePrefix of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (!ALLOWED.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A table prefix has 1 to 10 small letters, digits and underlines and begins"
                            + " with a letter, such as 'gg_'; got '" + text + "'");
        }
        return new TablePrefix(text);
    }

    /**
     * The name of a table.
     *
     * @param table the name without the prefix
     * @return the name with it
     */
    public String name(String table) {
        return text + table;
    }

    /** A statement of ours with the prefix before each table. */
    String in(String sql) {
        return text.isEmpty() ? sql : seen.computeIfAbsent(sql, this::rewritten);
    }

    private String rewritten(String sql) {
        return IN_STATEMENT.matcher(sql).replaceAll("$1 " + text + "$2");
    }

    /**
     * A script of ours with the prefix before each table and index.
     *
     * @param script plain SQL
     * @return the same for these tables
     */
    public String inScript(String script) {
        if (text.isEmpty()) {
            return script;
        }
        String indexes = OF_INDEX.matcher(script).replaceAll("$1 " + text + "$2 " + "$3");
        return rewritten(IN_COMMENT.matcher(indexes).replaceAll("$1 " + text + "$2"));
    }

    @Override
    public String toString() {
        return text;
    }
}
