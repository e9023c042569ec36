package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DueCommandTest {

    private static final String START = "2026-09-29T10:00";

    private static CliRun due(String limit, String from, String... more) {
        return run("en", limit, from, more);
    }

    private static CliRun run(String lang, String limit, String from, String... more) {
        List<String> args = new ArrayList<>(List.of("due", "--limit", limit, "--from", from));
        args.addAll(List.of(more));
        return CliRun.withLang(lang, args.toArray(String[]::new));
    }

    /** The conclusion, without the limit and the start that it repeats. */
    private static String shortly(String limit, String from, String... more) {
        List<String> args = new ArrayList<>(List.of(more));
        args.add("--short");
        CliRun run = due(limit, from, args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        return run.out().strip().replaceFirst(": .* from .*$", "");
    }

    @Test
    void explainsEveryStep() {
        CliRun run = due("3 working days", START);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Due by the end of 2026-10-09")
                .contains("民法典:201(1)", "2026-10-01 to 2026-10-07", "National Day", "cn-2026");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void explainsInChinese() {
        assertThat(run("zh_CN.UTF-8", "3个工作日", START).out()).contains("2026-10-09", "国庆节", "3个工作日");
    }

    @ParameterizedTest
    @CsvSource({
        "3 working days, 2026-09-29T10:00, Due by the end of 2026-10-09",
        "3 working days, 2026-09-29 10:00, Due by the end of 2026-10-09",
        "5 working hours, 2018-08-17T17:00, Due before 2018-08-20 12:00",
        "24 hours, 2026-09-30T17:00, Due before 2026-10-01 17:00",
        "1 day, 2026-09-30T17:00, Due by the end of 2026-10-08",
        "1 month, 2026-01-31T09:00, Due by the end of 2026-02-28",
        "same day, 2026-09-29T10:00, Due by the end of 2026-09-29",
        "3 working days, 2026-12-30T10:00, Due by the end of 2027-01-04 (provisional)"
    })
    void answersShortly(String limit, String from, String answer) {
        assertThat(shortly(limit, from)).isEqualTo(answer);
    }

    @Test
    void hasNoDueDateAtOnce() {
        assertThat(shortly("at once", START)).contains("at once", "no due moment");
    }

    @Nested
    class Options {

        @ParameterizedTest
        @CsvSource({
            "civil-code, Due by the end of 2026-10-08",
            "civil-code-office-hours, Due before 2026-10-08 18:00",
            "city-management, Due by the end of 2026-10-01"
        })
        void countByAnotherRule(String rule, String answer) {
            assertThat(shortly("1 day", "2026-09-30T09:00", "--counting", rule)).isEqualTo(answer);
        }

        @Test
        void workOtherHours() {
            assertThat(shortly("5 working hours", START, "--hours", "09:00-12:00,13:00-17:30"))
                    .isEqualTo("Due before 2026-09-29 16:00");
        }

        @Test
        void countAsWasKnownThen() {
            assertThat(shortly("3 working days", "2020-01-22T10:00")).contains("2020-02-04");
            assertThat(shortly("3 working days", "2020-01-22T10:00", "--known-on", "2020-01-01"))
                    .contains("2020-02-01");
        }

        @Test
        void standStillWhileSuspended() {
            assertThat(shortly("3 working days", START, "--suspend", "2026-09-29T12:00/2026-10-09T09:00"))
                    .isEqualTo("Due by the end of 2026-10-12");
        }

        @Test
        void standStillSeveralTimesInWhateverOrder() {
            String twice = shortly(
                    "2 working hours",
                    START,
                    "--suspend",
                    "2026-09-29T15:00/2026-09-29T16:00",
                    "--suspend=2026-09-29T10:30/2026-09-29T11:00");

            assertThat(twice).isEqualTo("Due before 2026-09-29 14:30");
        }

        @Test
        void standStillYet() {
            assertThat(due("3 working days", START, "--suspend", "2026-09-30T12:00/")
                            .out())
                    .contains("Suspended since 2026-09-30 12:00");
        }

        @Test
        void liveInAnotherZone() {
            assertThat(due("3 hours", START, "--zone", "Asia/Urumqi", "--format=json")
                            .out())
                    .contains("\"2026-09-29T13:00+06:00\"");
        }
    }

    @Nested
    class AsJson {

        @Test
        @SuppressWarnings("unchecked")
        void holdsEverythingInBothLanguages() {
            CliRun run = due("3 working days", START, "--format", "json");
            Map<String, Object> json = (Map<String, Object>) read(run.out());

            assertThat(json)
                    .containsEntry("limit", "3 working days")
                    .containsEntry("from", "2026-09-29T10:00+08:00")
                    .containsEntry("edition", "cn-2026")
                    .containsEntry("lastDay", "2026-10-09")
                    .containsEntry("dueExclusive", "2026-10-10T00:00+08:00")
                    .containsEntry("provisional", false);
            Map<String, Object> explanation = (Map<String, Object>) json.get("explanation");
            assertThat(explanation).containsEntry("code", "DUE_DAY");
            assertThat((String) explanation.get("zh")).contains("到期");
            assertThat((String) explanation.get("en")).startsWith("Due");
            assertThat((List<Object>) explanation.get("steps")).hasSizeGreaterThan(3);
        }

        @Test
        @SuppressWarnings("unchecked")
        void isNullWhereNothingIsComputed() {
            Map<String, Object> json = (Map<String, Object>)
                    read(due("open", START, "--format", "json", "--short").out());

            assertThat(json).containsEntry("lastDay", null).containsEntry("provisional", null);
            assertThat((List<Object>) ((Map<String, Object>) json.get("explanation")).get("steps"))
                    .isEmpty();
        }

        @Test
        void escapesWhatJsonDoesNotTake() {
            String text = "a\"b\\c\nd\u0001";

            assertThat(JsonText.of(List.of(text))).isEqualTo("[\n  \"a\\\"b\\\\c\\u000ad\\u0001\"\n]");
            assertThat(read(JsonText.of(List.of(text)))).isEqualTo(List.of(text));
        }

        /** JSON is YAML. */
        private static Object read(String json) {
            return new Load(LoadSettings.builder().build()).loadFromString(json);
        }
    }

    @Nested
    class Mistakes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "3 workin days    | did you mean '3 working days'?",
                    "3 wroking hours  | did you mean '3 working hours'?",
                    "10个工作曰       | did you mean '10个工作日'?",
                    "at onec          | did you mean 'at once'?",
                    "soon             | write a number and a unit such as '3 working days'",
                    "0 days           | a whole number from 1 to 1000000"
                })
        void showWhatALimitLooksLike(String limit, String hint) {
            CliRun run = due(limit, START);

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("--limit", hint);
            assertThat(run.out()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-29, has no time of day; write for instance 2026-09-29T10:00",
            "2026-09-29T10:00+08:00, has an offset",
            "2026-09-29T10:00Z, has an offset",
            "2026-02-30T10:00, is no date with a time",
            "29.9.2026 10:00, is no date with a time"
        })
        void showWhatAStartLooksLike(String from, String hint) {
            CliRun run = due("3 days", from);

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("--from: '" + from + "'", hint);
        }

        @ParameterizedTest
        @CsvSource({
            "--counting, civil-cod, did you mean 'civil-code'?",
            "--counting, x, 'city-management, civil-code, civil-code-office-hours, civil-procedure, clock-time'",
            "--zone, Asia/Shangai, did you mean 'Asia/Shanghai'?",
            "--hours, 8-12, '08:00-12:00,14:00-18:00'",
            "--hours, 25:00-26:00, '08:00-12:00,14:00-18:00'",
            "--hours, '14:00-18:00,08:00-12:00', '08:00-12:00,14:00-18:00'",
            "--format, jsno, did you mean 'json'?",
            "--known-on, 1.1.2020, write for instance 2026-09-29",
            "--known-on, 1999-01-01, the first is known since 2006-12-18",
            "--calendar, us, neither a calendar of the library (cn) nor a file",
            "--calendar, '', neither a calendar of the library (cn) nor a file",
            "--suspend, 2026-10-09T10:00, write from/until",
            "--suspend, 2026-10-09/2026-10-10, has no time of day",
            "--suspend, 2026-10-10T10:00/2026-10-09T10:00, write from/until",
            "--suspend, 2026-09-28T10:00/2026-09-30T10:00, suspensions follow each other after --from"
        })
        void showWhatAnOptionLooksLike(String option, String value, String hint) {
            CliRun run = due("3 days", START, option, value);

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains(hint).contains("See grid-rules-cli due --help");
            assertThat(run.out()).isEmpty();
        }

        @Test
        void overlapSuspensions() {
            String open = "2026-09-30T10:00/";
            CliRun run = due("3 days", START, "--suspend", open, "--suspend", "2026-10-09T10:00/2026-10-10T10:00");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("2026-10-09T10:00");
        }

        @Test
        void reachBeyondTheYearsThatAreCounted() {
            CliRun run = due("1000000 years", START);

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("1000000 years", "9999");
        }
    }

    @Nested
    class WithACalendarOfOnesOwn {

        @TempDir
        Path folder;

        @Test
        void countsItsDays() throws Exception {
            String file = file("date,kind,name_zh,notice\n2026-09-30,OFF,厂休,\n");

            assertThat(shortly("1 working day", START, "--calendar", file)).contains("2026-10-01");
            assertThat(due("1 working day", START, "--calendar", file).out())
                    .contains("calendar edition works, known since 2026-01-01");
            assertThat(due("1 working day", START, "--calendar", file, "--known-on", "2025-12-01")
                            .out())
                    .contains("known since 2025-12-01");
        }

        @Test
        void isRefusedWithEveryProblem() throws Exception {
            String file = file("date,kind,name_zh,notice\n2026-09-30,WORK,a,\n2026-10-xx,OFF,b,\n");
            CliRun run = due("1 working day", START, "--calendar", file);

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains(file + ":2: ", file + ":3: ", "2 in all");
        }

        @Test
        void isRefusedWithoutDays() throws Exception {
            CliRun run = due("1 working day", START, "--calendar", file("date,kind,name_zh,notice\n"));

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("lists no day");
        }

        private String file(String text) throws Exception {
            return Files.writeString(folder.resolve("works.csv"), text).toString();
        }
    }
}
