package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {

    private static final String HEADER = "mode,start,argument\n";

    @TempDir
    Path folder;

    private CliRun batch(String text, String... options) throws Exception {
        List<String> args = new ArrayList<>(List.of("batch", file(text)));
        args.addAll(List.of(options));
        return CliRun.of(args.toArray(String[]::new));
    }

    private String file(String text) throws Exception {
        return Files.writeString(folder.resolve("in.csv"), text).toString();
    }

    @Test
    void agreesWithEveryWorkedExample() throws Exception {
        List<String> samples;
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("deadline-samples.csv"))) {
            samples = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        CliRun run = batch(String.join("\n", samples));
        List<String> rows = run.out().lines().toList();

        assertThat(run.exitCode()).isZero();
        assertThat(rows).hasSameSizeAs(samples).hasSize(281);
        assertThat(rows.get(0)).isEqualTo("mode,start,argument,result,provisional");
        for (int i = 1; i < samples.size(); i++) {
            assertThat(withoutAnswerBeyondCoverage(rows.get(i))).isEqualTo(samples.get(i));
        }
        assertThat(run.err()).isEqualToIgnoringNewLines("Rows: 280, bad: 0, provisional: 6");
    }

    /** The samples do not say what lies beyond the official days; the engine does, and calls it provisional. */
    private static String withoutAnswerBeyondCoverage(String row) {
        List<String> cells = List.of(row.split(",", -1));
        assertThat(cells).hasSize(5);
        assertThat(cells.get(3)).isNotEmpty();
        String expected = cells.get(4).equals("true") ? "OUT_OF_COVERAGE" : cells.get(3);
        return String.join(",", cells.subList(0, 3)) + "," + expected;
    }

    @Test
    void findsItsColumnsInAnyOrderAmongOthers() throws Exception {
        String text = "\uFEFFid,Argument,note,MODE,start\n7,1,\"a, \"\"b\"\"\",WORKING_DAYS,2026-09-30\n";

        assertThat(batch(text).out()).isEqualTo(BatchRun.HEADER + "\nWORKING_DAYS,2026-09-30,1,2026-10-08,false\n");
    }

    @Test
    void writesIntoAFile() throws Exception {
        Path output = folder.resolve("out.csv");
        CliRun run = batch(HEADER + "NATURAL_HOURS,2026-09-30T10:00,0.5\n", "--output", output.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(output))
                .isEqualTo(BatchRun.HEADER + "\nNATURAL_HOURS,2026-09-30T10:00,0.5,2026-09-30T10:30,false\n");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_HOURS, 2026-09-29T10:00, 5, --hours, '09:00-12:00,13:00-17:30', 2026-09-29T16:00",
        "NATURAL_DAYS_ROLL, 2026-09-30, 1, --counting, city-management, 2026-10-01",
        "WORKING_DAYS, 2026-09-30T17:00, 1, --counting, clock-time, 2026-10-08",
        "WORKING_DAYS, 2020-01-23, 5, --known-on, 2020-01-01, 2020-02-05",
        "NATURAL_HOURS, 2026-03-29T01:30, 1, --zone, Europe/Berlin, 2026-03-29T03:30",
        "WORKING_DAYS_BETWEEN, 2026-10-08, 2026-09-30, --zone, Asia/Shanghai, -1"
    })
    void countsByItsOptions(String mode, String start, String argument, String option, String value, String result)
            throws Exception {
        CliRun run = batch(HEADER + mode + "," + start + "," + argument + "\n", option, value);

        assertThat(run.out()).endsWith(mode + "," + start + "," + argument + "," + result + ",false\n");
    }

    @Nested
    class BadRows {

        @Test
        void areReportedAndKeepTheirPlace() throws Exception {
            CliRun run = batch(HEADER
                    + "WORKING_DAYS,2026-09-30,1\n"
                    + "WORKING_DAY,2026-09-30,1\n"
                    + "\n"
                    + "WORKING_DAYS,2026-09-31,1\n"
                    + "WORKING_DAYS,2026-09-30,2\n");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out().lines().skip(1))
                    .containsExactly(
                            "WORKING_DAYS,2026-09-30,1,2026-10-08,false",
                            "WORKING_DAY,2026-09-30,1,,",
                            "WORKING_DAYS,2026-09-31,1,,",
                            "WORKING_DAYS,2026-09-30,2,2026-10-09,false");
            assertThat(run.err().lines())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .contains("in.csv:3:1: 'WORKING_DAY'", "did you mean 'WORKING_DAYS'?"),
                            line -> assertThat(line).contains("in.csv:5:14: '2026-09-31' is no date"),
                            line -> assertThat(line).isEqualTo("Rows: 4, bad: 2, provisional: 0"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "working_days,2026-09-30,1           | :2:1: 'working_days' is no mode",
                    ",2026-09-30,1                       | :2:1: The mode is missing",
                    "WORKING_DAYS,,1                     | :2:14: The start is missing",
                    "WORKING_DAYS,2026-09-30             | :2:24: The argument is missing",
                    "WORKING_DAYS                        | :2:13: The start is missing",
                    "WORKING_DAYS,2026-09-30,0           | :2:25: WORKING_DAYS: '0'",
                    "WORKING_DAYS,2026-09-30,-1          | :2:25: WORKING_DAYS: '-1'",
                    "WORKING_DAYS,2026-09-30,1.5         | :2:25: WORKING_DAYS: '1.5'",
                    "WORKING_DAYS,2026-09-30,three       | :2:25: WORKING_DAYS: 'three'",
                    "WORKING_DAYS,2026-09-30,2147483647  | :2:25: WORKING_DAYS: '2147483647'",
                    "NATURAL_HOURS,2026-09-30T10:00,0.001| :2:32: NATURAL_HOURS: '0.001'",
                    "WORKING_HOURS,2026-09-30,1          | :2:15: WORKING_HOURS: '2026-09-30' has no time of day",
                    "NATURAL_HOURS,2026-09-30T10:00Z,1   | :2:15: NATURAL_HOURS: '2026-09-30T10:00Z' has an offset",
                    "NATURAL_HOURS,2026-09-30T99:00,1    | :2:15: NATURAL_HOURS: '2026-09-30T99:00' is no date with",
                    "MONTHS_ROLL,2026-09-30,1000000      | :2:13: 1000000 reaches beyond the years 1 to 9999",
                    "WORKING_DAYS,+12026-09-30,1         | :2:14: 1 reaches beyond the years 1 to 9999",
                    "WORKING_DAYS_BETWEEN,2026-09-30,9   | :2:33: WORKING_DAYS_BETWEEN: '9' is no date",
                    "WORKING_DAYS_BETWEEN,2026-09-30,+12026-01-01 | :2:22: +12026-01-01 reaches beyond",
                    "WORKING_DAYS,\"2026-09-30,1         | :2:14: A double quote is not closed"
                })
        void sayWhereAndWhatWouldBeRight(String row, String problem) throws Exception {
            CliRun run = batch(HEADER + row + "\nWORKING_DAYS,2026-09-30,1\n");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.err()).contains("in.csv" + problem.replaceFirst("^ *:", ":"));
            assertThat(run.out()).endsWith(",,\nWORKING_DAYS,2026-09-30,1,2026-10-08,false\n");
        }

        @Test
        void inAnotherEncodingSpoilOnlyThemselves() throws Exception {
            Path file = folder.resolve("gbk.csv");
            String text = "mode,start,argument,note\nWORKING_DAYS,2026-09-30,1,国庆\n工作日,2026-09-30,1,x\n";
            Files.write(file, text.getBytes(Charset.forName("GBK")));
            CliRun run = CliRun.of("batch", file.toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out()).contains("WORKING_DAYS,2026-09-30,1,2026-10-08,false\n");
            assertThat(run.err()).contains(":3:1: ", "bad: 1");
        }

        @Test
        void areWrittenBackSoThatTheyCanBeReadAgain() throws Exception {
            String row = "\"a,\"\"b\"\"\",2026-09-30,1";

            assertThat(batch(HEADER + row + "\n").out()).endsWith("\n" + row + ",,\n");
        }

        @Test
        void speakChinese() throws Exception {
            CliRun run = batch(HEADER + "WORKING_HOURS,2026-09-30,1\n", "--lang", "zh");

            assertThat(run.err()).contains(":2:15: WORKING_HOURS：“2026-09-30”没有时刻", "有误 1 行");
        }
    }

    @Nested
    class WrongFiles {

        @ParameterizedTest
        @ValueSource(strings = {"start,argument\nx", "mode;start;argument\n", "\"mode,start,argument\n", "\n"})
        void lackTheirColumns(String text) throws Exception {
            CliRun run = batch(text);

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains(":1:1: there is no column mode");
            assertThat(run.out()).isEmpty();
        }

        @Test
        void areEmpty() throws Exception {
            CliRun run = batch("");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("is empty");
        }

        @Test
        void areNotThere() {
            CliRun run = CliRun.of("batch", folder.resolve("none.csv").toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("none.csv' is no file");
        }

        @Test
        void areNeverOverwrittenByTheirOwnResult() throws Exception {
            String text = HEADER + "WORKING_DAYS,2026-09-30,1\n";
            String file = file(text);
            CliRun run = CliRun.of("batch", file, "--output", folder + "/./in.csv");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("is the input");
            assertThat(Files.readString(Path.of(file))).isEqualTo(text);
        }

        @Test
        void cannotBeWritten() throws Exception {
            CliRun run = batch(
                    HEADER, "--output", folder.resolve("no/such/folder.csv").toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("folder.csv cannot be written");
        }
    }
}
