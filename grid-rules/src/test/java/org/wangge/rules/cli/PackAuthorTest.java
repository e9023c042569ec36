package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the author of a pack does at the command line: begin, lint, check, test. */
class PackAuthorTest {

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void begin() {
        pack = folder.resolve("our-town");
        assertThat(CliRun.of("new", pack.toString()).exitCode()).isZero();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Nested
    class Beginning {

        @Test
        void givesAPackThatIsCleanAndSound() {
            CliRun check = CliRun.of("check", pack.toString());

            assertThat(check.out())
                    .contains("errors 0, warnings 0, open values 1", "open OPEN_VALUE: within of verify is open");
            assertThat(check.exitCode()).isZero();
        }

        @Test
        void writesOverNothing() throws IOException {
            Files.writeString(pack.resolve("pack.yaml"), "mine");
            CliRun again = CliRun.of("new", pack.toString());

            assertThat(again.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(again.err()).contains("is there already and not empty");
            assertThat(pack.resolve("pack.yaml")).hasContent("mine");
        }

        @Test
        void takesAnEmptyFolder() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("second"));
            assertThat(CliRun.withLang("zh_CN", "new", empty.toString()).out()).contains("已开始规则包 second");
            assertThat(empty.resolve("examples/first.yaml")).isRegularFile();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Our-Town", "我们镇", "our_town", "1-town", "our-"})
        void asksForANameThatPacksCanHave(String name) {
            CliRun run = CliRun.of("new", folder.resolve(name).toString());
            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("'" + name + "' cannot be the name of a pack");
            assertThat(folder.resolve(name)).doesNotExist();
        }

        @Test
        void saysWhereItCannotWrite() throws IOException {
            Path file = Files.writeString(folder.resolve("file"), "");
            CliRun run = CliRun.of("new", file.resolve("town").toString());
            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("cannot be written");
        }
    }

    @Nested
    class Linting {

        @Test
        void namesThePlaceAndTheMend() throws IOException {
            edit("clocks.yaml", "3 working days", "3 workin days");
            CliRun run = CliRun.of("lint", pack.toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out()).contains("our-town/clocks.yaml:8:", "error", "errors 1, warnings 0");
        }

        @Test
        void answersInBothLanguagesAsJson() throws IOException {
            edit("procedures/case.yaml", "{post: grid-member", "{post: grid-membr");
            CliRun run = CliRun.of("lint", pack.toString(), "--format", "json");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out())
                    .startsWith("{\n  \"pack\": ")
                    .contains("\"clean\": false", "\"errors\": 3", "\"file\": \"our-town/procedures/case.yaml\"")
                    .contains("\"line\": 14", "\"zh\": ", "grid-member");
        }

        @Test
        void leavesOutWhatProceduresAllow() throws IOException {
            edit("procedures/case.yaml", " at-most: 2,", "");

            assertThat(CliRun.of("lint", pack.toString()).exitCode()).isZero();
            assertThat(CliRun.of("check", pack.toString()).out()).contains("warning UNBOUNDED_LOOP");
        }

        @Test
        void reportsAFileThatIsNoText() throws IOException {
            Files.write(pack.resolve("posts.yaml"), "posts: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
            CliRun run = CliRun.of("lint", pack.toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out()).contains("our-town/posts.yaml:1:");
        }

        @Test
        void reportsAFolderWithoutAPack() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("empty"));
            CliRun run = CliRun.of("lint", empty.toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out()).contains("error", "pack.yaml");
        }
    }

    @Nested
    class Testing {

        @Test
        void saysWhatCameOutOtherwiseAndWhere() throws IOException {
            edit("clocks.yaml", "3 working days", "2 working days");
            CliRun run = CliRun.of("test", pack.toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out())
                    .contains("FAILED  国庆前受理的", "our-town/examples/first.yaml:10:")
                    .contains("due settle: expected 2026-10-09, got 2026-10-08", "examples 2, failed 1");
        }

        @Test
        void answersAsJson() throws IOException {
            edit("clocks.yaml", "3 working days", "2 working days");
            CliRun run = CliRun.of("test", pack.toString(), "--format=json");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out())
                    .contains("\"count\": 2", "\"failed\": 1", "\"asExpected\": false", "\"line\": 10")
                    .contains("\"en\": \"2026-10-09\"", "\"zh\": \"2026-10-08\"");
        }

        @Test
        void speaksChinese() {
            assertThat(CliRun.withLang("zh_CN", "test", pack.toString()).out()).contains("通过", "示例 2 个，不符 0 个");
        }

        @Test
        void needsAPackWithoutErrors() throws IOException {
            edit("clocks.yaml", "3 working days", "3 workin days");
            CliRun run = CliRun.of("test", pack.toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("our-town/clocks.yaml:8:", "has errors, 1 in all; mend them first");
        }
    }

    @Nested
    class WhereRulesChange {

        @BeforeEach
        void amend() throws IOException {
            edit(
                    "clocks.yaml",
                    "      - {id: settle-usual,     within: 3 working days, cites: [plan-4]}\n",
                    "      - {id: settle-usual, within: 3 working days, in-force: {until: 2027-01-01}, cites: [plan-4]}\n"
                            + "      - {id: settle-usual, within: 2 working days, in-force: {from: 2027-01-01}, cites: [plan-4]}\n");
        }

        @Test
        void carriesOutEachExampleUnderTheRulesOfItsDay() {
            assertThat(CliRun.of("test", pack.toString()).out()).contains("examples 2, failed 0");
        }

        @Test
        void comparesTheRulesOfTwoDays() {
            CliRun run = CliRun.of("diff", pack + "@2026-12-31", pack + "@2027-01-01");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out()).contains("limit: was 3 working days; is 2 working days", "changed: 1");
            assertThat(CliRun.of("diff", pack + "@2027-01-01", pack.toString()).out())
                    .contains("On [2027-01-01, ):\nNo rule differs\n");
        }

        @Test
        void refusesADayThatIsNone() {
            CliRun run = CliRun.of("diagram", pack + "@2026-13-01");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("'2026-13-01' is no date");
        }
    }

    @Test
    void printsTheSchemaForEditors() {
        CliRun run = CliRun.of("schema");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{").contains("$schema").endsWith("}" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "check", "test"})
    void refuseAFormatAndAPackThatThereAreNot(String command) {
        CliRun format = CliRun.of(command, pack.toString(), "--format", "jsn");
        CliRun missing = CliRun.of(command, folder.resolve("nowhere").toString());
        CliRun nothing = CliRun.of(command);

        assertThat(format.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(format.err()).contains("'jsn' is no format; known are text, json");
        assertThat(missing.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(missing.err()).contains("nowhere' is neither a folder nor a built-in pack");
        assertThat(nothing.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(nothing.err()).contains("Missing: PACK");
    }
}
