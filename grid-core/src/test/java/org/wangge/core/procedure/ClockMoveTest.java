package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.Actor;

/** What legal actions do to clocks. */
class ClockMoveTest {
    private static final Procedure PROCEDURE = Town.procedure(OnMove.RESTART);

    private static Move move(Subject subject, String at, Actor actor, String action, Object... fields) {
        return Engine.accepted(PROCEDURE, subject, at, actor, action, fields);
    }

    private static List<String> shown(Move move) {
        return move.clocks().stream().map(ClockMoveTest::shown).toList();
    }

    private static String shown(ClockChange change) {
        String what = change.getClass().getSimpleName() + " " + change.clock();
        return change instanceof ClockChange.Started started
                ? what + " " + started.begun().row().id() + " "
                        + started.begun().clock().limit()
                : what;
    }

    @Nested
    class Clocks {

        @Test
        void startByTheRowThatSuits() {
            assertThat(shown(move(Walk.filed(PROCEDURE, "community").file(), "2026-09-29T10:00", Town.ZHAO, "take")))
                    .containsExactly(
                            "Started settle settle-community 3 working days",
                            "Started respond respond-office 1 working day");
        }

        @Test
        void startByTheNarrowestRow() {
            Move move = move(
                    Walk.filed(PROCEDURE, "town-department").file(),
                    "2026-09-29T10:00",
                    Town.WANG,
                    "forward",
                    "to-unit",
                    "roads");
            assertThat(shown(move)).containsExactly("Started settle settle-sanitation 4 working days");
        }

        @Test
        void startOpenWhereTheSourceLeavesTheLimitOpen() {
            Move move = move(
                    Walk.filed(PROCEDURE, "beyond-town").file(),
                    "2026-09-29T10:00",
                    Town.WANG,
                    "forward",
                    "to-unit",
                    "roads");
            assertThat(shown(move)).containsExactly("Started settle settle-beyond open");
        }

        @Test
        void stopWhatRuns() {
            assertThat(shown(move(Walk.handling().file(), "2026-09-30T10:00", Town.ZHAO, "handle", "result", "done")))
                    .containsExactly("Stopped settle", "Stopped respond");
        }

        @Test
        void areSuspendedAndResumed() {
            Walk shelved = Walk.handling().take("2026-09-30T10:00", Town.ZHAO, "shelve", "reason", "rain");
            assertThat(shelved.file().clocks().get(Town.clock("settle")).clock().isSuspended())
                    .isTrue();
            assertThat(shown(move(shelved.file(), "2026-10-08T10:00", Town.ZHAO, "unshelve")))
                    .containsExactly("Resumed settle");
        }

        @Test
        void areExtendedByTheOriginalLimit() {
            Move move = move(
                    Walk.handling().file(),
                    "2026-09-30T10:00",
                    Town.WANG,
                    "grant",
                    "reason",
                    "rain",
                    "clock",
                    "settle");
            assertThat(move.clocks())
                    .containsExactly(new ClockChange.Extended(
                            Town.clock("settle"),
                            Extension.adding(TimeLimit.workingDays(3), Town.at("2026-09-30T10:00"))));
        }

        @Test
        void areExtendedAsThePolicySays() {
            Procedure other = Town.replacing(
                    PROCEDURE,
                    List.of(),
                    List.of(Town.settle(
                            OnMove.KEEP, Town.extension(true, Optional.of(TimeLimit.workingDays(6)), 2, false))));
            Move late = Engine.accepted(
                    other,
                    Walk.handling(other).file(),
                    "2026-10-20T10:00",
                    Town.WANG,
                    "grant",
                    "reason",
                    "x",
                    "clock",
                    "settle");
            assertThat(late.clocks())
                    .containsExactly(new ClockChange.Extended(
                            Town.clock("settle"),
                            Extension.replacing(TimeLimit.workingDays(6), Town.at("2026-10-20T10:00"))));
        }

        /** Whatever still runs would be recorded as run out long after the case was closed. */
        @Test
        void endWithTheCase() {
            CaseFile declined = Walk.begin()
                    .take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1")
                    .take("2026-09-28T10:00", Town.WANG, "decline", "reason", "not ours")
                    .file();
            assertThat(declined.clocks().values()).noneMatch(RunningClock::isOpen);
            assertThat(declined.clocks().get(Town.clock("whole")).clock().stoppedAt())
                    .hasValue(Town.at("2026-09-28T10:00"));
        }

