package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.rules.replay.SampleHistory;

class ReplayCommandTest {

    @TempDir
    private Path folder;

    private String before = "";
    private String after = "";
    private String log = "";

    @BeforeEach
    void begin() throws IOException {
        before = folder.resolve("our-town").toString();
        after = folder.resolve("next/our-town").toString();
        log = Files.writeString(folder.resolve("log.jsonl"), SampleHistory.LINES)
                .toString();
        CliRun.of("new", before);
        CliRun.of("new", after);
        Path clocks = Path.of(after, "clocks.yaml");
        Files.writeString(clocks, Files.readString(clocks).replace("3 working days", "2 working days"));
    }

    @Test
    void findsNothingUnderTheSamePack() {
        CliRun run = CliRun.of("replay", log, before, before);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Cases: 2, come out otherwise: 0");
    }

    @Test
    void saysWhatWouldBeOtherwise() {
        CliRun run = CliRun.withLang("zh_CN", "replay", log, before, after);
        assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(run.out()).contains("案件 c-1", "原为 2026-10-09；将为 2026-10-08", "案件 2 件，结果不同 1 件");
    }

    @Test
    void answersAsJsonAndUntilAMoment() {
        CliRun run = CliRun.of("replay", log, before, after, "--format", "json", "--until", "2026-10-08T12:00");
        assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(run.out())
                .contains("\"cases\": 1", "\"differing\": 1", "\"due\": 1", "\"overdue\": 0")
                .contains(
                        "\"case\": \"c-1\"", "\"kind\": \"due\"", "\"clock\": \"settle\"", "\"after\": \"2026-10-08\"");
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), SampleHistory.LINES + "{\"type\": \"grid\"}\n");
        CliRun problems = CliRun.of("replay", bad.toString(), before, after);
        CliRun missing = CliRun.of("replay", folder.resolve("none").toString(), before, after);
        CliRun misfit = CliRun.of("replay", log, before, "community-limits");
        CliRun moment = CliRun.of("replay", log, before, after, "--until", "tomorrow");
        CliRun nothing = CliRun.of("replay", log, before);

        assertThat(problems.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(problems.err()).contains("bad.jsonl:14:1: grid: 'code' is missing", "has problems, 2 in all");
        assertThat(missing.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(missing.err()).contains("none' is no file that could be read");
        assertThat(misfit.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(misfit.err()).contains("does not fit the packs");
        assertThat(moment.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(moment.err()).contains("--until: 'tomorrow' is no date with a time");
        assertThat(nothing.err()).contains("Missing: AFTER");
    }
}
