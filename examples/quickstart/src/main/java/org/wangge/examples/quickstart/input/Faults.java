package org.wangge.examples.quickstart.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wangge.core.explain.Message;

/** Collects faults while files are read. */
final class Faults {

    private final List<RowFault> found = new ArrayList<>();

    void add(Row row, String column, InputCode code, Object... namesAndValues) {
        add(row.file(), row.line(), column, row.text(column), code, namesAndValues);
    }

    void add(String file, int line, String column, String value, InputCode code, Object... namesAndValues) {
        found.add(new RowFault(file, line, column, value, Message.of(code, namesAndValues)));
    }

    int count() {
        return found.size();
    }

    /** File by file in the order of reading, and line by line within a file. */
    List<RowFault> list() {
        List<String> files = found.stream().map(RowFault::file).distinct().toList();
        return found.stream()
                .sorted(Comparator.comparingInt((RowFault fault) -> files.indexOf(fault.file()))
                        .thenComparingInt(RowFault::line))
                .toList();
    }
}
