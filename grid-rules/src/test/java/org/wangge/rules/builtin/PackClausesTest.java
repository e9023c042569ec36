package org.wangge.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.OnMove;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.StateId;
import org.wangge.core.rulebook.OpenValue;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.scoring.PeriodKind;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.core.staff.UnitType;
import org.wangge.rules.PackReader;

/** What the built-in packs say, held against their tables of clauses. */
class PackClausesTest {

    private static final String TOWN = "tangshan-town";
    private static final String COMMUNITY = "community-limits";

    private static RuleBook book(String pack) {
        return PackReader.builtIn(pack).requireClean();
    }

    private static Procedure procedure(String pack) {
        return book(pack).findProcedure(RuleBook.CASE).orElseThrow();
    }

    private static TimeLimit limit(String pack, String clock, String row) {
        return clock(pack, clock).table().rows().stream()
                .filter(candidate -> candidate.id().id().equals(row))
                .map(DecisionTable.Row::result)
                .map(ClockTerm::limit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static ClockRule clock(String pack, String clock) {
        return procedure(pack).findClock(ClockId.of(clock)).orElseThrow();
    }

    @Test
    @DisplayName("基础包只有附带动作，本身不成流程")
    void lendTheirSideActions() {
        assertThat(book("township").procedures()).isEmpty();
        assertThat(procedure(TOWN).findTransition(ActionId.of("void")))
                .get()
                .satisfies(step -> assertThat(step.fromStates())
                        .hasSize(6)
                        .doesNotContain(StateId.of("closed"), StateId.of("ended")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"community-grid", "community-limits", "community-four-levels"})
    @DisplayName("社区各方案的街道、社区、居委会和终点出自同一底座")
    void ofCommunitiesShareABase(String pack) {
        assertThat(procedure(pack).findState(StateId.of("closed")))
                .get()
                .extracting(state -> state.rule().pack())
                .isEqualTo("community");
        assertThat(book(pack).levels()).extracting(level -> level.id().value()).startsWith("subdistrict", "community");
        assertThat(book(pack).unitTypes()).extracting(unit -> unit.id().value()).contains("residents-committee");
    }

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource({
            "tangshan-town,    P11-5.1.6a, hand-over,          hand-over-town",
            "tangshan-town,    P11-5.3.3a, settle,             settle-community",
            "tangshan-town,    P11-5.3.3b, settle,             settle-town",
            "tangshan-town,    P11-5.3.4a, report-to-district, report-to-district",
            "community-limits, MQ-3.1,     finish,             finish-community",
            "community-limits, MQ-3.2,     finish,             finish-office",
            "community-limits, MQ-3.3,     finish,             finish-other",
            "community-limits, MQ-3.4a,    cap,                cap"
        })
        @DisplayName("每个时限与条款表的参数一致")
        void areThoseOfTheTable(String pack, String clause, String clock, String row) {
            String written = ClauseRow.of(pack).stream()
                    .filter(candidate -> candidate.id().equals(clause))
                    .findFirst()
                    .orElseThrow()
                    .parameter("limit");
            assertThat(limit(pack, clock, row)).isEqualTo(TimeLimit.parse(written.replace('-', ' ')));
        }

        @Test
        @DisplayName("特殊情况五个工作日替代原时限（三、4）")
        void ofSpecialCircumstancesReplaceTheOriginal() {
            assertThat(clock(COMMUNITY, "finish").extension()).get().satisfies(policy -> {
                assertThat(policy.how()).isEqualTo(Extension.How.REPLACE);
                assertThat(policy.by()).contains(TimeLimit.workingDays(5));
                assertThat(policy.times()).isEqualTo(1);
                assertThat(policy.beforeExpiry()).isTrue();
            });
        }

        @Test
        @DisplayName("注明原因的特殊情况按原时限延长一次（5.3.3 三）")
        void ofSpecialCasesAreAddedOnce() {
            ExtensionPolicy policy = clock(TOWN, "settle").extension().orElseThrow();
            assertThat(policy.how()).isEqualTo(Extension.How.ADD);
            assertThat(policy.by()).isEmpty();
            assertThat(policy.times()).isEqualTo(1);
            assertThat(policy.basis().citations()).hasToString("[plan11:P11-5.3.3c]");
            assertThat(policy.basis().choice()).isPresent();
        }

        @Test
        void followAMoveAsEachPackSays() {
            assertThat(clock(TOWN, "settle").onMove()).isEqualTo(OnMove.RESTART);
            assertThat(clock(COMMUNITY, "finish").onMove()).isEqualTo(OnMove.RESELECT);
            assertThat(clock(COMMUNITY, "cap").isWaitingPeriod()).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                tangshan-town    | hand-over-community, progress, settle-beyond
                community-limits | feed-back, hand-up-assist, stage-news
                """)
        @DisplayName("原文未定的期限各自列出")
        void thatTheSourceLeavesOpenAreListed(String pack, String rules) {
            assertThat(book(pack).openValues())
                    .extracting(OpenValue::rule)
                    .extracting(rule -> rule.id())
                    .containsExactlyInAnyOrder(rules.split(", ", -1));
        }

        @ParameterizedTest
        @ValueSource(strings = {TOWN, COMMUNITY, "quickstart-town"})
        void areCountedByTheCivilCode(String pack) {
            assertThat(procedure(pack).clocks())
                    .extracting(clock -> clock.counting().id())
                    .containsOnly("civil-code");
        }
    }

    @Nested
    class Territories {

        @Test
        @DisplayName("镇、13 个二级网格、115 个三级网格")
        void ofTheTownHaveTheCountsOfTheScheme() {
            Map<String, Integer> counts = book(TOWN).levels().stream()
                    .collect(Collectors.toMap(
                            level -> level.id().value(),
                            level -> level.expectedCount().orElse(0)));
            assertThat(counts).isEqualTo(Map.of("town", 1, "village", 13, "group", 115));
        }

        @Test
        void ofTheCommunityRankTheSubdistrictAboveTheGrid() {
            assertThat(book(COMMUNITY).levels())
                    .extracting(level -> level.rank() + " " + level.id())
                    .containsExactly("1 subdistrict", "2 community", "3 grid");
        }

        @Test
        void haveTheUnitsOfTheQuickstart() {
            assertThat(book("quickstart-town").unitTypes())
                    .extracting(UnitType::id)
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder(
                            "village-office", "town-department", "innovation-office", "district-department");
        }
    }

    @Nested
    class Scores {

        @Test
        @DisplayName("示例的考核办法都标为选择，并引用所依据的条款")
        void ofTheQuickstartAreChoicesWithTheirClauses() {
            List<ScoringPolicy> policies = book("quickstart-town").scoringPolicies();
            assertThat(policies)
                    .extracting(policy -> policy.id().id())
                    .containsExactly("group-leader-score", "village-score");
            assertThat(policies).allSatisfy(policy -> {
                assertThat(policy.basis().choice()).isPresent();
                assertThat(policy.basis().citations()).isNotEmpty();
                assertThat(policy.period()).isEqualTo(PeriodKind.QUARTER);
                assertThat(policy.items())
                        .allSatisfy(item -> assertThat(item.basis().choice())
                                .as(item.id().id())
                                .isPresent());
            });
        }
    }
}
