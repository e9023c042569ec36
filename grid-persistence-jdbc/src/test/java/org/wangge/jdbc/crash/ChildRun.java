package org.wangge.jdbc.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wangge.core.casefile.CaseId;
import org.wangge.testkit.fixture.SmallTown;

/** A load run in a child process, killed at a point of its work. Used once. */
final class ChildRun {

    /** The line of a round, counted from 1, after which the process is killed. */
    record Point(int round, int line) {}

    private final List<String> command;
    private final Path errors;
    private final Point point;
    private final Deliveries deliveries;
    private final Set<String> acknowledged = new HashSet<>();
    private int round = -1;
    private int line;
    private boolean ended;

    ChildRun(List<String> command, Path errors, Point point, Deliveries deliveries) {
        this.command = command;
        this.errors = errors;
        this.point = point;
        this.deliveries = deliveries;
    }

    /** The command line of a JVM like this one that runs {@link LoadProcess}. */
    static List<String> command(String url, String user, String password, LoadScript script, int nodes, Deaths deaths) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                LoadProcess.class.getName(),
                url,
                user,
                password,
                String.valueOf(script.cases()),
                String.valueOf(nodes),
                deaths.toString());
    }

    /**
     * Runs the process until the point and kills it there.
     *
     * @return the commands that it had acknowledged
     */
    Set<String> untilItIsKilled() {
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                follow(process, lines);
            } finally {
                process.toHandle().destroyForcibly();
                process.onExit().join();
            }
            requireKilled(process);
            return acknowledged;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was printed before the end is read to the end, since whoever sent those commands knows their outcome. */
    private void follow(Process process, BufferedReader lines) throws IOException {
        String next = lines.readLine();
        while (next != null) {
            hear(next.split(" "));
            if (round == point.round() && line == point.line()) {
                // by its handle, since Process itself would close the streams
                process.toHandle().destroyForcibly();
            }
            next = lines.readLine();
        }
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

    private void requireKilled(Process process) throws IOException {
        if (ended || round < point.round() || process.exitValue() == 0 || process.exitValue() == 1) {
            throw new AssertionError("The child was to be killed at " + point + ", but ended at line " + line
                    + " of round " + round + " with exit " + process.exitValue() + ": "
                    + Files.readString(errors, StandardCharsets.UTF_8));
        }
    }
}
