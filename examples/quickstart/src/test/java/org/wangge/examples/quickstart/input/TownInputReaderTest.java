package org.wangge.examples.quickstart.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.examples.quickstart.Workplace;
import org.wangge.examples.quickstart.town.TownRules;

class TownInputReaderTest {

    private static final RuleBook BOOK = TownRules.load();

    @TempDir
    private Path folder;

    private Workplace workplace;

    @BeforeEach
    void copyInput() throws IOException {
        workplace = Workplace.in(folder, 1);
    }

    private TownInput read(String log) {
        return new TownInputReader(BOOK).read(folder, log);
    }

    private static List<RowFault> faultsIn(TownInput input, String file) {
        return input.faults().stream()
                .filter(fault -> fault.file().equals(file))
                .toList();
    }

    @Nested
    class OfTheWholeTown {

        @Test
        void readsEveryRow() {
            TownInput input = read("cases.csv");
            assertThat(input.faults()).isEmpty();
            assertThat(input.grids()).hasSize(129);
            assertThat(input.units()).hasSize(22);
            assertThat(input.categories()).hasSize(14);
            assertThat(input.cases()).hasSize(2321);
        }

        @Test
        void keepsTheOrderOfTheFiles() {
            TownInput input = read("cases.csv");
            assertThat(input.grids().get(0).code().value()).isEqualTo("ts");
            assertThat(input.cases()).isSortedAccordingTo(java.util.Comparator.comparing(LoggedCase::reportedAt));
        }
    }

    @Nested
    class OfTheLogWithFaults {

        @Test
        void namesLineColumnAndValueOfEachFault() {
            assertThat(read("cases-with-faults.csv").faults())
                    .extracting(RowFault::line, RowFault::column, RowFault::value, RowFault::code)
                    .containsExactly(
                            tuple(9, "closed", "2025-10-09T14:09:14", InputCode.CLOSED_BEFORE_REPORTED),
                            tuple(11, "category", "street-lightning", InputCode.VALUE_UNKNOWN),
                            tuple(13, "category", "parking-fines", InputCode.VALUE_UNKNOWN),
                            tuple(15, "location", "ts-v14-g01", InputCode.VALUE_UNKNOWN),
                            tuple(17, "location", "ts-v13-g07", InputCode.VALUE_UNKNOWN),
                            tuple(19, "reported", "2025-13-09T15:40:00", InputCode.TIME_NOT_EXISTING),
                            tuple(21, "closed", "2025-11-31T09:00:00", InputCode.TIME_NOT_EXISTING),
                            tuple(23, "reported", "2025/10/10 08:30", InputCode.TIME_MALFORMED),
                            tuple(25, "-", "f-11,2025-10-10T09:00:00,,noise,ts-v06-g04,夜间施工扰民", InputCode.FIELD_COUNT),
                            tuple(
                                    27,
                                    "-",
                                    "f-12,2025-10-10T09:10:00,,noise,hotline,ts-v06-g04,夜间施工扰民,urgent",
                                    InputCode.FIELD_COUNT),
                            tuple(29, "reported", "", InputCode.VALUE_MISSING),
                            tuple(31, "case", "", InputCode.VALUE_MISSING),
                            tuple(33, "channel", "pigeon-post", InputCode.VALUE_UNKNOWN),
                            tuple(35, "case", "f-01", InputCode.VALUE_REPEATED));
        }

        @Test
        void saysWhatWouldBeRightInBothLanguages() {
            List<RowFault> faults = read("cases-with-faults.csv").faults();
            assertThat(faults.get(1).render(Locale.ENGLISH))
                    .isEqualTo("cases-with-faults.csv:11 category \"street-lightning\": "
                            + "Nobody knows this value. Did you mean 'street-lighting'?");
            assertThat(faults.get(1).render(Locale.CHINESE)).endsWith("没有这个值。是否应为“street-lighting”？");
            assertThat(faults.get(5).render(Locale.ENGLISH)).contains("like 2025-09-26T09:15:00");
            assertThat(faults.get(8).render(Locale.ENGLISH))
                    .contains("6 fields, must have 7: case,reported,closed,category,channel,location,title");
            assertThat(faults.get(13).render(Locale.ENGLISH)).contains("line 5");
        }

        @Test
        void hasNoPlaceLeftOpenInAnySentence() {
            assertThat(read("cases-with-faults.csv").faults()).allSatisfy(fault -> {
                assertThat(fault.render(Locale.ENGLISH)).doesNotContain("{");
                assertThat(fault.render(Locale.CHINESE)).doesNotContain("{");
            });
        }

        @Test
        void keepsTheGoodRows() {
            assertThat(read("cases-with-faults.csv").cases())
                    .extracting(LoggedCase::id)
                    .containsExactly("f-01", "f-02", "f-17");
        }
    }

    @Nested
    class OfSpoiledFiles {

