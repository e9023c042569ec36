package org.wangge.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class PostgresLifecycleIT extends LifecycleContract {

    @Override
    protected DataSource dataSource() {
        return Servers.postgreSql();
    }

    @Override
    protected List<Integer> trips() {
        return List.of(6, 4, 3, 3, 3, 4, 3);
    }

    @Override
    protected int tripsOfClaim() {
        return 1;
    }

    @Override
    protected int tripsOfEmptySweep() {
        return 1;
    }
}
