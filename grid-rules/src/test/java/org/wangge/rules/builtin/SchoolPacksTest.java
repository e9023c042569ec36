package org.wangge.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.explain.RuleId;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.OpenValue;
import org.wangge.core.rulebook.Rule;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Severity;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.ExampleDue;
import org.wangge.rules.pack.ExampleExpectation;
import org.wangge.rules.pack.ExampleStep;
import org.wangge.rules.yaml.YamlScalar;

/** What the packs of the school-safety schemes say, held against their tables of clauses. */
class SchoolPacksTest {

    /** The kinds of clause that the flow of a case is made of: each is carried, or it is said why not. */
    private static final Set<String> OF_THE_FLOW =
            Set.of("hierarchy", "role", "deadline", "workflow", "schedule", "admission", "coordination");

    static List<String> packs() {
        return List.of("city-school-safety", "school-daily-check", "school-parallel-grids");
    }

    private static RuleBook book(String pack) {
        return PackReader.builtIn(pack).requireClean();
    }

    private static Procedure procedure(String pack) {
        return book(pack).findProcedure(RuleBook.CASE).orElseThrow();
    }

    private static Stream<ExampleStep> steps(String pack) {
        return PackReader.builtIn(pack).examples().stream().map(Example::steps).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("packs")
    @DisplayName("除留待当地规定的数值外没有问题")
    void areCleanApartFromOpenValues(String pack) {
        assertThat(PackReader.builtIn(pack).findings())
                .extracting(Finding::severity)
                .allMatch(Severity.OPEN::equals);
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
        @DisplayName("层级、岗位、时限、流程、步骤、准入、协同各条不留待以后")
        void ofTheFlowAreCarriedOrSaidToBeNone(String pack) {
            assertThat(ClauseRow.of(pack))
                    .filteredOn(row -> OF_THE_FLOW.contains(row.kind()))
                    .allSatisfy(row -> assertThat(row.status()).as(row.id()).isIn("carried", "informational"));
        }

        @ParameterizedTest
        @MethodSource("org.wangge.rules.builtin.SchoolPacksTest#packs")
        @DisplayName("时限和流程各条均有规则承载")
        void ofDeadlinesAndWorkAreCarried(String pack) {
            assertThat(ClauseRow.of(pack))
                    .filteredOn(row -> Set.of("deadline", "workflow").contains(row.kind()))
                    .allSatisfy(row -> assertThat(row.status()).as(row.id()).isEqualTo("carried"));
        }

        @ParameterizedTest
        @MethodSource("org.wangge.rules.builtin.SchoolPacksTest#packs")
        @DisplayName("承载条款的每条规则都引用该条款")
        void areCitedByEachRuleThatCarriesThem(String pack) {
            List<Rule> rules = book(pack).rules();
            for (ClauseRow row : ClauseRow.of(pack)) {
                for (String carrier : row.carriers()) {
                    assertThat(rules)
                            .as(row.id() + " carried by " + carrier)
                            .filteredOn(rule -> rule.id().id().equals(carrier))
                            .anySatisfy(rule -> assertThat(rule.basis().citations())
                                    .anySatisfy(citation ->
                                            assertThat(citation.clause()).isEqualTo(row.id())));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city-school-safety | central-news, plan-promptly, site-news
            kindergarten-safety | respond-open
            school-bureau-links | report-section-open, tell-leader, treat
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

    @Nested
    class Examples {

        @ParameterizedTest
        @MethodSource("org.wangge.rules.builtin.SchoolPacksTest#packs")
        void takeEveryStepOfTheirOwnAndRefuseItOnceToo(String pack) {
            assertThat(actions(pack, false))
                    .containsAll(own(pack, step -> !step.by().equals(new Performer.TheSystem())));
            assertThat(actions(pack, true)).containsAll(own(pack, step -> true));
        }

        private List<String> own(String pack, Predicate<Transition> meant) {
            return procedure(pack).transitions().stream()
                    .filter(step -> step.rule().pack().equals(pack))
                    .filter(meant)
                    .map(step -> step.rule().id())
                    .toList();
        }

        private List<String> actions(String pack, boolean refused) {
            return steps(pack)
                    .filter(step -> step.refused().isEmpty() != refused)
                    .flatMap(step -> step.action().stream())
                    .map(YamlScalar::text)
                    .toList();
        }

        @ParameterizedTest
        @MethodSource("org.wangge.rules.builtin.SchoolPacksTest#packs")
        void expectADueDayOrAnOpenOneOfEveryClock(String pack) {
            assertThat(steps(pack)
                            .flatMap(step -> step.expect().stream())
                            .map(ExampleExpectation::due)
                            .flatMap(List::stream)
                            .filter(due -> !due.written().text().equals(ExampleDue.NONE))
                            .map(due -> due.clock().text().replaceFirst("@.*", "")))
                    .containsAll(procedure(pack).clocks().stream()
                            .map(clock -> clock.id().value())
                            .toList());
        }
    }
}
