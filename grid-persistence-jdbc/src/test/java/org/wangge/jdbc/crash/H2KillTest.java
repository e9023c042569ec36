package org.wangge.jdbc.crash;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * H2 as a server, with its tables in a file. In the process that is killed H2 would not do: it writes to its file a
 * moment after it has committed, and after a kill its file may even hold a transaction by half.
 */
class H2KillTest extends KillContract {

    private static final Path FOLDER = Path.of("target", "crash", "h2-" + System.nanoTime());
    private static Server server;

    @BeforeAll
    static void start() throws SQLException {
        server = Server.createTcpServer(
                        "-tcpPort",
                        "0",
                        "-ifNotExists",
                        "-baseDir",
                        FOLDER.toAbsolutePath().toString())
                .start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Override
    protected Access database(String name) {
        return new Access("jdbc:h2:tcp://localhost:" + server.getPort() + "/./" + name, "sa", "");
    }

    @Override
    protected void untilTheDeadAreForgotten(Access database) {
        OtherSessions.awaitTheEnd(
                database, "select count(*) from information_schema.sessions where session_id <> session_id()");
    }
}
