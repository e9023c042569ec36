package org.wangge.rules.builtin;

import java.util.Arrays;
import java.util.List;

/** A row of a built-in table of clauses, read plainly, so that the tests do not lean on the reader that they test. */
record ClauseRow(String id, String kind, String parameters, String status, String rules) {

    private static final int COLUMNS = 9;

    static List<ClauseRow> of(String pack) {
        String table = new BuiltInPacks().find(pack).orElseThrow().texts().get("clauses.tsv");
        return table.lines().skip(1).map(ClauseRow::parse).toList();
    }

    private static ClauseRow parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new AssertionError("A clause has " + COLUMNS + " cells, got " + cells.length + ": " + line);
        }
        return new ClauseRow(cells[0], cells[3], cells[6], cells[7], cells[8]);
    }

    List<String> carriers() {
        return status.equals("carried") ? Arrays.asList(rules.split(", ", -1)) : List.of();
    }

    /** A parameter such as {@code limit=3 working-days}. */
    String parameter(String name) {
        return Arrays.stream(parameters.split(";", -1))
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> parameter.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " has no parameter " + name + " in: " + parameters));
    }

    @Override
    public String toString() {
        return id;
    }
}
