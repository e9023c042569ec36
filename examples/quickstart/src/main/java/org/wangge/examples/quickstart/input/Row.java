package org.wangge.examples.quickstart.input;

import java.util.Map;

/** A row of an input file, with as many fields as the file has columns. */
record Row(String file, int line, Map<String, String> fields) {

    /** What is written in a column, without spaces around it; empty if there is no such column. */
    String text(String column) {
        return fields.getOrDefault(column, "").strip();
    }
}
