package org.wangge.jdbc.transaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of an answer, whose columns are read one after the other in the order of the query. */
public final class Row {

    private final ResultSet answer;
    private int column;
    private int rows;

    Row(ResultSet answer) {
        this.answer = answer;
    }

    /** Reads the next row from its first column on. */
    boolean next() throws SQLException {
        column = 0;
        rows++;
        return answer.next();
    }

    /**
     * Whether this is the first row of the answer.
     *
     * @return false from the second row on
     */
    public boolean isFirst() {
        return rows == 1;
    }

    /**
     * Passes over columns.
     *
     * @param columns how many
     */
    public void skip(int columns) {
        column += columns;
    }

    /**
     * The next column as text.
     *
     * @return the text
     */
    public String text() {
        return required(optionalText());
    }

    /**
     * The next column as text that may be absent.
     *
     * @return the text, or empty for NULL
     */
    public Optional<String> optionalText() {
        return Optional.ofNullable(get(ResultSet::getString));
    }

    /**
     * The next column as a whole number.
     *
     * @return the number
     */
    public long number() {
        try {
            long number = answer.getLong(++column);
            if (number == 0 && answer.wasNull()) {
                throw absent();
            }
            return number;
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * The next column as a whole number that may be absent.
     *
     * @return the number, or empty for NULL
     */
    public Optional<Long> optionalNumber() {
        return Optional.ofNullable(get((rows, index) -> {
            long number = rows.getLong(index);
            return rows.wasNull() ? null : number;
        }));
    }

    /**
     * The next column as an instant.
     *
     * @return the instant
     */
    public Instant instant() {
        return Nanoseconds.instant(number());
    }

    /**
     * The next column as an instant that may be absent.
     *
     * @return the instant, or empty for NULL
     */
    public Optional<Instant> optionalInstant() {
        try {
            long number = answer.getLong(++column);
            return number == 0 && answer.wasNull() ? Optional.empty() : Optional.of(Nanoseconds.instant(number));
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * The next column as a day.
     *
     * @return the day
     */
    public LocalDate day() {
        return required(optionalDay());
    }

    /**
     * The next column as a day that may be absent.
     *
     * @return the day, or empty for NULL
     */
    public Optional<LocalDate> optionalDay() {
        return Optional.ofNullable(get((rows, index) -> rows.getObject(index, LocalDate.class)));
    }

    private <T> T required(Optional<T> value) {
        return value.orElseThrow(this::absent);
    }

    private StoreException absent() {
        return StoreException.because("Column " + column + " of a row is NULL and must not be");
    }

    private StoreException unreadable(SQLException failure) {
        return StoreException.because("Cannot read column " + column + " of a row", failure);
    }

    private <T> @Nullable T get(Column<T> read) {
        try {
            return read.of(answer, ++column);
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** A column of an answer. */
    @FunctionalInterface
    private interface Column<T> {
        @Nullable
        T of(ResultSet rows, int index) throws SQLException;
    }
}
