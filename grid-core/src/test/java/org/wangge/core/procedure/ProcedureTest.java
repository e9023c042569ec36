package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Basis;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactSource;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Match;
import org.wangge.core.fixture.Town;

/** Procedures and their parts as they are built. */
class ProcedureTest {

    private static final Procedure PROCEDURE = Town.procedure(OnMove.KEEP);

    private static Transition.Builder copy(String action) {
        return Town.copy(Town.transition(PROCEDURE, action));
    }

    @Nested
    class Looking {

        @Test
        void findsWhatIsThere() {
            assertThat(PROCEDURE.findState(StateId.of("found")))
                    .map(State::phase)
                    .hasValue(Optional.of(Phase.COLLECT));
            assertThat(PROCEDURE.findTransition(ActionId.of("take")))
                    .map(Transition::kind)
                    .hasValue(ActionKind.ACCEPT);
            assertThat(PROCEDURE.findClock(ClockId.of("settle")))
                    .map(ClockRule::onMove)
                    .hasValue(OnMove.KEEP);
            assertThat(PROCEDURE.findState(StateId.of("none"))).isEmpty();
            assertThat(PROCEDURE.findTransition(ActionId.of("none"))).isEmpty();
            assertThat(PROCEDURE.findClock(ClockId.of("none"))).isEmpty();
        }

        @Test
        void listsWhatIsPossibleInTheOrderOfThePack() {
            assertThat(PROCEDURE.transitionsFrom(Optional.empty()))
                    .extracting(step -> step.id().value())
                    .containsExactly("report");
            assertThat(PROCEDURE.transitionsFrom(Optional.of(StateId.of("filed"))))
                    .extracting(step -> step.id().value())
                    .containsExactly("take", "forward", "reclassify", "relocate", "comment");
            assertThat(PROCEDURE.transitionsFrom(Optional.of(StateId.of("declined"))))
                    .isEmpty();
        }
    }

    @Nested
    class Checking {

        private static Procedure.Builder parts() {
            return Procedure.builder()
                    .id(PROCEDURE.id())
                    .vocabulary(PROCEDURE.vocabulary())
                    .states(PROCEDURE.states())
                    .clocks(PROCEDURE.clocks());
        }

        private static void refuses(UnaryOperator<Procedure.Builder> change, String... faults) {
            Procedure.Builder parts = change.apply(parts());
            assertThatIllegalArgumentException()
                    .isThrownBy(parts::build)
                    .withMessageStartingWith("Procedure 'case' does not hold together")
                    .satisfies(thrown -> assertThat(thrown.getMessage()).contains(faults));
        }

        @Test
        void asksForABeginning() {
            refuses(parts -> parts.addTransitions(copy("file").build()), "no transition begins it");
        }

        @Test
        void followsEveryReference() {
            refuses(
                    parts -> parts.addTransitions(
                            copy("report").build(),
                            copy("file")
                                    .addFromStates(StateId.of("s1"))
                                    .to(StateId.of("s2"))
                                    .addStarts(ClockId.of("c1"))
                                    .addStops(ClockId.of("c2"))
                                    .addSuspends(ClockId.of("c3"))
                                    .addResumes(ClockId.of("c4"))
                                    .addWaitsFor(ClockId.of("c5"))
                                    .addRequires(FactId.of("f1"))
                                    .when(new Condition.All(List.of(
                                            Match.of("f2", "x"),
                                            new Condition.Not(new Condition.Any(List.of(Match.of("f3", "x")))))))
                                    .build()),
                    "state s1",
                    "state s2",
                    "clock c1",
                    "clock c2",
                    "clock c3",
                    "clock c4",
                    "clock c5",
                    "requires fact f1",
                    "looks at fact f2",
                    "looks at fact f3");
        }

        /** What the core knows no command can bring; asked for as a field, the action would be impossible. */
        @Test
        void asksForNoFieldThatNoCommandBrings() {
            refuses(
                    parts -> parts.addTransitions(
                            copy("report").addRequires(CoreFacts.REWORKS.id()).build()),
                    "report requires fact reworks, which no command brings");
        }

