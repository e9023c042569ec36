package org.wangge.jdbc.crash;

import org.wangge.jdbc.support.MariaDbServer;
import org.wangge.jdbc.support.OwnServer;

class MariaDbRestartIT extends RestartContract {

    @Override
    protected OwnServer server() {
        return new MariaDbServer("mariadb-restarted");
    }
}
