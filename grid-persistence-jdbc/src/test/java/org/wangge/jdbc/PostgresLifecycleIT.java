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
        return List.of(5, 3, 2, 2, 2, 3, 2);
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
