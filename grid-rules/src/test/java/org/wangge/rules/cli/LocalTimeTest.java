package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs from place to place and from law to law: overlays, seasons of working hours, the days of statutes. */
class LocalTimeTest {

    @TempDir
    Path folder;

    private static CliRun due(String lang, String limit, String from, String... more) {
        List<String> args = new ArrayList<>(List.of("due", "--limit", limit, "--from", from));
        args.addAll(List.of(more));
        return CliRun.withLang(lang, args.toArray(String[]::new));
    }

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines)).toString();
    }

    private String overlay(String name, String... days) throws IOException {
        return file(name, "date,kind,name_zh,notice", String.join("\n", days));
    }

    @Nested
    class Overlays {

        @Test
        void standOnTopOfTheCalendarOneOverTheOther() throws Exception {
            String province = overlay("guangxi.csv", "2026-04-20,OFF,壮族三月三,", "2026-04-21,OFF,壮族三月三,");
            String office = overlay("office.csv", "2026-04-21,WORK,值班,");
            String[] both = {"--overlay", province, "--overlay", office};

            assertThat(due("en", "1 working day", "2026-04-17T10:00").out()).startsWith("Due by the end of 2026-04-20");
            assertThat(due("en", "1 working day", "2026-04-17T10:00", both).out())
                    .startsWith("Due by the end of 2026-04-21")
                    .contains("3 days off, 壮族三月三", "cn-2026+guangxi+office");
        }

        @Test
        void holdForBatchesAndTablesToo() throws Exception {
            String office = overlay("office.csv", "2026-04-20,OFF,搬迁,");
            String rows = file("rows.csv", "mode,start,argument", "WORKING_DAYS,2026-04-17,1");

            assertThat(CliRun.of("batch", rows, "--overlay", office).out())
                    .contains("WORKING_DAYS,2026-04-17,1,2026-04-21,false");
            assertThat(CliRun.of("calendar", "show", "2026", "--overlay", office)
                            .out())
                    .contains("搬迁", "cn-2026+office");
        }

        @Test
        void areRefusedWithEveryProblem() throws Exception {
            String office = overlay("office.csv", "2026-04-20,OFF,a,", "2026-04-20,OFF,b,", "soon,OFF,,");
            CliRun run = due("en", "1 working day", "2026-04-17T10:00", "--overlay", office);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("office.csv:3: ", "office.csv:4: ", "--overlay: " + office + " has problems, 2 in all");
            assertThat(due("zh_CN.UTF-8", "1 working day", "2026-04-17T10:00", "--overlay", office)
                            .err())
                    .contains("--overlay：" + office + " 有问题，共 2 处");
            assertThat(due("en", "1 working day", "2026-04-17T10:00", "--overlay", "nowhere.csv")
                            .err())
                    .contains("--overlay: 'nowhere.csv' is no file that could be read");
        }
    }

    @Nested
    class Seasons {

        private static final String SUMMER = "06-01..09-30=08:00-12:00,15:00-18:30";
        private static final String WINTER = "12-01..02-28=08:30-12:00,13:30-17:00";

        @ParameterizedTest
        @CsvSource({
            "8 working hours,2026-09-29T10:00,Due before 2026-09-30 10:30",
            "8 working hours,2026-09-30T10:00,Due before 2026-10-08 10:30",
            "1 working day by the hour,2026-12-01T08:30,Due before 2026-12-01 17:00",
            "1 working day by the hour,2027-01-04T08:30,Due before 2027-01-04 17:00",
            "1 working day by the hour,2027-03-01T08:00,Due before 2027-03-01 18:00"
        })
        void changeTheHoursEveryYear(String limit, String from, String due) {
            assertThat(due("en", limit, from, "--season", SUMMER, "--season=" + WINTER)
                            .out())
                    .startsWith(due);
        }

        @Test
        void holdForBatchesToo() throws Exception {
            String rows = file("rows.csv", "mode,start,argument", "WORKING_HOURS,2026-09-29T10:00,8");
            assertThat(CliRun.of("batch", rows, "--season", SUMMER).out())
                    .contains("WORKING_HOURS,2026-09-29T10:00,8,2026-09-30T10:30,false");
        }

        @Test
        void standInJsonAsWritten() {
            assertThat(due("en", "8 working hours", "2026-09-29T10:00", "--format", "json", "--season", SUMMER)
                            .out())
                    .contains("\"hours\": \"08:00-12:00,14:00-18:00; " + SUMMER + "\"");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "summer=08:00-12:00",
                    "06-01..09-30",
                    "06-01..09-31=08:00-12:00",
                    "6-1..9-30=08:00-12:00",
                    "06-01..09-30=8-12",
                    "06-01..09-30=12:00-08:00"
                })
        void areRefusedIfTheyAreNone(String season) {
            CliRun run = due("en", "8 working hours", "2026-09-29T10:00", "--season", season);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("--season: '" + season + "' is no season of working hours; write first..last");
            assertThat(due("zh_CN.UTF-8", "8 working hours", "2026-09-29T10:00", "--season", season)
                            .err())
                    .startsWith("--season：“" + season + "”不是季节作息；请写 首日..末日=办公时段");
        }
    }

    @Nested
    class Statutes {

        @ParameterizedTest
        @CsvSource({
            "7日,penalty-law,2026-09-29T10:00,Due by the end of 2026-10-14: 7 working days",
            "七日内,penalty-law,2026-09-29T10:00,Due by the end of 2026-10-14: 7 working days",
            "15 days,penalty-law,2026-09-29T10:00,Due by the end of 2026-10-14: 15 days",
            "7日,petition-regulation,2026-09-29T10:00,Due by the end of 2026-10-08: 7 days",
            "5个工作日,petition-regulation,2026-09-29T10:00,Due by the end of 2026-10-12: 5 working days",
            "三日,reconsideration-law,2023-12-29T10:00,Due by the end of 2024-01-02: 3 days",
            "三日,reconsideration-law,2024-01-02T10:00,Due by the end of 2024-01-05: 3 working days"
        })
        void readABareNumberOfDays(String limit, String statute, String from, String answer) {
            assertThat(due("en", limit, from, "--statute", statute).out()).startsWith(answer);
        }

        @Test
        void areNamedInTheExplanationWithTheirClause() {
            assertThat(due("zh_CN.UTF-8", "7日", "2026-09-29T10:00", "--statute", "penalty-law")
                            .out())
                    .contains("《行政处罚法》所称“7日”是指工作日 [行政处罚法(2021):85]");
            assertThat(due("en", "7日", "2026-09-29T10:00", "--statute", "penalty-law", "--format", "json")
                            .out())
                    .contains("\"statute\": \"penalty-law\"", "\"limit\": \"7 working days\"", "MEANS_WORKING_DAYS");
        }

        @Test
        void areNotNeededForNaturalDays() {
            assertThat(due("zh_CN.UTF-8", "7日", "2026-09-29T10:00").out())
                    .startsWith("2026-10-08 24时前到期：自 2026-09-29 10:00 起7个自然日");
        }

        @Test
        void areRefusedBeforeTheyWereInForceOrIfUnknown() {
            CliRun early = due("en", "7日", "2021-07-14T10:00", "--statute", "penalty-law");
            assertThat(early.exitCode()).isEqualTo(2);
            assertThat(early.err())
                    .startsWith(
                            "--statute: On 2021-07-14 no text of the administrative penalty law that is known here");
            CliRun unknown = due("zh_CN.UTF-8", "7日", "2026-09-29T10:00", "--statute", "penal-law");
            assertThat(unknown.exitCode()).isEqualTo(2);
            assertThat(unknown.err()).contains("--statute：“penal-law”不是可用的法律", "是否想写“penalty-law”");
            assertThat(due("en", "7 dayz", "2026-09-29T10:00", "--statute", "penalty-law")
                            .err())
                    .startsWith("--limit: '7 dayz' has no unit");
        }
    }

    @Test
    void givesAtOnceADueMoment() {
        assertThat(due("zh_CN.UTF-8", "即办（2小时内）", "2026-09-29T10:00").out())
                .startsWith("2026-09-29 12:00 前到期：自 2026-09-29 10:00 起即办（2小时内）");
    }
}
