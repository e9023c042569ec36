package org.wangge.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.procedure.StateId;
import org.wangge.core.store.CaseQuery;
import org.wangge.core.store.Stores;
import org.wangge.examples.quickstart.town.Town;
import org.wangge.examples.quickstart.town.TownDatabase;

class QuickstartTest {

    private static final int EVERY_NTH = 20;
    private static final int CASES = 117;

    @TempDir
    private Path folder;

    /** A database that outlives the connections of one run. */
    private static String database(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    private static List<CaseFile> cases(Stores stores) {
        return stores.queries().find(CaseQuery.in(Town.REGION).build());
    }

    @Nested
    class WithASmallLog {

        @Test
        void storesCasesThatAreTheFoldOfTheirHistory() throws Exception {
            Workplace.Run run = Workplace.in(folder, EVERY_NTH).run("--database", database("fold"));
            assertThat(run.code()).isZero();
            try (TownDatabase database = TownDatabase.open(database("fold"))) {
                List<CaseFile> files = cases(database.stores());
                assertThat(files).hasSize(CASES);
                assertThat(files)
                        .allSatisfy(file -> assertThat(
                                        CaseFile.fold(database.stores().cases().history(file.id())))
                                .isEqualTo(file));
            }
        }

        @Test
        void tellsTheNumbersThatTheStoreHas() throws Exception {
            Workplace.Run run = Workplace.in(folder, EVERY_NTH).run("--database", database("numbers"), "--lang", "en");
            try (TownDatabase database = TownDatabase.open(database("numbers"))) {
                List<CaseFile> files = cases(database.stores());
                long closed = files.stream().filter(CaseFile::isClosed).count();
                long overdue = files.stream()
                        .filter(file -> !file.isClosed())
                        .filter(file ->
                                file.clocks().values().stream().anyMatch(clock -> clock.isOpen() && clock.ranOut()))
                        .count();
                assertThat(run.output())
                        .contains(files.size() + " cases, " + closed + " closed, " + overdue + " open and overdue");
                assertThat(run.page())
                        .contains("<b>" + files.size() + "</b>", "<b>" + closed + "</b>", "<b>" + overdue + "</b>");
                Map<StateId, Long> byState = database.stores().queries().countByState(Town.REGION);
                assertThat(byState.values().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(CASES);
                assertThat(run.output()).containsPattern("closed +" + byState.get(StateId.of("closed")) + "\n");
                assertThat(run.output())
                        .containsPattern("being handled +" + byState.get(StateId.of("handling")) + "\n");
            }
        }

        @Test
        void repeatsNothingOverTheSameDatabase() throws Exception {
            Workplace workplace = Workplace.in(folder, EVERY_NTH);
            Workplace.Run first = workplace.run("--database", database("twice"), "--lang", "en");
            Workplace.Run second = workplace.run("--database", database("twice"), "--lang", "en");
            assertThat(first.output()).containsPattern("(\\d+) commands carried out \\(0 of them before\\)");
            assertThat(second.output())
                    .containsPattern("(\\d+) commands carried out \\(\\1 of them before\\), 0 refused");
            assertThat(second.output()).contains("clocks warned 0 times, 0 ran out");
        }

        @Test
        void leavesOutWhatHasNotHappenedYet() throws IOException {
            Workplace workplace = Workplace.in(folder, EVERY_NTH);
            long reported = workplace.rows("cases.csv").stream()
                    .skip(1)
                    .filter(line -> line.split(",", -1)[1].compareTo("2025-09-15T00:00:00") < 0)
                    .count();
            Workplace.Run run = workplace.run("--as-of", "2025-09-15T00:00", "--lang", "en");
            assertThat(run.code()).isZero();
            assertThat(reported).isBetween(1L, CASES - 1L);
            assertThat(run.output()).contains("As of 2025-09-15 00:00: " + reported + " cases, ");
        }

        @Test
        void tellsWhyAndByWhichClauseInTheAskedLanguage() throws IOException {
            Workplace workplace = Workplace.in(folder, EVERY_NTH);
            Workplace.Run english = workplace.run("--lang", "en");
            assertThat(english.output())
                    .contains("chosen by rule tangshan-town#settle", "plan11:P11-5.3.3", "民法典:201(1)")
                    .contains("Ranking of the villages", "Score sheet", "choice of this pack")
                    .doesNotContain("案件状态");
            Workplace.Run chinese = workplace.run("--lang", "zh");
            assertThat(chinese.output()).contains("案件状态", "到期日的由来", "村（居）排名", "考核表");
            assertThat(chinese.output()).doesNotContain("Cases by state");
        }

        @Test
        void showsPlainLinesWhereThereIsNoTerminal() throws IOException {
            Workplace.Run run = Workplace.in(folder, EVERY_NTH).run("--lang", "en");
            assertThat(run.output()).contains("replay 2025-09", "replay 2025-11");
        }
    }

    @Nested
    class Refusals {

        @Test
        void areListedByCodeAndNeverSwallowed() throws IOException {
            Workplace workplace = Workplace.in(folder, EVERY_NTH);
            workplace.remove("staff.csv", line -> line.contains(",village-leader,ts-v01,"));
            Workplace.Run run = workplace.run("--lang", "en");
            assertThat(run.code()).isZero();
            assertThat(run.output()).containsPattern("[1-9]\\d* refused, [1-9]\\d* not sent for that");
            assertThat(run.output()).containsPattern("ACTOR_UNKNOWN: [1-9]");
            assertThat(run.page()).contains("ACTOR_UNKNOWN");
        }
    }

    @Nested
    class ExitCodes {

        @Test
        void isOneForWrongRowsWhileTheGoodOnesAreImported() throws IOException {
            Workplace.Run run = Workplace.in(folder, EVERY_NTH).run("--cases", "cases-with-faults.csv");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.output())
                    .contains("cases-with-faults.csv:35 case \"f-01\"", "与第 5 行重复", "The same as on line 5")
                    .contains("3 cases, 2 closed");
            assertThat(run.page()).contains("street-lightning");
        }

        @Test
        void isOneWhereThereIsNoInput() {
            Workplace.Run run = Workplace.at(folder).run();
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.output()).contains("grids.csv:0", "cases.csv:0");
            assertThat(run.report()).doesNotExist();
        }

        @Test
        void isOneForADatabaseThatDoesNotOpen() throws IOException {
            Workplace.Run run = Workplace.in(folder, EVERY_NTH).run("--database", "jdbc:nowhere:x");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.output()).contains("失败 Failed: ", "jdbc:nowhere:x").doesNotContain("\tat ");
        }

