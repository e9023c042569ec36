package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the built jar as its users do: in a process of its own, by the JVM that runs the tests. */
class GridRulesCliIT {

    private static final Path JAR = Path.of("target", "grid-rules-cli.jar");

    @TempDir
    Path folder;

    private CliRun java(String lang, String... args) throws Exception {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LANG", lang);
        int exitCode = builder.start().waitFor();
        return new CliRun(exitCode, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void computesADueDate() throws Exception {
        CliRun run = java("C", "due", "--limit", "3 working days", "--from", "2026-09-29T10:00");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Due by the end of 2026-10-09").contains("国办发明电〔2025〕7号");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void speaksTheLanguageOfTheEnvironment() throws Exception {
        CliRun run = java("zh_CN.UTF-8", "due", "--limit", "3 working days", "--from", "2026-09-29");

        assertThat(run.err()).contains("没有时刻");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(java("C", "--version").out()).matches("grid-rules-cli \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void carriesOutTheExamplesOfANewPack() throws Exception {
        String pack = folder.resolve("our-town").toString();
        assertThat(java("C", "new", pack).exitCode()).isZero();
        CliRun run = java("C", "test", pack);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("examples 2, failed 0");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void countsAHundredThousandRows() throws Exception {
        Path file = folder.resolve("rows.csv");
        Path output = folder.resolve("result.csv");
        Files.writeString(
                file,
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "WORKING_HOURS,%sT%02d:30,%d"
                                .formatted(LocalDate.of(2007, 1, 1).plusDays(i % 7000), i % 24, 1 + i % 100))
                        .collect(Collectors.joining("\n", "mode,start,argument\n", "\nWORKING_DAYS,today,1\n")));
        CliRun run = java("C", "batch", file.toString(), "--output", output.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("rows.csv:100002:14: 'today' is no date", "Rows: 100001, bad: 1");
        assertThat(Files.readAllLines(output)).hasSize(100_002).last().isEqualTo("WORKING_DAYS,today,1,,");
    }

    @Test
    void holdsNothingButWhatItNeeds() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .allMatch(name -> name.matches(
                            "(org/wangge/(core|rules)|picocli|org/snakeyaml|jakarta/validation|org/jspecify"
                                    + "|org/hibernate/validator|org/jboss/logging|com/fasterxml/classmate)/.+"));
        }
    }
}
