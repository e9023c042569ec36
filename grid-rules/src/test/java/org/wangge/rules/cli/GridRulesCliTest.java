package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridRulesCliTest {

    @Nested
    class Languages {

        @ParameterizedTest
        @CsvSource({
            "zh_CN.UTF-8, , 用法",
            "en_GB.UTF-8, , Usage",
            "C, , Usage",
            "'', , Usage",
            "zh_CN.UTF-8, en, Usage",
            "C, zh, 用法",
            "C, ZH, 用法"
        })
        void followTheOptionThenTheEnvironment(String lang, String option, String begin) {
            CliRun run = option == null
                    ? CliRun.withLang(lang, "--help")
                    : CliRun.withLang(lang, "--help", "--lang=" + option);

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).startsWith(begin);
        }

        @Test
        void standAfterTheCommandToo() {
            assertThat(CliRun.of("due", "--lang", "zh", "--help").out()).startsWith("用法");
        }

        @Test
        void areEnglishWithoutAnEnvironment() {
            StringWriter out = new StringWriter();

            GridRulesCli.run(List.of("-h"), Optional.empty(), CliRun.NOW, new PrintWriter(out), new PrintWriter(out));

            assertThat(out.toString()).startsWith("Usage");
        }

        @Test
        void refuseAnotherOne() {
            CliRun run = CliRun.of("--lang", "fr", "--help");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("'fr'", "zh or en");
        }

        @ParameterizedTest
        @EnumSource(CliMessage.class)
        void haveASentenceForEveryMessage(CliMessage code) {
            for (Language language : Language.values()) {
                assertThat(ResourceBundle.getBundle(code.bundle(), language.locale())
                                .getString(code.name()))
                        .isNotBlank();
            }
        }
    }

    @Nested
    class Help {

        @ParameterizedTest
        @ValueSource(strings = {"", "due", "calendar", "calendar show", "calendar check", "batch"})
        void standsBehindEveryCommandInBothLanguages(String command) {
            String[] args = (command + " --help").strip().split(" ");
            String english = CliRun.withLang("C", args).out();
            String chinese = CliRun.withLang("zh_CN", args).out();

            assertThat(english).contains("grid-rules-cli", "Exit codes:", "70");
            assertThat(english).doesNotContainPattern("\\p{IsHan}");
            assertThat(chinese).contains("grid-rules-cli", "退出码", "显示本帮助");
        }

        @Test
        void describesEveryOptionAndCommand() {
            for (String command : List.of("due", "batch", "calendar show", "calendar check", "calendar", "")) {
                String help = CliRun.of((command + " -h").strip().split(" ")).out();

                assertThat(help).doesNotContainPattern("(?m)^ +(-\\w, )?--[a-z-]+(=\\S+)?\\s*$");
                assertThat(help).doesNotContainPattern("(?m)^  [a-z]+\\s*$");
            }
        }

        @Test
        void hasAVersion() {
            assertThat(CliRun.of("--version").out()).startsWith("grid-rules-cli ");
        }
    }

    @Nested
    class WrongUsage {

        @Test
        void asksForACommand() {
            CliRun run = CliRun.of();

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("A command is missing", "See grid-rules-cli --help");
            assertThat(run.out()).isEmpty();
        }

        @Test
        void asksForACommandOfTheCalendar() {
            CliRun run = CliRun.of("calendar");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("See grid-rules-cli calendar --help");
        }

        @Test
        void guessesTheCommandThatWasMeant() {
            CliRun run = CliRun.withLang("zh_CN", "bacth", "x.csv");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("不认识“bacth”；是否想写“batch”？");
        }

        @Test
        void guessesTheOptionThatWasMeant() {
            assertThat(CliRun.of("due", "--limit", "1 day", "--from", "2026-09-29T10:00", "--calender=cn")
                            .err())
                    .contains("'--calender=cn' is not known here");
            assertThat(CliRun.of("due", "--limit", "1 day", "--from", "2026-09-29T10:00", "--shrt")
                            .err())
                    .contains("did you mean '--short'?");
        }

        @Test
        void namesEverythingThatIsMissing() {
            CliRun run = CliRun.of("due");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("Missing: --limit, --from");
        }

        @Test
        void namesAMissingFile() {
            assertThat(CliRun.of("batch").err()).contains("Missing: FILE");
        }

        @Test
        void refusesAnOptionThatStandsTwice() {
            CliRun run = CliRun.of("due", "--limit", "1 day", "--limit", "2 days", "--from", "2026-09-29T10:00");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("--limit stands twice");
        }
    }

    @Test
    void argumentsThatTheTerminalSpoiltAreRefused() {
        CliRun run = CliRun.of("due", "--limit", "3\uFFFD\uFFFD", "--from", "2026-09-29T10:00");

        assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        assertThat(run.err()).contains("set LC_ALL=C.UTF-8");
    }

    @Test
    void outputThatCannotBeWrittenIsAFault() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws java.io.IOException {
                throw new java.io.IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        int exitCode = GridRulesCli.run(
                List.of("calendar", "show", "2026"),
                Optional.empty(),
                CliRun.NOW,
                new PrintWriter(full),
                new PrintWriter(new StringWriter()));

        assertThat(exitCode).isEqualTo(GridRulesCli.FAULT);
    }
}
