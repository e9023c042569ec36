package org.wangge.jdbc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.validation.Validation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.CountingDataSource;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Servers;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Before tables have statistics every index of a table seems equally good, and PostgreSQL keeps the plan of a prepared
 * statement until they have some: a search by key that then goes through another index reads all of a region each time.
 */
class PostgresFreshTablesIT {

    /** A row is found by its whole key; the tokens of a case are found by the index that has the case. */
    private static final Pattern BY_KEY = Pattern.compile("(update|from|join) (case_file|outbox|clock_entry)\\b");

    private static final Pattern BY_ANOTHER_INDEX =
            Pattern.compile("using (case_file|outbox|clock_entry)_i\\d+|Seq Scan on (case_file|outbox|clock_entry)");

    private HikariDataSource fresh;
    private HikariDataSource plans;
    private CountingDataSource seen;

    @BeforeEach
    void open() {
        String url = Servers.postgreSql("fresh_tables");
        fresh = Databases.migrated(url, "postgres", "postgres");
        // a statement whose parameters have no values yet can be explained in this mode alone
        plans = Databases.pool(url + "&preferQueryMode=simple", "postgres", "postgres");
        seen = new CountingDataSource(fresh);
    }

    @AfterEach
    void close() {
        plans.close();
        fresh.close();
    }

    @Test
    void searchesByKeyGoThroughTheKey() throws SQLException {
        liveOneCase();

        List<String> searches = searchesByKey();

        assertThat(searches).hasSizeGreaterThan(3);
        for (String search : searches) {
            assertThat(plan(search)).as(search).containsPattern("(case_file|outbox|clock_entry)_pkey");
            assertThat(plan(search)).as(search).doesNotContainPattern(BY_ANOTHER_INDEX);
        }
    }

    private void liveOneCase() {
        GovernedLocality town = GovernedLocality.open(
                SmallTown.locality(),
                JdbcStores.on(seen.dataSource()),
                Validation.buildDefaultValidatorFactory().getValidator(),
                SmallTown.at("2026-09-28T09:00"));
        act(town, "leader-1", "report", Map.of("category", "litter", "location", "g1"));
        act(town, "clerk-1", "file", Map.of("scope", "village"));
        act(town, "dispatcher", "dispatch-village", Map.of());
        act(town, "clerk-1", "accept", Map.of());
        town.stores().outbox().taken(town.stores().outbox().pending(1));
    }

    private static void act(GovernedLocality town, String actor, String action, Map<String, String> fields) {
        CaseCommand command = new CaseCommand(SmallTown.REGION.value(), "c-1", action, fields);
        assertThat(town.governance().cases().handle(CommandRequest.of(command, actor, action)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    /** Several statements may have gone to the server as one. */
    private List<String> searchesByKey() {
        Set<String> statements = new LinkedHashSet<>();
        for (String trip : seen.take()) {
            for (String statement : trip.split(";", -1)) {
                String text = statement.strip().toLowerCase(Locale.ROOT);
                if (text.contains("case_id = ?") && BY_KEY.matcher(text).find()) {
                    statements.add(text);
                }
            }
        }
        return List.copyOf(statements);
    }

    private String plan(String search) throws SQLException {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (char sign : search.toCharArray()) {
            numbered.append(sign == '?' ? "$" + ++number : sign);
        }
        try (Connection connection = plans.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain (generic_plan) " + numbered)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return String.join("\n", lines);
        }
    }
}
