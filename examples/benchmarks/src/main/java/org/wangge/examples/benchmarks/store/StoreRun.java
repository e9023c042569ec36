package org.wangge.examples.benchmarks.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wangge.examples.benchmarks.Comparison;
import org.wangge.examples.benchmarks.ComparisonTable;
import org.wangge.examples.benchmarks.Measurement;

/** Starts the servers, runs the contests on them, and prints each figure, then all of them beside their goals. */
public final class StoreRun {

    private static final Pace LIVES = new Pace(Duration.ofSeconds(20), 12, Duration.ofMillis(600));

    /** As many cases in a quarter of the time, and whatever is stored stays in the same heap. */
    private static final Pace LIVES_IN_MEMORY = new Pace(Duration.ofSeconds(5), 12, Duration.ofMillis(600));

    private static final Pace SWEEPS = new Pace(Duration.ofSeconds(1), 9, Duration.ZERO);
    private static final Pace IMPORTS = new Pace(Duration.ofSeconds(2), 5, Duration.ofMillis(300));
    private static final Pace LISTS = new Pace(Duration.ofMillis(300), 7, Duration.ofMillis(40));
    private static final OpenClocks OPEN = new OpenClocks(1_000_000);
    private static final long CLAIMED = 400_000;
    private static final String USUAL_CASES = "300000,1000000";
    private static final String HEAD = """
        | contest and contender                              |     median |       best |     B/op |   a second |
        |----------------------------------------------------|-----------:|-----------:|---------:|-----------:|
        """;

    private final PrintStream out;
    private final Pattern wanted;
    private final List<Long> cases;
    private final List<Measurement> measured = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private StoreRun(PrintStream out, Pattern wanted, List<Long> cases) {
        this.out = out;
        this.wanted = wanted;
        this.cases = cases;
    }

    /**
     * Runs the contests.
     *
     * @param args a regular expression over their names, with the package before them, and over how many cases the lists
     *     go, with commas between; all of them, and 300,000 and 1,000,000 cases if absent
     * @throws SQLException if a database fails
     * @throws IllegalStateException if contenders disagree
     */
    public static void main(String[] args) throws SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String[] cases = (args.length < 2 ? USUAL_CASES : args[1]).split(",", -1);
        new StoreRun(
                        out,
                        Pattern.compile(args.length == 0 ? ".*" : args[0]),
                        Stream.of(cases).map(Long::valueOf).toList())
                .run();
    }

    private void run() throws SQLException {
        try (Server h2 = new H2Server("run")) {
            run(new LifecycleContest(h2), LIVES_IN_MEMORY);
            run(new ImportContest(h2, 500), IMPORTS);
        }
        if (PostgresServer.isThere()) {
            runOnPostgres();
        } else {
            out.println("PostgreSQL was left out: its binaries are not on the class path");
        }
        if (!measured.isEmpty()) {
            print();
        }
    }

    private void runOnPostgres() throws SQLException {
        try (Server server = PostgresServer.start()) {
            run(new LifecycleContest(server), LIVES);
            run(new ImportContest(server, 500), IMPORTS);
            run(new SweepContest(server, OPEN, CLAIMED), SWEEPS);
            long fewer = 0;
            for (long count : cases) {
                run(new WorkListContest(server, count, fewer), LISTS);
                fewer = count;
            }
        }
    }

    private void run(Contest contest, Pace pace) throws SQLException {
        if (wanted.matcher(StoreRun.class.getPackageName() + "." + contest.name())
                .find()) {
            out.println(contest.name());
            measured.addAll(contest.run(pace));
            comparisons.addAll(contest.comparisons());
        }
    }

    private void print() {
        out.println(
                HEAD + String.join("\n", measured.stream().map(StoreRun::line).toList()));
        out.println();
        out.println(new ComparisonTable(measured).text(comparisons));
    }

    private static String line(Measurement measurement) {
        return ComparisonTable.line(measurement) + String.format(Locale.ROOT, " %,10.0f |", 1e9 / measurement.median());
    }
}
