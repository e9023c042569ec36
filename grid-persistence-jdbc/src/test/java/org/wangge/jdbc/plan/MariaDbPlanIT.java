package org.wangge.jdbc.plan;

import java.util.List;
import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbPlanIT extends PlanContract {

    @Override
    protected DataSource dataSource() {
        return Servers.mariaDb();
    }

    @Override
    protected List<String> analyse() {
        return List.of("analyze table case_file, case_event, case_token, clock_entry, outbox, grid_list_entry");
    }

    /** The fourth column says how a table is read; ALL is from end to end. Lists of grids are small. */
    @Override
    protected boolean readsAWholeTable(String plan) {
        return plan.lines().skip(1).anyMatch(line -> {
            String[] columns = line.split(" \\| ");
            return columns[3].equals("ALL")
                    && !List.of("e", "r", "g").contains(columns[2])
                    && !columns[2].startsWith("<");
        });
    }
}
