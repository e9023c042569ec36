package org.wangge.jdbc.crash;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;

/**
 * A load run in a JVM of its own, which prints what it does, line by line, as soon as it is done. It is there to be
 * killed.
 */
final class LoadProcess {

    private LoadProcess() {}

    /** Arguments: URL, user, password, number of cases, number of nodes, deaths so far. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (HikariDataSource pool = Databases.pool(arguments[0], arguments[1], arguments[2])) {
            new LoadRun(
                            JdbcStores.on(pool),
                            new LoadScript(Integer.parseInt(arguments[3])),
                            Integer.parseInt(arguments[4]),
                            Deaths.parse(arguments[5]),
                            new PrintedMarks(out),
                            Patience.NONE)
                    .run();
        }
        out.println("end");
    }

    private record PrintedMarks(PrintStream out) implements Marks {

        @Override
        public void round(int round) {
            out.println("round " + round);
        }

        @Override
        public void acknowledged(String commandId) {
            out.println("done " + commandId);
        }

        @Override
        public void sweeping() {
            out.println("sweep");
        }

        @Override
        public void delivered(CaseEventEnvelope event) {
            out.println("event " + event.caseId().value() + " " + event.sequence());
        }
    }
}
