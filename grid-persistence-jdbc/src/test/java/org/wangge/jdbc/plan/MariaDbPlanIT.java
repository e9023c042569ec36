package org.wangge.jdbc.plan;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbPlanIT extends PlanContract {

    @Override
    protected DataSource dataSource() {
        return Servers.mariaDb();
    }

    @Override
    protected List<String> analyse() {
        return List.of("analyze table case_file, case_event, case_token, clock_entry, outbox, grid_list_entry,"
                + " case_archive, case_reporter, retention_hold");
    }

    /** The fourth column says how a table is read; ALL is from end to end. Lists of grids and of holds are small. */
    @Override
    protected boolean readsAWholeTable(String plan, Set<String> small) {
        return plan.lines().skip(1).anyMatch(line -> {
            String[] columns = line.split(" \\| ");
            return columns[3].equals("ALL")
                    && !List.of("e", "r", "g", "h").contains(columns[2])
                    && !small.contains(columns[2])
                    && !columns[2].startsWith("<");
        });
    }
}
