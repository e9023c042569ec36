package org.wangge.examples.quickstart.input;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of comma-separated values: UTF-8, one header, comments after {@code #}, which count as lines. */
final class CsvTable {

    private final Path file;
    private final List<String> columns;
    private final Faults faults;
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(Path file, List<String> columns, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /** The rows of a file that have the right number of fields; everything else becomes a fault. */
    static List<Row> rows(Path file, List<String> columns, Faults faults) {
        CsvTable table = new CsvTable(file, columns, faults);
        table.read();
        return table.rows;
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            fault(0, "", InputCode.FILE_MISSING, "folder", String.valueOf(file.getParent()));
            return;
        }
        byte[] bytes = bytes();
        try {
            read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            fault(lineOfBadByte(bytes), "", InputCode.NOT_UTF8);
        }
    }

    private void read(String text) {
        int line = 0;
        boolean headed = false;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .skipEmptyLines(true)
                .detectBomHeader(false)
                .ofCsvRecord(withoutByteOrderMark(text))) {
            for (CsvRecord csv : reader) {
                line = (int) csv.getStartingLineNumber();
                if (headed) {
                    add(line, csv.getFields());
                } else if (!isHeader(line, csv.getFields())) {
                    return;
                }
                headed = true;
            }
        } catch (CsvParseException e) {
            fault(line + 1, "", InputCode.QUOTE_OPEN);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        if (!headed) {
            fault(1, "", InputCode.HEADER_WRONG, "columns", String.join(",", columns));
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private boolean isHeader(int line, List<String> fields) {
        boolean right = fields.stream().map(String::strip).toList().equals(columns);
        if (!right) {
            fault(line, String.join(",", fields), InputCode.HEADER_WRONG, "columns", String.join(",", columns));
        }
        return right;
    }

    private void add(int line, List<String> fields) {
        if (fields.size() != columns.size()) {
            fault(
                    line,
                    String.join(",", fields),
                    InputCode.FIELD_COUNT,
                    "count",
                    fields.size(),
                    "expected",
                    columns.size(),
                    "columns",
                    String.join(",", columns));
            return;
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            byColumn.put(columns.get(place), fields.get(place));
        }
        rows.add(new Row(name(), line, byColumn));
    }

    private void fault(int line, String value, InputCode code, Object... namesAndValues) {
        faults.add(name(), line, RowFault.WHOLE_ROW, value, code, namesAndValues);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Counts the line ends before the first byte that is no UTF-8. */
    private static int lineOfBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
    }
}
