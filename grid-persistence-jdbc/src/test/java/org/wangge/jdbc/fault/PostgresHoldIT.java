package org.wangge.jdbc.fault;

import com.zaxxer.hikari.HikariDataSource;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Servers;

class PostgresHoldIT extends HoldContract {

    private static final String URL =
            Servers.postgreSql("hold") + "&options=-c%20lock_timeout=800%20-c%20deadlock_timeout=100";

    @Override
    protected HikariDataSource database() {
        return Databases.migrated(URL, "postgres", "postgres");
    }
}
