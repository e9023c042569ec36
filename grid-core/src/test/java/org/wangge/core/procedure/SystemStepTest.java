package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Match;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.SystemActor;

/** Steps that a clock triggers, and limits that a command sets. */
class SystemStepTest {

    private static final Performer SYSTEM = new Performer.TheSystem();
    private static final Performer HOLDER_OR_SYSTEM =
            new Performer.AnyOf(List.of(new Performer.PresentHolder(), SYSTEM));

    @Nested
    class AProcedure {

        @ParameterizedTest
        @EnumSource(ActionKind.class)
        void letsTheSystemActOnlyByTheKindsThatAreOpenToIt(ActionKind kind) {
            if (kind.isOpenToSystem()) {
                assertThat(Town.changing("unshelve", step -> step.kind(kind).by(HOLDER_OR_SYSTEM)))
                        .isNotNull();
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Town.changing(
                                "unshelve", step -> step.kind(kind).by(HOLDER_OR_SYSTEM)))
                        .withMessageContaining("unshelve lets the system " + kind.written());
            }
        }

        @Test
        void keepsJudgementsForPeople() {
            assertThat(Arrays.stream(ActionKind.values())
                            .filter(ActionKind::isOpenToSystem)
                            .toList())
                    .hasSize(15)
                    .doesNotContain(
                            ActionKind.GRANT_EXTENSION,
                            ActionKind.DECLINE,
                            ActionKind.HANDLE,
                            ActionKind.VERIFY_FAIL,
                            ActionKind.REJECT,
                            ActionKind.REPORT);
        }

