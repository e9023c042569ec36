package org.wangge.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.ProcedureId;
import org.wangge.core.procedure.State;
import org.wangge.core.rulebook.OpenValue;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;

/** What the packs of further schemes say: numbers of their tables of clauses, what these leave open, levels. */
class SchemePacksTest {

    private static final String DISTRICT = "district-seven-stages";

    private static RuleBook book(String pack) {
        return PackReader.builtIn(pack).requireClean();
    }

    private static Procedure procedure(String pack) {
        return book(pack).findProcedure(RuleBook.CASE).orElseThrow();
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
                community-grid          | assist, hand-over, progress, reply, report-up, review, settle, tell-member, tell-resident
                district-seven-stages   | disposal, part, whole
                village-grid            | analyse, assign-county, county, enter, record
                county-four-levels      | finish
                company-environment     | respond, solve
                community-four-levels   | evaluation, review, tracking
                party-building-grid     | act, answer, attend, part
                huzhou-grid-members     | rectify, report-up
                urban-rural-town        | handle, intervene-sign
                subdistrict-three-tiers | adjust, approve-change, dispatch, feed-back, report-up-hazard, report-up-other, station-report, tell-window
                town-cells              | assist, feed-back, follow-up, handle, verify, warn-emergency
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
                community-grid          | 1 subdistrict, 2 community, 3 grid
                district-seven-stages   | 1 district, 2 subdistrict, 3 community, 4 grid
                village-grid            | 1 county, 2 township, 3 village, 4 hamlet
                county-four-levels      | 1 county, 2 township, 3 village, 4 area, 5 group
                company-environment     | 1 company, 2 area, 3 grid
                community-four-levels   | 1 subdistrict, 2 community, 3 block, 4 cell, 5 building
                party-building-grid     | 1 township, 2 village, 3 grid, 4 centre
                huzhou-grid-members     | 1 superior, 2 subdistrict, 3 community, 4 grid
                urban-rural-town        | 1 town, 2 community, 3 grid, 4 village, 5 rural-community, 6 mutual-aid-group, 7 household
                subdistrict-three-tiers | 1 new-area, 2 subdistrict, 3 community, 4 grid
                town-cells              | 1 town, 2 village, 3 grid, 4 cell
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
}
