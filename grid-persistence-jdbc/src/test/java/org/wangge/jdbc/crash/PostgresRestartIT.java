package org.wangge.jdbc.crash;

import org.wangge.jdbc.support.OwnServer;
import org.wangge.jdbc.support.PostgreSqlServer;

class PostgresRestartIT extends RestartContract {

    @Override
    protected OwnServer server() {
        return PostgreSqlServer.durable("postgresql-restarted");
    }
}
