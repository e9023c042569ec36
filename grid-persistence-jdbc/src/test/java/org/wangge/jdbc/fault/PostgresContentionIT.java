package org.wangge.jdbc.fault;

import com.zaxxer.hikari.HikariDataSource;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Servers;

class PostgresContentionIT extends ContentionContract {

    private static final String URL =
            Servers.postgreSql("contention") + "&options=-c%20lock_timeout=800%20-c%20deadlock_timeout=100";

    @Override
    protected HikariDataSource database() {
        return Databases.migrated(URL, "postgres", "postgres");
    }
}
