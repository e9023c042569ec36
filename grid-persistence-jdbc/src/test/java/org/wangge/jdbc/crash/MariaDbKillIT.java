package org.wangge.jdbc.crash;

import org.wangge.jdbc.support.Servers;

class MariaDbKillIT extends KillContract {

    @Override
    protected Access database(String name) {
        return new Access(Servers.mariaDb(name), "root", "");
    }

    @Override
    protected void untilTheDeadAreForgotten(Access database) {
        OtherSessions.awaitTheEnd(
                database,
                "select count(*) from information_schema.processlist where db = database() and id <> connection_id()");
    }
}
