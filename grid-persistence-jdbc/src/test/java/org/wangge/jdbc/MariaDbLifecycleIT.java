package org.wangge.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.wangge.jdbc.support.Servers;

class MariaDbLifecycleIT extends LifecycleContract {

    @Override
    protected DataSource dataSource() {
        return Servers.mariaDb();
    }

    @Override
    protected List<Integer> trips() {
        return List.of(10, 12, 8, 8, 8, 9, 8);
    }
}
