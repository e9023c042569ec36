package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.rules.replay.SampleHistory;

/** A pack whose limit is 3 working days until 2026-10-01 and 2 from then on; today is 2026-07-01. */
class DatedPackTest {

    private static final String LIMIT = "{id: settle-usual,     within: 3 working days, cites: [plan-4]}";

    @TempDir
    private Path folder;

    private String pack = "";

    @BeforeEach
    void begin() throws IOException {
        pack = folder.resolve("our-town").toString();
        CliRun.of("new", pack);
        amend("2 working days");
    }

    private void amend(String later) throws IOException {
        edit("clocks.yaml", LIMIT, """
            {id: settle-usual, in-force: {until: 2026-10-01}, within: 3 working days, cites: [plan-4]}
                  - {id: settle-usual, in-force: {from: 2026-10-01}, within: %s, cites: [plan-4]}""".formatted(later));
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = Path.of(pack, file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    @DisplayName("lint and check look at every period, or at that of a day")
    void areLintedAndCheckedOnEveryDay() throws IOException {
        edit("clocks.yaml", "within: 2 working days", "within: 2 workin days");

        CliRun all = CliRun.of("lint", pack);
        assertThat(all.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(all.out()).contains("clocks.yaml:9:").contains("errors 1");

        CliRun before = CliRun.of("check", pack + "@2026-09-30");
        assertThat(before.exitCode()).isZero();
        assertThat(before.out()).contains("errors 0").containsOnlyOnce("Procedure case:");
        assertThat(CliRun.of("check", pack + "@2026-10-01").exitCode()).isEqualTo(GridRulesCli.FINDINGS);
    }

    @Test
    void areCheckedOnceForEachBook() {
        CliRun check = CliRun.of("check", pack);
        assertThat(check.exitCode()).isZero();
        assertThat(check.out().split("Procedure case:", -1)).hasSize(3);
    }

    @Test
    void sayWhereNothingIsInForce() throws IOException {
        edit("pack.yaml", "calendar: cn", "in-force: {from: 2026-01-01}\ncalendar: cn");
        for (String command : new String[] {"lint", "check", "test", "diagram"}) {
            CliRun run = CliRun.of(command, pack + "@2025-12-31");
            assertThat(run.exitCode()).as(command).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("are in force on 2025-12-31");
        }
        assertThat(CliRun.of("lint", pack + "@2026-02-30").exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
    }

    @Test
    void carryOutEachExampleUnderTheRulesOfItsDay() throws IOException {
        assertThat(CliRun.of("test", pack).out()).contains("examples 2, failed 0");
        assertThat(CliRun.of("test", pack + "@2026-09-30").out()).contains("examples 1, failed 0");
        edit("examples/first.yaml", "2026-09-29T1", "2026-09-28T1");
        assertThat(CliRun.of("test", pack + "@2026-10-01").out()).contains("examples 1, failed 0");
        assertThat(CliRun.of("test", pack + "@2026-09-30").exitCode()).isEqualTo(GridRulesCli.FINDINGS);
    }

    @Test
    void nameExamplesThatLieOutsideTheirDays() throws IOException {
        edit("pack.yaml", "calendar: cn", "in-force: {from: 2026-10-01}\ncalendar: cn");
        CliRun lint = CliRun.of("lint", pack);
        assertThat(lint.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(lint.out())
                .containsOnlyOnce("warning EXAMPLE_OUTSIDE_DAYS")
                .contains("begins on 2026-09-29", "it holds on [2026-10-01, )");

        edit("examples/first.yaml", "expect: {state: reported}}", "refused: [RULES_NOT_IN_FORCE]}");
        assertThat(CliRun.of("lint", pack).out()).doesNotContain("EXAMPLE_OUTSIDE_DAYS");
    }

    @Test
    void differDayByDay() throws IOException {
        Path other = folder.resolve("next/our-town");
        Files.createDirectories(other.getParent());
        CliRun.of("new", other.toString());

        assertThat(CliRun.of("diff", pack, pack).exitCode()).isZero();
        CliRun diff = CliRun.of("diff", other.toString(), pack);
        assertThat(diff.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(diff.out())
                .startsWith("On (, 2026-10-01):\nNo rule differs\nOn [2026-10-01, ):\n")
                .contains("was 3 working days; is 2 working days");
        CliRun days = CliRun.of("diff", pack + "@2026-09-30", pack + "@2026-10-01");
        assertThat(days.out()).doesNotContain("On [").contains("was 3 working days; is 2 working days");
        CliRun json = CliRun.of("diff", other.toString(), pack, "--format", "json");
        assertThat(json.out()).contains("\"differs\": true", "\"until\": \"2026-10-01\"", "\"from\": \"2026-10-01\"");
        CliRun chinese = CliRun.withLang("zh_CN", "diff", other.toString(), pack);
        assertThat(chinese.out()).startsWith("施行期间 (, 2026-10-01)：");
    }

    @Test
    void differWhereOnlyOneIsInForce() throws IOException {
        Path other = folder.resolve("next/our-town");
        Files.createDirectories(other.getParent());
        CliRun.of("new", other.toString());
        edit("pack.yaml", "calendar: cn", "in-force: {from: 2026-01-01}\ncalendar: cn");

        CliRun diff = CliRun.of("diff", other.toString(), pack);
        assertThat(diff.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(diff.out()).startsWith("On (, 2026-01-01):\nOnly the rules that were are in force\n");
        assertThat(CliRun.of("diff", pack, other.toString()).out())
                .startsWith("On (, 2026-01-01):\nOnly the rules that are now are in force\n");
    }

    /** The first case of the log begins on 2026-09-29, the second on 2026-10-09. */
    @Test
    void pinEachRecordedCaseToItsFirstDay() throws IOException {
        Path other = folder.resolve("next/our-town");
        Files.createDirectories(other.getParent());
        CliRun.of("new", other.toString());
        String log = Files.writeString(
                        folder.resolve("log.jsonl"), SampleHistory.LINES.replace(", \"dangerous\": \"true\"", ""))
                .toString();

        CliRun replay = CliRun.of("replay", log, other.toString(), pack);
        assertThat(replay.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
        assertThat(replay.out())
                .contains("Cases: 2, come out otherwise: 1")
                .contains("c-2")
                .doesNotContain("c-1");
        assertThat(CliRun.of("replay", log, other.toString(), pack + "@2026-10-01")
                        .out())
                .contains("come out otherwise: 2");
        assertThat(CliRun.of("replay", log, pack, pack).exitCode()).isZero();
    }

    @Test
    void drawTheRulesOfTodayOrOfADay() {
        assertThat(CliRun.of("diagram", pack).out()).contains("3 working days").doesNotContain("2 working days");
        assertThat(CliRun.of("diagram", pack + "@2026-10-01").out()).contains("2 working days");
    }
}
