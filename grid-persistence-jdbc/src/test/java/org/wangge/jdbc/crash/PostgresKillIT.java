package org.wangge.jdbc.crash;

import org.wangge.jdbc.support.Servers;

class PostgresKillIT extends KillContract {

    @Override
    protected Access database(String name) {
        return new Access(Servers.postgreSql(name), "postgres", "postgres");
    }

    @Override
    protected void untilTheDeadAreForgotten(Access database) {
        OtherSessions.awaitTheEnd(
                database,
                "select count(*) from pg_stat_activity where datname = current_database()"
                        + " and backend_type = 'client backend' and pid <> pg_backend_pid()");
    }
}
