package org.wangge.rules.lint;

import java.util.Comparator;

/**
 * A place in a file of a pack (位置): where a value is written. Immutable.
 *
 * @param file the path of the file, beginning with the folder of the pack, such as {@code tangshan-town/clocks.yaml}
 * @param line the line, the first one being 1
 * @param column the column, the first one being 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file).thenComparing(Position::line).thenComparing(Position::column);

    /**
     * The beginning of a file.
     *
     * @param file the path of the file
     * @return line 1, column 1
     */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /**
     * The form that editors understand.
     *
     * @return for instance {@code tangshan-town/clocks.yaml:7:41}
     */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
