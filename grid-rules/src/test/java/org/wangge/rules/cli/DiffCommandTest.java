package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    private Path folder;

    private String before = "";
    private String after = "";

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectory(folder.resolve("next"));
        before = folder.resolve("our-town").toString();
        after = folder.resolve("next/our-town").toString();
        CliRun.of("new", before);
        CliRun.of("new", after);
    }

    private void edit(String from, String to) throws IOException {
        Path clocks = Path.of(after, "clocks.yaml");
        Files.writeString(clocks, Files.readString(clocks).replace(from, to));
    }

    @Test
    void isSilentAboutTheSame() {
        CliRun run = CliRun.of("diff", before, after);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("No rule differs\n");
    }

    @Test
    void saysWhatDiffersInWords() throws IOException {
        edit("3 working days", "5 working days");
        CliRun run = CliRun.withLang("zh_CN.UTF-8", "diff", before, after);

        assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(run.out()).contains("期限：原为 3个工作日；现为 5个工作日");
    }

    @Test
    void answersAsJson() throws IOException {
        edit("3 working days", "5 working days");
        CliRun run = CliRun.of("diff", before, after, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(run.out())
                .contains("\"differs\": true", "\"from\": null", "\"until\": null")
                .contains("\"pack\": \"our-town\"", "\"added\": 0", "\"removed\": 0", "\"changed\": 1")
                .contains("\"change\": \"changed\"", "\"family\": \"clock-row\"", "\"id\": \"settle-usual\"")
                .contains("\"aspect\": \"limit\"", "\"en\": \"5 working days\"", "\"line\": 8");
    }

    @Test
    void needsTwoPacksWithoutErrors() throws IOException {
        edit("3 working days", "3 workin days");
        CliRun broken = CliRun.of("diff", before, after);
        CliRun one = CliRun.of("diff", before);
        CliRun missing = CliRun.of("diff", before, folder.resolve("x").toString());
        CliRun format = CliRun.of("diff", before, after, "--format", "xml");

        assertThat(broken.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(broken.err()).contains("our-town/clocks.yaml:8:", "mend them first");
        assertThat(one.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(one.err()).contains("Missing: AFTER");
        assertThat(missing.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(format.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
    }
}
