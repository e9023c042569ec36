package org.wangge.jdbc.transaction;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Binds values of ours to statements: an instant as a number, true as 1, an empty optional as NULL. */
final class Parameters {

    private Parameters() {}

    static int bind(PreparedStatement statement, List<?> values, int from) throws SQLException {
        int index = from;
        for (Object value : values) {
            bind(statement, value, ++index);
        }
        return index;
    }

    private static void bind(PreparedStatement statement, Object value, int index) throws SQLException {
        if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Boolean flag) {
            statement.setShort(index, (short) (flag ? 1 : 0));
        } else if (value instanceof Instant instant) {
            statement.setLong(index, Nanoseconds.of(instant));
        } else if (value instanceof Optional<?> optional) {
            bindOptional(statement, optional, index);
        } else {
            statement.setObject(index, value);
        }
    }

    private static void bindOptional(PreparedStatement statement, Optional<?> optional, int index) throws SQLException {
        if (optional.isPresent()) {
            bind(statement, optional.get(), index);
        } else {
            statement.setNull(index, Types.NULL);
        }
    }
}