        @Test
        void isNotTriggeredWithoutTheSystem() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.changing("unshelve", step -> step.whenDue(Town.clock("settle"))))
                    .withMessageContaining("unshelve is triggered by clock settle, so it must be by the system");
        }

        @Test
        void isNotBegunByAClock() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.changing(
                            "report",
                            step -> step.kind(ActionKind.STEP).by(SYSTEM).whenDue(Town.clock("settle"))))
                    .withMessageContaining("have a state to come from");
        }

        @Test
        void isTriggeredWithoutFieldsButAReason() {
            assertThat(Town.changing(
                            "unshelve",
                            step -> step.by(SYSTEM)
                                    .whenDue(Town.clock("settle"))
                                    .addRequires(CoreFacts.REASON.id())))
                    .isNotNull();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Town.changing(
                            "unshelve",
                            step -> step.by(SYSTEM)
                                    .whenDue(Town.clock("settle"))
                                    .addRequires(CoreFacts.NOTE.id())))
                    .withMessageContaining("unshelve is triggered by a clock, which cannot bring field note");
        }

        @Test
        void namesAClockThatThereIs() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Town.changing("unshelve", step -> step.by(SYSTEM).whenDue(Town.clock("lunch"))))
                    .withMessageContaining("unshelve names clock lunch, which there is not");
        }

        @Test
        void tellsWhatAClockTriggersInItsOrder() {
            Procedure procedure = Town.replacing(
                    Town.procedure(OnMove.RESTART),
                    List.of(
                            Town.step("a-first", ActionKind.URGE, "handling", "", SYSTEM)
                                    .whenDue(Town.clock("settle"))
                                    .build(),
                            Town.step("b-second", ActionKind.URGE, "shelved", "", SYSTEM)
                                    .whenDue(Town.clock("settle"))
                                    .build()),
                    List.of());
            assertThat(procedure.triggeredBy(Town.clock("settle")))
                    .extracting(step -> step.id().value())
                    .containsExactly("a-first", "b-second");
            assertThat(procedure.triggeredBy(Town.clock("whole"))).isEmpty();
        }
    }

    /** Silence that counts as acceptance must not make the system the holder. */
    @Test
    void anAcceptanceByTheSystemLeavesTheHolder() {
        Procedure procedure = Town.changing("take", step -> step.by(SYSTEM).whenDue(Town.clock("whole")));
        Move move = Engine.accepted(
                procedure, Walk.filed(procedure, "community").file(), "2026-09-30T10:00", SystemActor.ACTOR, "take");
        assertThat(move.holder()).isEmpty();
        assertThat(move.entitlement()).isEqualTo(new Entitlement(SystemActor.ID, Optional.empty()));
    }

    @Nested
    class ALimitSetByTheCommand {

        private final Procedure whole = Town.replacing(
                Town.procedure(OnMove.RESTART),
                List.of(Town.copy(Town.transition(Town.procedure(OnMove.RESTART), "shelve"))
                        .addStarts(Town.clock("pause"))
                        .build()),
                List.of(pause(Optional.of(TimeLimit.parse("1 month")))));

        private ClockRule pause(Optional<TimeLimit> most) {
            return pause(new CommandLimit(most));
        }

        private ClockRule pause(CommandLimit limit) {
            return ClockRule.builder()
                    .rule(Town.rule("pause"))
                    .title(Text.of("挂账期限", "shelving"))
                    .counting(CountingRules.CIVIL_CODE)
                    .basis(Town.cited("10"))
                    .table(DecisionTable.of(List.of(new DecisionTable.Row<>(
                            Town.rule("pause-row"), Match.ANYTHING, ClockTerm.setByCommand(limit), Town.cited("11")))))
                    .build();
        }

        private List<String> refused(Object... fields) {
            return Engine.refused(whole, Walk.handling(whole).file(), "2026-09-30T10:00", Town.ZHAO, "shelve", fields)
                    .stream()
                    .map(Engine::shown)
                    .toList();
        }

        @Test
        void isTheLimitOfTheClock() {
            Move move = Engine.accepted(
                    whole,
                    Walk.handling(whole).file(),
                    "2026-09-30T10:00",
                    Town.ZHAO,
                    "shelve",
                    "reason",
                    "雨",
                    "limit",
                    "10 days");
            assertThat(move.clocks())
                    .filteredOn(ClockChange.Started.class::isInstance)
                    .singleElement()
                    .satisfies(change -> {
                        RunningClock begun = ((ClockChange.Started) change).begun();
                        assertThat(begun.clock().limit()).isEqualTo(TimeLimit.days(10));
                        assertThat(begun.row()).isEqualTo(Town.rule("pause-row"));
                    });
        }

        @Test
        void mayBeLeftToTheUsualLimit() {
            CommandLimit limit =
                    new CommandLimit(Optional.of(TimeLimit.parse("1 month")), Optional.of(TimeLimit.workingDays(5)));
            Procedure lenient = Town.replacing(whole, List.of(), List.of(pause(limit)));
            Subject file = Walk.handling(lenient).file();

            assertThat(limitOf(Engine.accepted(lenient, file, "2026-09-30T10:00", Town.ZHAO, "shelve", "reason", "雨")))
                    .isEqualTo(TimeLimit.workingDays(5));
            assertThat(limitOf(Engine.accepted(
                            lenient, file, "2026-09-30T10:00", Town.ZHAO, "shelve", "reason", "雨", "limit", "3 days")))
                    .isEqualTo(TimeLimit.days(3));
            assertThat(limit).hasToString("set by the command, at most 1 month, else 5 working days");
        }

        private TimeLimit limitOf(Move move) {
            return move.clocks().stream()
                    .filter(ClockChange.Started.class::isInstance)
                    .map(change ->
                            ((ClockChange.Started) change).begun().clock().limit())
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void mustBeBrought() {
            assertThat(refused("reason", "雨"))
                    .containsExactly("FIELD_REQUIRED {action=shelve, field=limit, expected=5 working days | 3 months}");
        }

        @Test
        void isNamedBesideEveryOtherReason() {
            assertThat(refused())
                    .containsExactly(
                            "FIELD_REQUIRED {action=shelve, field=reason, expected=text}",
                            "FIELD_REQUIRED {action=shelve, field=limit, expected=5 working days | 3 months}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"soon", "0 days", "-1 days", "at once", "open", "99999999999 days", "3 moons"})
        void mustBeOneFromWhichADueMomentFollows(String limit) {
            assertThat(refused("reason", "雨", "limit", limit))
                    .singleElement()
                    .asString()
                    .startsWith("FIELD_VALUE_INVALID {action=shelve, field=limit, value=" + limit);
        }

        @Test
        void isComparedWithItsBoundByWhereBothEnd() {
            assertThat(refused("reason", "雨", "limit", "32 days"))
                    .singleElement()
                    .asString()
                    .startsWith("LIMIT_TOO_LONG {action=shelve, clock=pause");
            assertThat(refused("reason", "雨", "limit", "23 working days"))
                    .singleElement()
                    .asString()
                    .startsWith("LIMIT_TOO_LONG");
            for (String within : List.of("30 days", "1 month", "5 working days")) {
                assertThat(Engine.decide(
                                whole,
                                Walk.handling(whole).file(),
                                "2026-09-30T10:00",
                                Town.ZHAO,
                                "shelve",
                                "reason",
                                "雨",
                                "limit",
                                within))
                        .as(within)
                        .isInstanceOf(Decision.Accepted.class);
            }
        }

        @Test
        void restsOnTheRowOfTheClock() {
            Refusal reason = Engine.refused(
                            whole,
                            Walk.handling(whole).file(),
                            "2026-09-30T10:00",
                            Town.ZHAO,
                            "shelve",
                            "reason",
                            "雨",
                            "limit",
                            "2 years")
                    .get(0);
            assertThat(reason.rule()).hasValue(Town.rule("pause-row"));
            assertThat(reason.basis()).hasValue(Town.cited("11"));
            assertThat(reason.render(java.util.Locale.ENGLISH))
                    .startsWith("Cannot shelve: 2 years is too long for clock pause, at most 1 month may be set");
        }

        @Test
        void belongsToNoOtherAction() {
            assertThat(Engine.refused(
                            whole,
                            Walk.handling(whole).file(),
                            "2026-09-30T10:00",
                            Town.WANG,
                            "comment",
                            "note",
                            "x",
                            "limit",
                            "3 days"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.FIELD_UNKNOWN);
            assertThat(whole.fieldsOf(Town.transition(whole, "shelve"))).contains(CoreFacts.LIMIT.id());
            assertThat(whole.fieldsOf(Town.transition(whole, "comment"))).doesNotContain(CoreFacts.LIMIT.id());
        }

        @Test
        void isNotKeptAsAFactOfTheCase() {
            Walk shelved = Walk.handling(whole)
                    .take("2026-09-30T10:00", Town.ZHAO, "shelve", "reason", "雨", "limit", "10 days");
            assertThat(shelved.file().attributes()).doesNotContainKey(CoreFacts.LIMIT.id());
        }

        @Test
        void mayHaveNoBound() {
            Procedure unbounded = Town.replacing(whole, List.of(), List.of(pause(Optional.empty())));
            assertThat(Engine.decide(
                            unbounded,
                            Walk.handling(unbounded).file(),
                            "2026-09-30T10:00",
                            Town.ZHAO,
                            "shelve",
                            "reason",
                            "雨",
                            "limit",
                            "30 years"))
                    .isInstanceOf(Decision.Accepted.class);
        }

        @Test
        void isSetByTheRowOrByTheCommand() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ClockTerm(
                            Optional.of(TimeLimit.days(1)), Optional.of(new CommandLimit(Optional.empty()))))
                    .withMessageContaining("set by the row or by the command");
            assertThat(ClockTerm.NONE.runs()).isFalse();
            assertThat(ClockTerm.setByCommand(Optional.of(TimeLimit.parse("1 year"))))
                    .hasToString("set by the command, at most 1 year");
        }
    }
}
