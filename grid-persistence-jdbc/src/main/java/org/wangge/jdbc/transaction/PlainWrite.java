package org.wangge.jdbc.transaction;

import java.util.List;

/** A statement without any expectation. */
record PlainWrite(String sql, List<List<Object>> rows) implements Write {

    PlainWrite {
        rows = List.copyOf(rows);
    }
}
