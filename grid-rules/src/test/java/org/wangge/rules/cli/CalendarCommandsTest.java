package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarCommandsTest {

    private static final String HEADER = "date,kind,name_zh,notice\n";

    @TempDir
    Path folder;

    private String file(String text) throws Exception {
        return Files.writeString(folder.resolve("own.csv"), text).toString();
    }

    @Nested
    class Show {

        @Test
        void marksEveryDayOfTheYear() {
            CliRun run = CliRun.of("calendar", "show", "2026");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .startsWith("2026, calendar edition cn-2026, known since 2025-11-04")
                    .contains("2026-02  -.....--.....W-HHHHS--S....W     16 working days")
                    .contains("2026-10  HHH-SSS..W-.....--.....--.....-  18 working days")
                    .contains("248 working days in all")
                    .contains("2026-10-01 to 2026-10-07  7 off   National Day  国办发明电〔2025〕7号")
                    .contains("2026-10-10                worked  National Day")
                    .contains("The notice for 2027 may still change days of this December");
        }

        @Test
        void speaksChinese() {
            assertThat(CliRun.withLang("zh_CN", "calendar", "show", "2025").out())
                    .contains("2025 年", "个工作日", "国庆节", "调休上班")
                    .doesNotContain("暂定");
        }

        @Test
        void saysThatAYearIsNotPublishedYet() {
            assertThat(CliRun.of("calendar", "show", "2027").out())
                    .contains("Provisional: official are 2007-01-01 to 2026-12-31", "261 working days in all");
        }

        @Test
        void showsAYearAsItWasKnown() {
            assertThat(CliRun.of("calendar", "show", "2020", "--known-on", "2020-01-01")
                            .out())
                    .contains("edition cn-2020, ", "2020-01-24 to 2020-01-30");
            assertThat(CliRun.of("calendar", "show", "2020").out()).contains("2020-01-24 to 2020-02-02");
        }

        @Test
        void endsAHolidayWithTheYear() throws Exception {
            String file = file(HEADER + "2026-12-31,OFF,盘点,\n");

            assertThat(CliRun.of("calendar", "show", "2026", "--calendar", file).out())
                    .contains("2026-12-31 to 2026-12-31  1 off   盘点");
        }

        @ParameterizedTest
        @ValueSource(strings = {"26", "0999", "20260", "year", "-2026", ""})
        void refusesWhatIsNoYear(String year) {
            CliRun run = CliRun.of("calendar", "show", "--", year);

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("'" + year + "' is no year; write four digits");
        }
    }

    @Nested
    class Check {

        @Test
        void passesTheNationalCalendar() throws Exception {
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/calendars/cn.csv"))) {
                Files.copy(in, folder.resolve("cn.csv"));
            }
            CliRun run = CliRun.of("calendar", "check", folder.resolve("cn.csv").toString());

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("official from 2007-01-01 to 2026-12-31")
                    .contains("2007: weekdays off less weekend days worked are 10 days")
                    .contains("2020: weekdays off less weekend days worked are 13 days")
                    .contains("No problems");
        }

        @Test
        void knowsWhatAnEarlierDecemberHeld() throws Exception {
            StringBuilder text = new StringBuilder(HEADER);
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/calendars/cn.csv"))) {
                new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("2012") || line.startsWith("2013"))
                        .forEach(line -> text.append(line).append('\n'));
            }
            CliRun run = CliRun.of("calendar", "check", file(text.toString()));

            assertThat(run.out()).contains("2012: ", "2013: ", "No problems");
            assertThat(run.exitCode()).isZero();
        }

        @Test
        void reportsEveryProblemByLine() throws Exception {
            String file = file(HEADER
                    + "2026-01-01,HOLIDAY,元旦,n\n"
                    + "2026-01-01,HOLIDAY,元旦,n\n"
                    + "2026-01-07,WORK,元旦,n\n"
                    + "2026-13-01,OFF,元旦,n\n"
                    + "+12026-01-01,OFF,元旦,n\n"
                    + "2026-05-01,FREE,劳动节,n\n"
                    + "2026-05-02,OFF\n");
            CliRun run = CliRun.of("calendar", "check", file);

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith(file + ":3: 2026-01-01"),
                            line -> assertThat(line).startsWith(file + ":4: 2026-01-07"),
                            line -> assertThat(line).startsWith(file + ":5: '2026-13-01'"),
                            line -> assertThat(line).startsWith(file + ":6: '+12026-01-01'"),
                            line -> assertThat(line).startsWith(file + ":7: 'FREE'"),
                            line -> assertThat(line).startsWith(file + ":8: "),
                            line -> assertThat(line).isEqualTo("Problems: 6"));
        }

        @Test
        void findsAYearThatDoesNotAddUp() throws Exception {
            String file = file(HEADER + "2026-01-01,HOLIDAY,元旦,国办发明电〔2025〕7号\n" + "2026-01-02,OFF,元旦,国办发明电〔2025〕7号\n");
            CliRun run = CliRun.of("calendar", "check", file, "--lang", "zh");

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(run.out()).contains(file + ": ", "2026", "13", "问题 1 处");
        }

        @Test
        void leavesNoticesAloneThatItDoesNotKnow() throws Exception {
            CliRun run = CliRun.of("calendar", "check", file(HEADER + "2026-09-30,OFF,厂休,厂发1号\n"));

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("厂发1号: the notice is not known here", "No problems");
        }

        @Test
        void reportsAGapAgainstTheWholeFile() throws Exception {
            String file = file(HEADER + "2024-09-30,OFF,a,\n2026-09-30,OFF,a,\n");

            assertThat(CliRun.of("calendar", "check", file).out()).contains(file + ": ", "2025");
        }

        @Test
        void refusesAFileThatIsNotThere() {
            CliRun run =
                    CliRun.of("calendar", "check", folder.resolve("none.csv").toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("none.csv' is no file");
        }

        @Test
        void refusesAFileInAnotherEncoding() throws Exception {
            Path file = folder.resolve("gbk.csv");
            Files.write(file, (HEADER + "2026-10-01,HOLIDAY,国庆节,x\n").getBytes(Charset.forName("GBK")));
            CliRun run = CliRun.of("calendar", "check", file.toString());

            assertThat(run.exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
            assertThat(run.err()).contains("cannot be read as UTF-8 text");
        }

        @Test
        void refusesAnEmptyFile() throws Exception {
            assertThat(CliRun.of("calendar", "check", file("")).exitCode()).isEqualTo(GridRulesCli.FINDINGS);
            assertThat(CliRun.of("calendar", "check", file(HEADER)).exitCode()).isEqualTo(GridRulesCli.WRONG_USAGE);
        }
    }
}
