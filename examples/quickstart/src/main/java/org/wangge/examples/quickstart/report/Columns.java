package org.wangge.examples.quickstart.report;

import java.util.ArrayList;
import java.util.List;

/** Lines up a table for a terminal, where a Chinese character takes two places. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Columns row(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell.toString());
        }
        rows.add(texts);
        return this;
    }

    /** The lines, each cell padded to the width of its column; numbers stand right. */
    List<String> lines() {
        return rows.stream().map(row -> "  " + line(row).stripTrailing()).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int place = 0; place < row.size(); place++) {
            String cell = row.get(place);
            String space = " ".repeat(width(place) - width(cell));
            line.append(place == 0 ? "" : GAP);
            line.append(isNumber(cell) ? space + cell : cell + space);
        }
        return line.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HAN
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || character == '“'
                || character == '”';
    }
}
