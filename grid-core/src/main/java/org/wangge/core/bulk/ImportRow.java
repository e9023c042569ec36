package org.wangge.core.bulk;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row to be imported (导入行), as its source has it: texts by the names of fields. Nothing is checked yet, so that a
 * report can name what is wrong. Immutable.
 *
 * @param number the number of the row in its source, such as the line of a file; what a report names
 * @param fields the texts by field
 */
public record ImportRow(int number, Map<String, String> fields) {

    /** {@inheritDoc} */
    public ImportRow {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /**
     * What is written in a field.
     *
     * @param field the field
     * @return the text without blanks around it; empty if there is no such field
     */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