        @Test
        void leavesOutAGridWhoseParentIsWrongAndWhatDependsOnIt() throws IOException {
            workplace.write(
                    "grids.csv",
                    workplace.rows("grids.csv").stream()
                            .map(line -> line.startsWith("ts-v13,") ? "ts-v13,village,nowhere,新苑社区" : line)
                            .toList());
            TownInput input = read("cases.csv");
            assertThat(faultsIn(input, "grids.csv").get(0).value()).isEqualTo("nowhere");
            assertThat(input.grids()).hasSize(129 - 7);
            assertThat(faultsIn(input, "units.csv"))
                    .extracting(RowFault::column, RowFault::value)
                    .containsExactly(tuple("serves", "ts-v13"));
            assertThat(faultsIn(input, "cases.csv"))
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.value()).startsWith("ts-v13-"));
        }

        @Test
        void findsWhatIsWrongWithGrids() throws IOException {
            workplace.add(
                    "grids.csv",
                    "ts-v01,village,ts,东河村",
                    "ts-x,hamlet,ts,无级村",
                    "ts-top,town,ts,另一个镇",
                    "ts-v01-g99,group,ts-v02-g01,东河村九九组",
                    "ts-v01-g98,group,ts-v01,");
            assertThat(faultsIn(read("cases.csv"), "grids.csv"))
                    .extracting(RowFault::column, RowFault::code)
                    .containsExactly(
                            tuple("code", InputCode.VALUE_REPEATED),
                            tuple("level", InputCode.VALUE_UNKNOWN),
                            tuple("parent", InputCode.VALUE_SUPERFLUOUS),
                            tuple("parent", InputCode.LEVEL_WRONG),
                            tuple("name", InputCode.VALUE_MISSING));
        }

        @Test
        void findsWhatIsWrongWithUnits() throws IOException {
            workplace.add("units.csv", "u-1,post-office,ts,邮局", "u-2,village-office,ts,错层级", "u-3,town-department,ts,");
            assertThat(faultsIn(read("cases.csv"), "units.csv"))
                    .extracting(RowFault::column, RowFault::code)
                    .containsExactly(
                            tuple("kind", InputCode.VALUE_UNKNOWN),
                            tuple("serves", InputCode.LEVEL_WRONG),
                            tuple("name", InputCode.VALUE_MISSING));
        }

        @Test
        void findsWhatIsWrongWithStaff() throws IOException {
            workplace.add(
                    "staff.csv",
                    "a-1,甲,group-leader,ts-v01,,2025-01-01,",
                    "a-2,乙,group-leader,ts-v01-g01,sanitation,2025-01-01,",
                    "a-3,丙,,ts-v01-g01,sanitation,2025-01-01,",
                    "a-4,丁,,,,2025-01-01,",
                    "a-5,戊,,,sanitation,2025-02-30,",
                    "a-6,己,,,sanitation,2025-02-01,2025-02-01",
                    "a-7,庚,mayor,ts,,2025-01-01,");
            assertThat(faultsIn(read("cases.csv"), "staff.csv"))
                    .extracting(RowFault::column, RowFault::code)
                    .containsExactly(
                            tuple("at", InputCode.LEVEL_WRONG),
                            tuple("unit", InputCode.VALUE_SUPERFLUOUS),
                            tuple("at", InputCode.VALUE_SUPERFLUOUS),
                            tuple("unit", InputCode.VALUE_MISSING),
                            tuple("from", InputCode.TIME_NOT_EXISTING),
                            tuple("until", InputCode.END_NOT_AFTER_START),
                            tuple("post", InputCode.VALUE_UNKNOWN));
        }

        @Test
        void findsWhatIsWrongWithCategories() throws IOException {
            workplace.add("categories.csv", "fireworks,烟花,Fireworks,sanitation,community,示例");
            workplace.write(
                    "categories.csv",
                    workplace.rows("categories.csv").stream()
                            .map(line -> line.startsWith("noise,") ? "noise,噪声,Noise,police,town,示例" : line)
                            .toList());
            assertThat(faultsIn(read("cases.csv"), "categories.csv"))
                    .extracting(RowFault::column, RowFault::value)
                    .containsExactly(
                            tuple("designated_unit", "police"), tuple("scope", "town"), tuple("id", "fireworks"));
        }

        @Test
        void saysWhichFileIsMissing() throws IOException {
            Files.delete(folder.resolve("units.csv"));
            assertThat(faultsIn(read("cases.csv"), "units.csv"))
                    .extracting(RowFault::line, RowFault::code)
                    .containsExactly(tuple(0, InputCode.FILE_MISSING));
        }

        @Test
        void wantsItsHeader() throws IOException {
            workplace.write("cases.csv", List.of("id,reported", "c-1,2025-10-10T09:00:00"));
            assertThat(read("cases.csv").faults())
                    .extracting(RowFault::line, RowFault::value, RowFault::code)
                    .containsExactly(tuple(1, "id,reported", InputCode.HEADER_WRONG));
        }

        @Test
        void wantsAHeaderInAnEmptyFile() throws IOException {
            Files.writeString(folder.resolve("cases.csv"), "# nothing\n", StandardCharsets.UTF_8);
            assertThat(read("cases.csv").faults()).extracting(RowFault::code).containsExactly(InputCode.HEADER_WRONG);
        }

        @Test
        void namesTheLineOfAByteThatIsNoUtf8() throws IOException {
            byte[] gbk = {(byte) 0xC2, (byte) 0xB7, (byte) 0xB5, (byte) 0xC6};
            byte[] head =
                    "case,reported,closed,category,channel,location,title\nc-1,,,,,,".getBytes(StandardCharsets.UTF_8);
            byte[] all = java.util.Arrays.copyOf(head, head.length + gbk.length);
            System.arraycopy(gbk, 0, all, head.length, gbk.length);
            Files.write(folder.resolve("cases.csv"), all);
            assertThat(read("cases.csv").faults())
                    .extracting(RowFault::line, RowFault::code)
                    .containsExactly(tuple(2, InputCode.NOT_UTF8));
        }

        @Test
        void readsPastAByteOrderMark() throws IOException {
            String text = Files.readString(folder.resolve("cases.csv"), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("cases.csv"), "\uFEFF" + text, StandardCharsets.UTF_8);
            assertThat(read("cases.csv").faults()).isEmpty();
        }
    }
}
