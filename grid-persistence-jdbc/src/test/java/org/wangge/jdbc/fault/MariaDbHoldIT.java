package org.wangge.jdbc.fault;

import com.zaxxer.hikari.HikariDataSource;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Servers;

class MariaDbHoldIT extends HoldContract {

    private static final String URL = Servers.mariaDb("hold") + "&sessionVariables=innodb_lock_wait_timeout=1";

    @Override
    protected HikariDataSource database() {
        return Databases.migrated(URL, "root", "");
    }
}
