package org.wangge.rules.cli;

import java.util.List;
import java.util.Locale;

/**
 * Where the columns of a batch stand, in whatever order and among whatever others.
 *
 * @param mode the place of the mode
 * @param start the place of the start
 * @param argument the place of the argument
 */
record BatchColumns(int mode, int start, int argument) {

    static BatchColumns of(String file, String header) {
        List<String> names = CsvCell.cells(header.replace("\uFEFF", "")).stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .toList();
        return new BatchColumns(
                place(file, names, "mode"), place(file, names, "start"), place(file, names, "argument"));
    }

    private static int place(String file, List<String> names, String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new UsageException(
                    CliMessage.MISSING_COLUMN, "file", file, "name", name, "header", String.join(",", names));
        }
        return place;
    }

    BatchRow row(String line) {
        List<CsvCell> cells = CsvCell.cells(line);
        int end = line.length() + 1;
        return new BatchRow(cell(cells, mode, end), cell(cells, start, end), cell(cells, argument, end));
    }

    private static CsvCell cell(List<CsvCell> cells, int place, int end) {
        return place < cells.size() ? cells.get(place) : new CsvCell("", end);
    }
}
