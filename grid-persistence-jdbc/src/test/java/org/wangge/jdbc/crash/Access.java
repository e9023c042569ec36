package org.wangge.jdbc.crash;

import com.zaxxer.hikari.HikariDataSource;
import org.wangge.jdbc.support.Databases;

/** How a database is reached that one test has for itself. */
record Access(String url, String user, String password) {

    HikariDataSource open() {
        return Databases.pool(url, user, password);
    }
}
