package org.wangge.jdbc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.store.CaseQuery;
import org.wangge.jdbc.support.Servers;

class PostgresPlanIT extends PlanContract {

    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (case_\\w+|clock_entry|outbox)");

    /** There may be many of them, and each of all their snapshots would be read to be sorted. */
    @Test
    void ofWhatIsDueFirstSortNothing() {
        CaseQuery.Builder open = query().closed(false).order(CaseQuery.Order.DUE_FIRST);
        assertThat(plans(open.build())).noneMatch(plan -> plan.contains("Sort"));
        assertThat(plans(open.overdue(true).build())).noneMatch(plan -> plan.contains("Sort"));
    }

    /** A count that looks at the rows themselves grows faster than what it counts as soon as they outgrow the memory. */
    @ParameterizedTest
    @ValueSource(strings = {"all", "open", "states", "location", "category", "holder", "overdue", "supervised"})
    void ofCountsReadAnIndexAlone(String filter) {
        assertThat(plansOfCount(filter)).singleElement().asString().contains("Index Only Scan using case_file_");
    }

    @Override
    protected DataSource dataSource() {
        return Servers.postgreSql();
    }

    @Override
    protected List<String> analyse() {
        return List.of("vacuum analyze");
    }

    @Override
    protected boolean readsAWholeTable(String plan, Set<String> small) {
        return WHOLE_TABLE.matcher(plan).results().anyMatch(read -> !small.contains(read.group(1)));
    }
}