        @Test
        void looksIntoTheClocks() {
            ClockRule.Builder clock = ClockRule.builder();
            clock.from(Town.settle(
                            OnMove.KEEP,
                            ExtensionPolicy.builder()
                                    .times(1)
                                    .beforeExpiry(true)
                                    .addRequires(FactId.of("f2"))
                                    .basis(Town.cited("6"))
                                    .build()))
                    .table(DecisionTable.of(List.of(Town.row("settle", "f1=x", TimeLimit.days(1)))));
            refuses(
                    parts -> parts.addTransitions(copy("report").build()).clocks(List.of(clock.build())),
                    "clock settle looks at fact f1, which nobody declares",
                    "the extension of clock settle requires fact f2, which nobody declares");
        }

        @Test
        void namesIdsThatOccurTwice() {
            refuses(
                    parts -> parts.addTransitions(
                                    copy("report").build(), copy("report").build())
                            .addStates(Town.state("found", Phase.FILE, false))
                            .addClocks(PROCEDURE.clocks().get(0)),
                    "state found occurs twice",
                    "action report occurs twice",
                    "clock settle occurs twice");
        }
    }

    @Nested
    class Parts {

        @Test
        void thatBeginLeadSomewhere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.step("report", ActionKind.REPORT, "", "", new Performer.PresentHolder())
                            .build())
                    .withMessageContaining("test-town#report");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "1", "-0.5", "1.2", "0.8 0.5", "0.5 0.5"})
        void thatWarnDoSoAtRisingSharesWithinTheLimit(String shares) {
            ClockRule.Builder clock = ClockRule.builder();
            clock.from(PROCEDURE.clocks().get(1));
            for (String share : shares.split(" ")) {
                clock.addWarnAt(new BigDecimal(share));
            }
            assertThatIllegalArgumentException().isThrownBy(clock::build).withMessageContaining("rise between 0 and 1");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void thatExtendDoSoAtLeastOnce(int times) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.extension(false, Optional.empty(), times, true))
                    .withMessageContaining("" + times);
        }

        @Test
        void thatPerformAreSomebody() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Performer.AnyOf(List.of()));
            assertThat(new Performer.AnyOf(List.of(
                            Town.by("group-leader", Performer.Where.LOCATION),
                            new Performer.PresentHolder(),
                            new Performer.TheSystem())))
                    .hasToString("post:group-leader@LOCATION | holder | system");
        }

        @Test
        void thatDecideNoClockSaySo() {
            assertThat(ClockTerm.NONE).hasToString("none");
            assertThat(ClockTerm.within(TimeLimit.days(2))).hasToString("2 days");
        }
    }

    @Nested
    class Words {

        @Test
        void areThoseOfTheCoreAndOfThePack() {
            assertThat(Vocabulary.CORE.all()).containsExactlyInAnyOrderElementsOf(CoreFacts.ALL);
            assertThat(Town.VOCABULARY.find(Town.SCOPE.id())).hasValue(Town.SCOPE);
            assertThat(Town.VOCABULARY.carriersOf(Town.SCOPE.id()))
                    .containsExactlyInAnyOrder(ActionKind.FILE, ActionKind.ESCALATE);
            assertThat(Town.VOCABULARY.carriersOf(CoreFacts.NOTE.id())).isEmpty();
        }

        @Test
        void areDeclaredOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Vocabulary.of(List.of(Fact.fromCommand("urgency", FactType.TEXT)), Map.of()))
                    .withMessageContaining("'urgency' is declared already");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Vocabulary.of(List.of(Town.SCOPE, Town.SCOPE), Map.of()));
        }

        @Test
        void areCarriedOnlyIfDeclared() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Vocabulary.of(List.of(), Map.of(Town.SCOPE.id(), Set.of(ActionKind.FILE))))
                    .withMessageContaining("'scope'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Vocabulary.of(List.of(Town.SCOPE), Map.of(Town.SCOPE.id(), Set.of())))
                    .withMessageContaining("'scope'");
        }

        @Test
        void areEqualIfTheySayTheSame() {
            Vocabulary one = Vocabulary.of(List.of(Town.SCOPE), Map.of(Town.SCOPE.id(), Set.of(ActionKind.FILE)));
            Vocabulary same = Vocabulary.of(List.of(Town.SCOPE), Map.of(Town.SCOPE.id(), Set.of(ActionKind.FILE)));
            assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
            assertThat(one)
                    .isNotEqualTo(
                            Vocabulary.of(List.of(Town.SCOPE), Map.of(Town.SCOPE.id(), Set.of(ActionKind.REPORT))));
            assertThat(Town.procedure(OnMove.KEEP)).isEqualTo(PROCEDURE);
        }

        @Test
        void sayWhatUnsetMeans() {
            assertThat(Town.VOCABULARY.defaults().find(Town.INJURED.id())).hasValue(FactValue.of(false));
            assertThat(Town.VOCABULARY.defaults().find(CoreFacts.URGENCY.id())).hasValue(FactValue.of("normal"));
            assertThat(Town.VOCABULARY.defaults().find(Town.SCOPE.id())).isEmpty();
            assertThat(Town.VOCABULARY.defaults().find(FactId.of("none"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "transfer, to-unit, true", "transfer, to-person, true", "forward, to-unit, true", "report, to-person, true",
            "comment, to-unit, false", "handle, to-person, false", "take, to-unit, false", "redo, to-unit, true",
            "grant, clock, true", "shelve, clock, true", "handle, clock, false", "comment, note, true",
            "file, scope, true", "take, scope, false"
        })
        void belongToActionsAsTheirMeaningAsks(String action, String field, boolean belongs) {
            assertThat(Town.VOCABULARY
                            .fieldsOf(Town.transition(PROCEDURE, action))
                            .contains(FactId.of(field)))
                    .isEqualTo(belongs);
        }
    }

    @Nested
    class Kinds {

        @ParameterizedTest
        @EnumSource
        void areReadAsTheyAreWritten(ActionKind kind) {
            assertThat(kind.written()).matches("[a-z]+(-[a-z]+)*");
            assertThat(ActionKind.read(kind.written())).hasValue(kind);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "REPORT", "refer_down", "burn"})
        void areNotReadOtherwise(String written) {
            assertThat(ActionKind.read(written)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void askOnlyForFieldsOfCommands(ActionKind kind) {
            assertThat(kind.required()).allMatch(fact -> fact.source() == FactSource.COMMAND);
        }

        @Test
        void saySomethingAboutClosingAndVerifying() {
            assertThat(java.util.Arrays.stream(ActionKind.values()).filter(ActionKind::closes))
                    .containsExactlyInAnyOrder(ActionKind.CLOSE, ActionKind.DECLINE, ActionKind.VOID, ActionKind.MERGE);
            assertThat(java.util.Arrays.stream(ActionKind.values()).filter(ActionKind::verifies))
                    .containsExactlyInAnyOrder(ActionKind.VERIFY_PASS, ActionKind.VERIFY_FAIL);
        }
    }

    @Nested
    class Reasons {

        @Test
        void canStandWithoutARule() {
            Refusal reason = Refusal.of(RefusalCode.CASE_UNKNOWN, "caseId", "county-1/c-1");
            assertThat(reason).hasToString("CASE_UNKNOWN: Case county-1/c-1 does not exist");
            assertThat(reason.basis()).isEmpty();
        }

        @Test
        void nameRuleAndBasis() {
            Refusal reason = Refusal.by(
                    Town.rule("close"), Basis.chosen("silent"), RefusalCode.CASE_EXISTS, "caseId", "county-1/c-1");
            assertThat(reason.render(java.util.Locale.ENGLISH)).endsWith("(test-town#close, [choice: silent])");
        }
    }
}
