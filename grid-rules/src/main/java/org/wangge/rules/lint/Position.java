package org.wangge.rules.lint;

/**
 * A place in a file of a pack (位置): where a value is written. Immutable.
 *
 * @param file the path of the file, beginning with the folder of the pack, such as {@code tangshan-town/clocks.yaml}
 * @param line the line, the first one being 1
 * @param column the column, the first one being 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    /**
     * The beginning of a file.
     *
     * @param file the path of the file
     * @return line 1, column 1
     */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    // Written out: what records bring along takes a fresh JVM long to set up, and findings are kept once by their
    // place.
    @Override
    public boolean equals(Object other) {
        return other instanceof Position place
                && line == place.line
                && column == place.column
                && file.equals(place.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
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
