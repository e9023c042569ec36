package org.wangge.jdbc.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A JVM like this one that prints what it does, and is killed (kill -9) in the middle of it. Used once. */
final class ChildJvm {

    private final List<String> command;
    private final Path errors;

    ChildJvm(Class<?> main, List<String> arguments) {
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        try {
            this.errors = Files.createTempFile(Files.createDirectories(Path.of("target", "crash")), "child-", ".txt");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Runs it and kills it as soon as it has printed a certain line. What it printed before its end is heard to the end,
     * since whoever asked for that work knows that it was done.
     *
     * @param isThePoint hears each line, and says whether to kill now
     * @return the exit value
     */
    int killedWhen(Predicate<String> isThePoint) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (isThePoint.test(line)) {
                        // by its handle, since Process itself would close the streams
                        process.toHandle().destroyForcibly();
                    }
                }
            } finally {
                process.toHandle().destroyForcibly();
                process.onExit().join();
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What it wrote to its error stream. */
    String errors() {
        try {
            return Files.readString(errors, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
