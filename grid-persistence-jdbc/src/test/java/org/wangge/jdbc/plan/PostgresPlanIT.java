package org.wangge.jdbc.plan;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class PostgresPlanIT extends PlanContract {

    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (case_\\w+|clock_entry|outbox)");

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
