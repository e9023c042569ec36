package org.wangge.jdbc.fault;

import com.zaxxer.hikari.HikariDataSource;
import org.wangge.jdbc.support.Databases;

class H2HoldTest extends HoldContract {

    @Override
    protected HikariDataSource database() {
        return Databases.migrated("jdbc:h2:mem:hold;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=300", "sa", "");
    }
}
