package org.wangge.jdbc.crash;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wangge.core.casefile.CaseId;
import org.wangge.testkit.fixture.SmallTown;

/** A load run in a child process, killed at a point of its work. Used once. */
final class ChildRun {

    /** The line of a round, counted from 1, after which the process is killed. */
    record Point(int round, int line) {}

    private final ChildJvm process;
    private final Point point;
    private final Deliveries deliveries;
    private final Set<String> acknowledged = new HashSet<>();
    private int round = -1;
    private int line;
    private boolean ended;

    ChildRun(ChildJvm process, Point point, Deliveries deliveries) {
        this.process = process;
        this.point = point;
        this.deliveries = deliveries;
    }

    /** The process that runs {@link LoadProcess}. */
    static ChildJvm process(Access database, LoadScript script, int nodes, Deaths deaths) {
        return new ChildJvm(
                LoadProcess.class,
                List.of(
                        database.url(),
                        database.user(),
                        database.password(),
                        String.valueOf(script.cases()),
                        String.valueOf(nodes),
                        deaths.toString()));
    }

    /**
     * Runs the process until the point and kills it there.
     *
     * @return the commands that it had acknowledged
     */
    Set<String> untilItIsKilled() {
        int exit = process.killedWhen(next -> {
            hear(next.split(" "));
            return round == point.round() && line == point.line();
        });
        if (ended || round < point.round() || exit == 0 || exit == 1) {
            throw new AssertionError("The child was to be killed at " + point + ", but ended at line " + line
                    + " of round " + round + " with exit " + exit + ": " + process.errors());
        }
        return acknowledged;
    }

    private void hear(String[] words) {
        line++;
        switch (words[0]) {
            case "round" -> {
                round = Integer.parseInt(words[1]);
                line = 0;
            }
            case "done" -> acknowledged.add(words[1]);
            case "event" -> deliveries.take(new CaseId(SmallTown.REGION, words[1]), Long.parseLong(words[2]));
            case "end" -> ended = true;
            default -> {
                // a sweep begins, which is only a point to be killed at
            }
        }
    }
}
