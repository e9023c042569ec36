package org.wangge.jdbc.support;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Asks for the plan of each query before it is run, with the same values. Used by one thread. */
public final class ExplainingDataSource {

    private final DataSource target;
    private final List<String> plans = new ArrayList<>();

    /** Explains what is asked of a data source. */
    public ExplainingDataSource(DataSource target) {
        this.target = target;
    }

    /** The plans of the queries since the last time that somebody asked, each row of a plan in a line. */
    public List<String> take() {
        List<String> taken = List.copyOf(plans);
        plans.clear();
        return taken;
    }

    /** The data source that is explained. */
    public DataSource dataSource() {
        return Proxies.proxy(DataSource.class, (method, arguments) -> {
            Object result = Proxies.call(target, method, arguments);
            return result instanceof Connection connection ? explained(connection) : result;
        });
    }

    private Connection explained(Connection connection) {
        return Proxies.proxy(Connection.class, (method, arguments) -> {
            Object result = Proxies.call(connection, method, arguments);
            boolean isQuery = method.getName().equals("prepareStatement")
                    && String.valueOf(arguments[0]).toLowerCase(Locale.ROOT).startsWith("select");
            return isQuery ? explained(connection, (PreparedStatement) result, (String) arguments[0]) : result;
        });
    }

    private record Setting(Method method, Object[] arguments) {}

    private PreparedStatement explained(Connection connection, PreparedStatement statement, String sql) {
        List<Setting> settings = new ArrayList<>();
        return Proxies.proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set")) {
                settings.add(new Setting(method, arguments));
            }
            if (method.getName().equals("executeQuery")) {
                plans.add(plan(connection, sql, settings));
            }
            return Proxies.call(statement, method, arguments);
        });
    }

    private static String plan(Connection connection, String sql, List<Setting> settings) throws Throwable {
        try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            for (Setting setting : settings) {
                Proxies.call(explain, setting.method(), setting.arguments());
            }
            try (ResultSet rows = explain.executeQuery()) {
                return sql + "\n" + lines(rows);
            }
        }
    }

    private static String lines(ResultSet rows) throws SQLException {
        StringBuilder lines = new StringBuilder();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                lines.append(rows.getString(column)).append(column < columns ? " | " : "\n");
            }
        }
        return lines.toString();
    }
}
