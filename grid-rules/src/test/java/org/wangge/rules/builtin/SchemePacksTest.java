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
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.ProcedureId;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.OpenValue;
import org.wangge.core.rulebook.Rule;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.ExampleDue;
import org.wangge.rules.pack.ExampleExpectation;
import org.wangge.rules.pack.ExampleStep;
import org.wangge.rules.yaml.YamlScalar;

/** What the packs of further schemes say, held against their tables of clauses. */
class SchemePacksTest {

    private static final String COMMUNITY = "community-grid";
    private static final String DISTRICT = "district-seven-stages";
    private static final String VILLAGE = "village-grid";
    private static final String COUNTY = "county-four-levels";
    private static final String COMPANY = "company-environment";
    private static final String FOUR_LEVELS = "community-four-levels";
    private static final String PARTY = "party-building-grid";
    private static final String HUZHOU = "huzhou-grid-members";

    /** The kinds of clause that the flow of a case is made of: each is carried, or it is said why not. */
    private static final Set<String> OF_THE_FLOW =
            Set.of("hierarchy", "role", "deadline", "schedule", "workflow", "admission", "coordination");

    private static RuleBook book(String pack) {
        return PackReader.builtIn(pack).requireClean();
    }

    private static Procedure procedure(String pack) {
        return book(pack).findProcedure(RuleBook.CASE).orElseThrow();
    }

    private static Stream<ExampleStep> steps(String pack) {
        return PackReader.builtIn(pack).examples().stream().map(Example::steps).flatMap(List::stream);
    }

    @Nested
    class Clauses {

        @ParameterizedTest
        @CsvSource({
            "community-grid,        76, 27, 44,  5",
            "district-seven-stages, 30, 10, 13,  7",
            "village-grid,          64, 23, 30, 11",
            "county-four-levels,    90, 26, 46, 18",
            "company-environment,   20,  8, 12,  0",
            "community-four-levels, 53, 30, 20,  3",
            "party-building-grid,   49, 10, 34,  5",
            "huzhou-grid-members,   68, 28, 39,  1"
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
        @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE, COUNTY, COMPANY, FOUR_LEVELS, PARTY, HUZHOU})
        @DisplayName("层级、岗位、时限、流程、准入、协同各条不留待以后")
        void ofTheFlowAreCarriedOrSaidToBeNone(String pack) {
            assertThat(ClauseRow.of(pack))
                    .filteredOn(row -> OF_THE_FLOW.contains(row.kind()))
                    .allSatisfy(row -> assertThat(row.status()).as(row.id()).isIn("carried", "informational"));
        }