        @Test
        void isTwoForWrongUsage() throws IOException {
            Workplace workplace = Workplace.in(folder, EVERY_NTH);
            assertThat(workplace.run("--lang", "de").code()).isEqualTo(2);
            assertThat(workplace.run("--as-of", "yesterday").code()).isEqualTo(2);
            assertThat(workplace.run("--nonsense").code()).isEqualTo(2);
        }

        @Test
        void isZeroForHelp() throws IOException {
            Workplace.Run run = Workplace.in(folder, EVERY_NTH).run("--help");
            assertThat(run.code()).isZero();
            assertThat(run.output()).contains("--as-of", "--database", "退出码");
        }
    }

    @Nested
    class ThePage {

        private static final Pattern CHARTS = Pattern.compile("<script>\\s*/\\*.*?</script>", Pattern.DOTALL);

        @Test
        void fetchesNothing() throws IOException {
            String page = Workplace.in(folder, EVERY_NTH).run().page();
            assertThat(page).contains("default-src 'none'");
            String own = CHARTS.matcher(page).replaceFirst("");
            assertThat(own.length()).isLessThan(page.length() - 500_000);
            assertThat(own).doesNotContainPattern("(?i)https?://|\\bsrc\\s*=|\\bhref\\s*=|@import|url\\(");
            assertThat(page).doesNotContain("sourceMappingURL");
        }

        @Test
        void speaksBothLanguages() throws IOException {
            String page = Workplace.in(folder, EVERY_NTH).run("--lang", "en").page();
            assertThat(page)
                    .contains("data-language=\"en\"", "Cases by state", "案件状态", "data-to=\"zh\"")
                    .doesNotContain("{{");
        }
    }
}
