package org.wangge.rules.cli;

import java.io.IOException;

/**
 * A row of a batch as written.
 *
 * @param mode how to count
 * @param start from when
 * @param argument how much, or until when
 */
record BatchRow(CsvCell mode, CsvCell start, CsvCell argument) {

    static final BatchRow BLANK = new BatchRow(new CsvCell("", 1), new CsvCell("", 1), new CsvCell("", 1));

    void writeTo(Appendable out, String result, String provisional) throws IOException {
        out.append(CsvCell.quoted(mode.text())).append(',');
        out.append(CsvCell.quoted(start.text())).append(',');
        out.append(CsvCell.quoted(argument.text())).append(',');
        out.append(result).append(',').append(provisional).append('\n');
    }
}
