package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.rules.PackTexts;

class PackCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void checkSaysOnWhichAssumptionsAPackIsSound() {
        CliRun run = CliRun.of("check", "tangshan-town");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("Procedure case: every one of \\d+ situations looked at, 0 findings")
                .contains("OPEN_VALUE", "  - Voiding and merging are no ways to finish a case");
        assertThat(CliRun.withLang("zh_CN", "check", "tangshan-town").out()).contains("作废与并案不算办完");
    }

    @Test
    void checkFindsFaultWithAFolder() throws Exception {
        Path pack = Files.createDirectory(folder.resolve("sound-town"));
        Files.createDirectory(pack.resolve("procedures"));
        PackTexts.sample()
                .edit("sound-town", "procedures/case.yaml", ", resumes: [settle]", "")
                .texts("sound-town")
                .forEach((path, text) -> write(pack.resolve(path), text));

        CliRun run = CliRun.of("check", pack.toString());

        assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(run.out()).contains("warning SUSPENDED_FOR_EVER", "report → file {scope: community} → take");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void diagramDrawsTheProcedureForCases() {
        CliRun run = CliRun.of("diagram", "community-limits");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("stateDiagram-v2\n").contains("[*] --> logged");
    }

    @Test
    void refuseWhatThereIsNot() {
        CliRun pack = CliRun.of("diagram", "community-limit");
        CliRun procedure = CliRun.of("diagram", "community-limits", "--procedure", "review");

        assertThat(pack.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(pack.err()).contains("'community-limit' is neither", "did you mean 'community-limits'?");
        assertThat(procedure.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(procedure.err()).contains("no procedure 'review'; it has [case]");
    }
}
