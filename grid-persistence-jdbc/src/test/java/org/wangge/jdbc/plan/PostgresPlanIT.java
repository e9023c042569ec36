package org.wangge.jdbc.plan;

import java.util.List;
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
    protected boolean readsAWholeTable(String plan) {
        return WHOLE_TABLE.matcher(plan).find();
    }
}
