package org.wangge.testkit.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A row of a pack's table of clauses, read plainly, so that the tests do not lean on the reader that they test.
 *
 * @param scheme the scheme
 * @param id the clause
 * @param kind its kind
 * @param status carried, open or informational
 * @param rules the rules that carry it, else the reason
 */
record SchemeClause(String scheme, String id, String kind, String status, String rules) {

    /** What the flow of a case is made of: nothing of it may wait for later rules. */
    private static final Set<String> OF_THE_FLOW =
            Set.of("hierarchy", "role", "workflow", "deadline", "schedule", "admission", "coordination");

    private static final int COLUMNS = 9;

    static List<SchemeClause> table(String text) {
        return text.lines().skip(1).map(SchemeClause::parse).toList();
    }

    private static SchemeClause parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new AssertionError("A clause has " + COLUMNS + " cells, got " + cells.length + ": " + line);
        }
        return new SchemeClause(cells[1], cells[0], cells[3], cells[7], cells[8]);
    }

    boolean isOfTheFlow() {
        return OF_THE_FLOW.contains(kind);
    }

    /** The rules that carry it; none unless it is carried. */
    List<String> carriers() {
        return status.equals("carried") ? Arrays.asList(rules.split(", ", -1)) : List.of();
    }

    /** What the copy of the clause tables has of it. */
    String inTheCopy() {
        return scheme + "\t" + id + "\t" + kind;
    }
}
