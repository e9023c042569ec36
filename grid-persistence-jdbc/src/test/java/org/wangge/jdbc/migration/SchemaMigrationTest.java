package org.wangge.jdbc.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.dialect.Dialect;
import org.wangge.jdbc.dialect.Dialects;
import org.wangge.jdbc.support.Databases;

class SchemaMigrationTest {

    private static DataSource fresh(String name) {
        return Databases.pool("jdbc:h2:mem:migration-" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    @Test
    void makesTheTablesOnce() throws SQLException {
        DataSource database = fresh("once");
        SchemaMigration.migrate(database);
        SchemaMigration.migrate(database);

        assertThatCode(() -> JdbcStores.on(database)).doesNotThrowAnyException();
    }

    @Test
    void refusesToOpenWithoutTablesAndSaysWhatToDo() {
        assertThatThrownBy(() -> JdbcStores.on(fresh("none")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SchemaMigration.migrate(dataSource)")
                .hasMessageContaining("org/wangge/jdbc/migration/h2")
                .hasMessageContaining("1, 'V1__case_files.sql', '"
                        + SchemaScript.of(Dialects.h2()).get(0).digest());
    }

    @Test
    void opensTablesThatWereMadeByHand() throws SQLException {
        DataSource database = fresh("by-hand");
        SchemaScript script = SchemaScript.of(Dialects.h2()).get(0);
        for (String statement : script.statements()) {
            run(database, statement);
        }
        run(database, "insert into schema_version values (1, '" + script.name() + "', '" + script.digest() + "')");

        assertThatCode(() -> JdbcStores.on(database)).doesNotThrowAnyException();
    }

    @Test
    void refusesTablesOfANewerLibrary() throws SQLException {
        DataSource database = fresh("newer");
        SchemaMigration.migrate(database);
        run(database, "insert into schema_version values (99, 'V99__later.sql', 'abc')");

        assertThatThrownBy(() -> JdbcStores.on(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("have version 99, this library knows up to 1");
        assertThatThrownBy(() -> SchemaMigration.migrate(database)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesTablesOfAnotherScript() throws SQLException {
        DataSource database = fresh("other");
        SchemaMigration.migrate(database);
        run(database, "update schema_version set script_digest = 'abc'");

        assertThatThrownBy(() -> JdbcStores.on(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was made by another script than V1__case_files.sql");
    }

    @Nested
    class Scripts {

        /** Words that one of the databases, or one of the Chinese ones, reserves. */
        private static final Set<String> RESERVED = Set.of(
                "level",
                "comment",
                "size",
                "type",
                "user",
                "state",
                "number",
                "date",
                "year",
                "day",
                "key",
                "value",
                "order",
                "group",
                "position",
                "rank",
                "row",
                "rows",
                "version",
                "mode",
                "start",
                "end",
                "system");

        private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
        private static final Pattern COLUMN = Pattern.compile("^ {4}(?!primary key)(\\w+) ", Pattern.MULTILINE);
        private static final Pattern KEY = Pattern.compile("primary key \\((.*)\\)");

        /** But for those that PostgreSQL has of its own (p1), since an index on a few rows is cheap there alone. */
        private static final Pattern INDEX = Pattern.compile("create index (\\w+_i\\d+) on (\\w+) \\((\\w+)");

        static Stream<Dialect> dialects() {
            return Stream.of(Dialects.h2(), Dialects.postgreSql(), Dialects.mySql());
        }

        private static String text(Dialect dialect) {
            return SchemaScript.of(dialect).get(0).text();
        }

        private static List<String> groups(Pattern pattern, String text) {
            return pattern.matcher(text)
                    .results()
                    .map(result -> result.group(1))
                    .toList();
        }

        @ParameterizedTest
        @MethodSource("dialects")
        void haveShortNamesThatNobodyReserves(Dialect dialect) {
            Matcher table = TABLE.matcher(text(dialect));
            int tables = 0;
            while (table.find()) {
                tables++;
                List<String> columns = groups(COLUMN, table.group(2));
                assertThat(columns)
                        .isNotEmpty()
                        .allSatisfy(name ->
                                assertThat(name).matches("[a-z][a-z0-9_]{0,29}").isNotIn(RESERVED));
                assertThat(table.group(1)).matches("[a-z][a-z0-9_]{0,29}").isNotIn(RESERVED);
            }
            assertThat(tables).isEqualTo(19);
        }

        @ParameterizedTest
        @MethodSource("dialects")
        void beginEveryKeyWithTheRegion(Dialect dialect) {
            Matcher table = TABLE.matcher(text(dialect));
            while (table.find()) {
                boolean common = Set.of("rule_book", "calendar_edition", "schema_version")
                        .contains(table.group(1));
                String key = key(text(dialect), table.toMatchResult());
                if (!common) {
                    assertThat(key).as(table.group(1)).matches("region_id\\b.*");
                }
            }
        }

        /** A key stands within its table, or is added once the other indexes are there. */
        private static String key(String text, MatchResult table) {
            Pattern added = Pattern.compile("alter table " + table.group(1) + " add " + KEY.pattern() + ";");
            List<String> keys = Stream.concat(groups(KEY, table.group(2)).stream(), groups(added, text).stream())
                    .toList();
            assertThat(keys).as(table.group(1)).hasSize(1);
            return keys.get(0);
        }

        @ParameterizedTest
        @MethodSource("dialects")
        void haveTheSameTablesColumnsKeysAndIndexes(Dialect dialect) {
            assertThat(shape(text(dialect))).isEqualTo(shape(text(Dialects.h2())));
        }

        private static List<String> shape(String text) {
            Stream<String> tables = TABLE.matcher(text)
                    .results()
                    .map(table -> table.group(1) + groups(COLUMN, table.group(2)) + key(text, table));
            Stream<String> indexes = INDEX.matcher(text).results().map(index -> index.group());
            return Stream.concat(tables, indexes).toList();
        }

        @ParameterizedTest
        @MethodSource("dialects")
        void commentEveryColumnInChinese(Dialect dialect) {
            String text = text(dialect).toLowerCase(Locale.ROOT);
            long columns = TABLE.matcher(text)
                    .results()
                    .mapToLong(table -> groups(COLUMN, table.group(2)).size())
                    .sum();
            Pattern comment =
                    Pattern.compile("comment (?:on (?:table|column) [\\w.]+ is|=)? ?'[^']*[\u4e00-\u9fff][^']*'");
            assertThat(comment.matcher(text).results().count()).isEqualTo(columns + 19);
        }
    }
}
