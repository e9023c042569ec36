package org.wangge.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.explain.RuleId;
import org.wangge.core.rulebook.OpenValue;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;

/** What the packs of the school-safety schemes say beside what every scheme's pack is held to. */
class SchoolPacksTest {

    static List<String> packs() {
        return List.of(
                "city-school-safety",
                "kindergarten-safety",
                "school-bureau-links",
                "school-daily-check",
                "school-epidemic",
                "school-parallel-grids",
                "school-three-levels");
    }

    private static RuleBook book(String pack) {
        return PackReader.builtIn(pack).requireClean();
    }

    @Nested
    class Clauses {

        @ParameterizedTest
        @CsvSource({
            "city-school-safety, 40, 18, 20, 2",
            "kindergarten-safety, 22, 9, 10, 3",
            "school-bureau-links, 30, 9, 21, 0",
            "school-daily-check, 45, 9, 29, 7",
            "school-epidemic, 21, 10, 10, 1",
            "school-parallel-grids, 18, 6, 8, 4",
            "school-three-levels, 67, 39, 25, 3"
        })
        @DisplayName("条款表的每一条都在，各有去向")
        void areAllThereWithTheirStatus(String pack, int rows, int carried, int open, int informational) {
            List<ClauseRow> clauses = ClauseRow.of(pack);
            assertThat(clauses).hasSize(rows).extracting(ClauseRow::id).doesNotHaveDuplicates();
            assertThat(clauses)
                    .allSatisfy(row -> assertThat(row.rules()).as(row.id()).isNotBlank());
            assertThat(withStatus(clauses, "carried")).isEqualTo(carried);
            assertThat(withStatus(clauses, "open")).isEqualTo(open);
            assertThat(withStatus(clauses, "informational")).isEqualTo(informational);
        }

        private long withStatus(List<ClauseRow> clauses, String status) {
            return clauses.stream().filter(row -> row.status().equals(status)).count();
        }

        @ParameterizedTest
        @MethodSource("org.wangge.rules.builtin.SchoolPacksTest#packs")
        @DisplayName("时限和流程各条均有规则承载")
        void ofDeadlinesAndWorkAreCarried(String pack) {
            assertThat(ClauseRow.of(pack))
                    .filteredOn(row -> Set.of("deadline", "workflow").contains(row.kind()))
                    .allSatisfy(row -> assertThat(row.status()).as(row.id()).isEqualTo("carried"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city-school-safety | central-news, plan-promptly, site-news
            kindergarten-safety | respond-open
            school-bureau-links | assist, report-section-open, tell-leader, treat
            school-daily-check | handle-accident, pass-up-beyond
            school-epidemic | clean, report-temperature, tell-principal, tell-teacher, track
            school-parallel-grids | report-up-promptly
            school-three-levels | notify, report-accident
            """)
    @DisplayName("及时、定期不给数，逐一列出")
    void listWhatTheSourceLeavesOpen(String pack, String rules) {
        assertThat(book(pack).openValues())
                .extracting(OpenValue::rule)
                .extracting(RuleId::id)
                .containsExactlyInAnyOrder(rules.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city-school-safety | 1 city, 2 central, 3 site
            kindergarten-safety | 1 kindergarten, 2 office, 3 section, 4 area
            school-bureau-links | 1 bureau, 2 school, 3 grid
            school-daily-check | 1 school, 2 line, 3 grid
            school-epidemic | 1 school, 2 class, 3 student, 4 parent
            school-parallel-grids | 1 school, 2 grid
            school-three-levels | 1 school, 2 department, 3 area
            """)
    void haveTheLevelsOfTheScheme(String pack, String levels) {
        assertThat(book(pack).levels())
                .extracting(level -> level.rank() + " " + level.id())
                .containsExactly(levels.split(", ", -1));
    }
}