        @ParameterizedTest
        @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE, COUNTY, COMPANY, FOUR_LEVELS, PARTY, HUZHOU})
        @DisplayName("时限各条均有规则承载")
        void ofDeadlinesAndLevelsAreCarried(String pack) {
            assertThat(ClauseRow.of(pack))
                    .filteredOn(row -> row.kind().equals("deadline"))
                    .allSatisfy(row -> assertThat(row.status()).as(row.id()).isEqualTo("carried"));
        }

        @ParameterizedTest
        @MethodSource("packs")
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

        static List<String> packs() {
            return List.of(COMMUNITY, DISTRICT, VILLAGE, COUNTY, COMPANY, FOUR_LEVELS, PARTY, HUZHOU);
        }
    }

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource({
            "county-four-levels,  case,        P06-3.5.3d, limit,  settle,    settle-ordinary",
            "county-four-levels,  case,        P06-3.5.3e, limit,  pass-up,   pass-up-beyond",
            "huzhou-grid-members, recruitment, HZ-3.2.5b,  period, publicity, publicity",
            "huzhou-grid-members, contract,    HZ-3.3c,    term,   term,      term-usual"
        })
        @DisplayName("有数的时限与条款表的参数一致")
        void areThoseOfTheTable(
                String pack, String procedure, String clause, String parameter, String clock, String row) {
            String written = ClauseRow.of(pack).stream()
                    .filter(candidate -> candidate.id().equals(clause))
                    .findFirst()
                    .orElseThrow()
                    .parameter(parameter);
            TimeLimit limit = book(pack).findProcedure(ProcedureId.of(procedure)).orElseThrow().clocks().stream()
                    .filter(rule -> rule.id().value().equals(clock))
                    .flatMap(rule -> rule.table().rows().stream())
                    .filter(candidate -> candidate.id().id().equals(row))
                    .map(DecisionTable.Row::result)
                    .map(ClockTerm::limit)
                    .findFirst()
                    .orElseThrow()
                    .orElseThrow();
            assertThat(limit).isEqualTo(TimeLimit.parse(written.replace('-', ' ')));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                community-grid        | assist, hand-over, progress, reply, report-up, review, settle, tell-member, tell-resident
                district-seven-stages | disposal, part, whole
                village-grid          | analyse, assign-county, county, enter, record
                county-four-levels    | finish
                company-environment   | respond, solve
                community-four-levels | evaluation, review, tracking
                party-building-grid   | act, answer, attend, part
                huzhou-grid-members   | rectify, report-up
                """)
        @DisplayName("及时、定期、规定时限不给数，逐一列出")
        void thatTheSourceLeavesOpenAreListed(String pack, String rules) {
            assertThat(book(pack).openValues())
                    .extracting(OpenValue::rule)
                    .extracting(RuleId::id)
                    .containsExactlyInAnyOrder(rules.split(", ", -1));
        }
    }

    @Nested
    class Flows {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                community-grid        | 1 upper, 2 community, 3 grid
                district-seven-stages | 1 district, 2 subdistrict, 3 community, 4 grid
                village-grid          | 1 county, 2 township, 3 village, 4 hamlet
                county-four-levels    | 1 county, 2 township, 3 village, 4 area, 5 group
                company-environment   | 1 company, 2 area, 3 grid
                community-four-levels | 1 subdistrict, 2 community, 3 block, 4 cell, 5 building
                party-building-grid   | 1 township, 2 village, 3 grid, 4 centre
                huzhou-grid-members   | 1 superior, 2 subdistrict, 3 community, 4 grid
                """)
        void haveTheLevelsOfTheScheme(String pack, String levels) {
            assertThat(book(pack).levels())
                    .extracting(level -> level.rank() + " " + level.id())
                    .containsExactly(levels.split(", ", -1));
        }

        @ParameterizedTest
        @ValueSource(strings = DISTRICT)
        @DisplayName("七个环节依次出现，一个不缺")
        void ofTheDistrictGoThroughSevenPhasesInOrder(String pack) {
            assertThat(procedure(pack).states().stream()
                            .filter(state -> state.rule().pack().equals(pack))
                            .map(State::phase)
                            .flatMap(java.util.Optional::stream)
                            .distinct())
                    .hasToString("[COLLECT, FILE, DISPATCH, HANDLE, FEEDBACK, VERIFY, EVALUATE]");
        }
    }

    @Nested
    class Examples {

        @ParameterizedTest
        @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE, COUNTY, COMPANY, FOUR_LEVELS, PARTY, HUZHOU})
        void takeEveryStepOfTheirOwnAndRefuseItOnceToo(String pack) {
            assertThat(actions(pack, false))
                    .containsAll(own(pack, step -> !step.by().equals(new Performer.TheSystem())));
            assertThat(actions(pack, true)).containsAll(own(pack, step -> true));
        }

        private List<String> own(String pack, Predicate<Transition> meant) {
            return book(pack).procedures().stream()
                    .flatMap(procedure -> procedure.transitions().stream())
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
        @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE, COUNTY, COMPANY, FOUR_LEVELS, PARTY, HUZHOU})
        void expectADueDayOrAnOpenOneOfEveryClock(String pack) {
            assertThat(steps(pack)
                            .flatMap(step -> step.expect().stream())
                            .map(ExampleExpectation::due)
                            .flatMap(List::stream)
                            .filter(due -> !due.written().text().equals(ExampleDue.NONE))
                            .map(due -> due.clock().text().replaceFirst("@.*", "")))
                    .containsAll(book(pack).procedures().stream()
                            .flatMap(procedure -> procedure.clocks().stream())
                            .map(clock -> clock.id().value())
                            .toList());
        }
    }
}
