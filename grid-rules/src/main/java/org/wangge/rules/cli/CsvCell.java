package org.wangge.rules.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a line of comma-separated values.
 *
 * @param text what stands in it, without quotes and outer blanks
 * @param column where it begins in its line, counted in characters from 1
 */
record CsvCell(String text, int column) {

    /** The cells of a line; a cell that holds a comma stands in double quotes, a double quote within is doubled. */
    static List<CsvCell> cells(String line) {
        List<CsvCell> cells = new ArrayList<>(8);
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (!quoted && i > begin && line.charAt(i - 1) == '"') {
                    text.append('"');
                }
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell(text, begin));
                begin = i + 1;
            } else {
                text.append(c);
            }
        }
        if (quoted) {
            throw new BadRowException(begin + 1, CliMessage.UNBALANCED_QUOTE);
        }
        cells.add(cell(text, begin));
        return cells;
    }

    private static CsvCell cell(StringBuilder text, int begin) {
        String stripped = text.toString().strip();
        text.setLength(0);
        return new CsvCell(stripped, begin + 1);
    }

    /** The text as it stands in a line again. */
    static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