        @Test
        void endWithTheCaseAlsoWhileTheyStandStill() {
            Procedure bold = Town.changing("decline", step -> step.addFromStates(StateId.of("shelved")));
            CaseFile shelved = Walk.handling(bold)
                    .take("2026-09-30T10:00", Town.ZHAO, "shelve", "reason", "rain")
                    .file();
            assertThat(shown(Engine.accepted(
                            bold, shelved, "2026-10-08T10:00", Town.WANG, "decline", "reason", "not ours")))
                    .containsExactly("Stopped whole", "Resumed settle", "Stopped settle", "Stopped respond");
        }

        @Test
        void goOnAfterTheEndWhereTheClosingStartsThem() {
            Procedure after = Town.changing("decline", step -> step.addStarts(Town.clock("publicity")));
            CaseFile found = Walk.begin(after)
                    .take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1")
                    .file();
            assertThat(shown(Engine.accepted(after, found, "2026-09-28T10:00", Town.WANG, "decline", "reason", "no")))
                    .containsExactly("Started publicity publicity 7 working days", "Stopped whole");
        }

        @Test
        void doNotStopTwice() {
            Procedure doubled = Town.changing(
                    "handle", step -> step.addStops(Town.clock("settle")).addResumes(Town.clock("settle")));
            assertThat(shown(Engine.accepted(
                            doubled,
                            Walk.handling(doubled).file(),
                            "2026-09-30T10:00",
                            Town.ZHAO,
                            "handle",
                            "result",
                            "x")))
                    .containsExactly("Stopped settle", "Stopped respond");
        }
    }

    @Nested
    class OnAMove {

        private static Walk under(OnMove onMove) {
            return Walk.handling(Town.procedure(onMove));
        }

        private static RunningClock settle(Walk walk) {
            return walk.file().clocks().get(Town.clock("settle"));
        }

        @Test
        void keepsTheClock() {
            assertThat(settle(under(OnMove.KEEP).take("2026-09-30T10:00", Town.ZHAO, "raise")))
                    .isEqualTo(settle(under(OnMove.KEEP)));
        }

        @Test
        void reselectsTheRowFromTheSameStart() {
            RunningClock moved = settle(under(OnMove.RESELECT).take("2026-09-30T10:00", Town.ZHAO, "raise"));
            assertThat(moved.row()).isEqualTo(Town.rule("settle-raised"));
            assertThat(moved.clock().limit()).isEqualTo(TimeLimit.workingDays(5));
            assertThat(moved.clock().startedAt()).isEqualTo(Town.at("2026-09-29T10:00"));
        }

        @Test
        void restartsWithTheRowChosenAgain() {
            RunningClock moved = settle(under(OnMove.RESTART).take("2026-09-30T10:00", Town.ZHAO, "raise"));
            assertThat(moved.row()).isEqualTo(Town.rule("settle-raised"));
            assertThat(moved.clock().startedAt()).isEqualTo(Town.at("2026-09-30T10:00"));
        }

        @Test
        void leavesAReselectedClockWithItsRowAlone() {
            Walk walk = under(OnMove.RESELECT);
            assertThat(settle(walk.take("2026-09-30T10:00", Town.ZHAO, "transfer", "to-unit", "office-2")))
                    .isEqualTo(settle(walk));
        }

        @ParameterizedTest
        @EnumSource(OnMove.class)
        void happensNotWhereUnitAndLevelStay(OnMove onMove) {
            Walk walk = under(onMove);
            assertThat(walk.take("2026-09-30T10:00", Town.ZHAO, "refer").file().clocks())
                    .isEqualTo(walk.file().clocks());
        }

        /** Extensions stay with a reselected clock, so they stay counted too. */
        @Test
        void keepsTheNumberOfExtensionsOfAReselectedClock() {
            Walk raised = under(OnMove.RESELECT)
                    .take("2026-09-30T09:00", Town.WANG, "grant", "reason", "rain", "clock", "settle")
                    .take("2026-09-30T10:00", Town.ZHAO, "raise");
            assertThat(settle(raised).clock().extensions()).hasSize(1);
            assertThat(settle(raised).extensions()).isEqualTo(1);
            assertThat(raised.refused("2026-09-30T11:00", Town.WANG, "grant", "reason", "x", "clock", "settle"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.EXTENSION_NOT_ALLOWED);
        }

        @Test
        void beginsTheNumberOfExtensionsAnewAfterARestart() {
            Walk raised = under(OnMove.RESTART)
                    .take("2026-09-30T09:00", Town.WANG, "grant", "reason", "rain", "clock", "settle")
                    .take("2026-09-30T10:00", Town.ZHAO, "raise");
            assertThat(settle(raised).extensions()).isZero();
            assertThat(settle(raised).warnedAt()).isEmpty();
        }

        /** A shelved case that moves stays shelved: its time does not run in the other unit either. */
        @ParameterizedTest
        @EnumSource(OnMove.class)
        void leavesAStandingClockStanding(OnMove onMove) {
            Walk moved = under(onMove)
                    .take("2026-09-30T09:00", Town.ZHAO, "shelve", "reason", "rain")
                    .take("2026-09-30T10:00", Town.ZHAO, "raise");
            assertThat(settle(moved).clock().isSuspended()).isTrue();
            Actor center = Town.actor("center-member", Town.member("center"));
            assertThat(settle(moved.take("2026-10-08T10:00", center, "unshelve"))
                            .clock()
                            .isSuspended())
                    .isFalse();
        }

        /** The suspension and the move are one act; the reselected clock must not forget the first. */
        @Test
        void seesWhatTheSameActDidBefore() {
            Procedure procedure = Town.replacing(
                    Town.procedure(OnMove.RESELECT),
                    List.of(Town.copy(Town.transition(PROCEDURE, "raise"))
                            .addSuspends(Town.clock("settle"))
                            .build()),
                    List.of());
            RunningClock raised = settle(Walk.handling(procedure).take("2026-09-30T10:00", Town.ZHAO, "raise"));
            assertThat(raised.row()).isEqualTo(Town.rule("settle-raised"));
            assertThat(raised.clock().isSuspended()).isTrue();
        }

        @Test
        void choosesByTheNewUnit() {
            Walk raised = under(OnMove.KEEP).take("2026-09-30T10:00", Town.ZHAO, "raise");
            assertThat(raised.file().clocks().get(Town.clock("respond")).row()).isEqualTo(Town.rule("respond-center"));
        }

        /** A person as holder leaves no unit behind by which a row could be chosen. */
        @Test
        void forgetsTheUnitOnceAPersonHoldsTheCase() {
            Walk assigned = under(OnMove.KEEP).take("2026-09-30T10:00", Town.ZHAO, "assign", "to-person", "qian");
            assertThat(assigned.file().clocks().get(Town.clock("respond")).isOpen())
                    .isFalse();
        }

        @Test
        void isRefusedWhereNoRowSuitsAfterwards() {
            RuleId row = Town.rule("settle-community");
            ClockRule.Builder copy = ClockRule.builder();
            copy.from(Town.settle(OnMove.RESTART, Town.extension(false, Optional.empty(), 1, true)));
            copy.table(org.wangge.core.fact.DecisionTable.of(
                    List.of(Town.row(row.id(), "scope=community;competent-level=village", TimeLimit.workingDays(3)))));
            Procedure gap = Town.replacing(PROCEDURE, List.of(), List.of(copy.build()));
            assertThat(Engine.refused(gap, Walk.handling(gap).file(), "2026-09-30T10:00", Town.ZHAO, "raise"))
                    .singleElement()
                    .extracting(Engine::shown)
                    .isEqualTo("LIMIT_NOT_SET {clock=settle, facts={competent-level=town, scope=community}}");
        }
    }

    @Nested
    class AStartAnew {

        @Test
        void beginsAFreshClock() {
            Walk again = Walk.answered().take("2026-10-08T09:00", Town.QIAN, "redo", "reason", "dirty");
            RunningClock settle = again.file().clocks().get(Town.clock("settle"));
            assertThat(settle.isOpen()).isTrue();
            assertThat(settle.clock().startedAt()).isEqualTo(Town.at("2026-10-08T09:00"));
        }

        /** Where the row says that no clock runs, the one that ran before does not run on. */
        @Test
        void endsTheClockWhereNoneRuns() {
            Procedure procedure = Town.changing("comment", step -> step.addStarts(Town.clock("respond")));
            Walk assigned = Walk.handling(procedure);
            CaseFile.Builder held = CaseFile.builder();
            held.from(assigned.file()).holder(Engine.person("qian"));
            assertThat(shown(Engine.accepted(
                            procedure, held.build(), "2026-09-30T10:00", Town.WANG, "comment", "note", "seen")))
                    .containsExactly("Stopped respond");
        }

        @Test
        void countsWarningsAnew() {
            RunningClock warned = settleOf(Walk.handling().file())
                    .warned(new BigDecimal("0.5"))
                    .ranOutNow();
            assertThat(warned.ranOut()).isTrue();
            RunningClock extended = warned.extended(warned.clock());
            assertThat(extended.ranOut()).isFalse();
            assertThat(extended.warnedAt()).isEmpty();
            assertThat(extended.extensions()).isEqualTo(1);
        }

        private static RunningClock settleOf(CaseFile file) {
            return file.clocks().get(Town.clock("settle"));
        }
    }
}
