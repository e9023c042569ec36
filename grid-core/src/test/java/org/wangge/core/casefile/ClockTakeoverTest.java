package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Match;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.CommandLimit;
import org.wangge.core.procedure.OnMove;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.RunningClock;

/** The clock {@code settle} of three working days began on 2026-09-29 at 10:00, before the national holiday. */
class ClockTakeoverTest {

    private static final CaseFile HANDLING = Walk.handling().file();
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static CaseRules under(ClockTerm term, CountingRule counting) {
        ClockRule settle = ClockRule.builder()
                .from(Town.settle(OnMove.KEEP, Town.extension(false, Optional.empty(), 1, true)))
                .counting(counting)
                .table(DecisionTable.of(List.of(
                        new DecisionTable.Row<>(Town.rule("settle-anew"), Match.ANYTHING, term, Town.cited("10")))))
                .build();
        Procedure procedure = Town.replacing(Town.procedure(OnMove.KEEP), List.of(), List.of(settle));
        return Town.bookOf(procedure).caseRules();
    }

    private static CaseRules within(String limit) {
        return under(ClockTerm.within(TimeLimit.parse(limit)), CountingRules.CIVIL_CODE);
    }

    private static List<CaseEvent> events(CaseFile file, CaseRules to, String at) {
        return new ClockTakeover(file, to, Town.context(at)).events(Town.TIME);
    }

    private static CaseEvent.ClockTakenOver only(CaseFile file, CaseRules to, String at) {
        List<CaseEvent> events = events(file, to, at);
        assertThat(events).singleElement().isInstanceOf(CaseEvent.ClockTakenOver.class);
        return (CaseEvent.ClockTakenOver) events.get(0);
    }

    private static RunningClock settle(CaseFile file) {
        return file.clocks().get(Town.clock("settle"));
    }

    private static CaseFile with(RunningClock clock) {
        return CaseFile.builder().from(HANDLING).putClocks(clock.id(), clock).build();
    }

    @Test
    void bringsNothingWhereTheRulesTreatTheClockJustSo() {
        assertThat(events(HANDLING, Town.BOOK.caseRules(), "2026-09-30T09:00")).isEmpty();
    }

    @Test
    void countsTheOtherLimitFromTheSameStart() {
        CaseEvent.ClockTakenOver event = only(HANDLING, within("5 working days"), "2026-09-30T09:00");

        assertThat(event.lastDayBefore()).hasValue(LocalDate.of(2026, 10, 9));
        assertThat(event.lastDayAfter()).hasValue(LocalDate.of(2026, 10, 12));
        assertThat(event.clock().row()).isEqualTo(Town.rule("settle-anew"));
        assertThat(event.clock().clock().startedAt()).isEqualTo(Town.at("2026-09-29T10:00"));
        assertThat(event.clock().clock().limit()).isEqualTo(TimeLimit.workingDays(5));
    }

    @Test
    void takesTheOtherCountingRule() {
        CaseEvent.ClockTakenOver event = only(
                HANDLING,
                under(ClockTerm.within(TimeLimit.workingDays(3)), CountingRules.CITY_MANAGEMENT),
                "2026-09-30T09:00");

        assertThat(event.clock().clock().rule()).isEqualTo(CountingRules.CITY_MANAGEMENT);
    }

    @Test
    void keepsSuspensionsAndExtensions() {
        CaseFile extended = Walk.handling()
                .take("2026-09-30T09:00", Town.WANG, "grant", "reason", "rain", "clock", "settle")
                .file();
        RunningClock suspended = settle(extended).with(settle(extended).clock().suspend(Town.at("2026-09-30T10:00")));

        RunningClock after = only(with(suspended), within("5 working days"), "2026-09-30T11:00")
                .clock();

        assertThat(after.extensions()).isEqualTo(1);
        assertThat(after.clock().extensions()).isEqualTo(suspended.clock().extensions());
        assertThat(after.clock().suspensions()).isEqualTo(suspended.clock().suspensions());
        assertThat(after.clock().isSuspended()).isTrue();
    }

    @Test
    void keepsTheLimitWhereACommandSetsItThere() {
        CaseRules to = under(
                ClockTerm.setByCommand(new CommandLimit(Optional.of(TimeLimit.workingDays(9)))),
                CountingRules.CIVIL_CODE);

        RunningClock after = only(HANDLING, to, "2026-09-30T09:00").clock();

        assertThat(after.row()).isEqualTo(Town.rule("settle-anew"));
        assertThat(after.clock()).isEqualTo(settle(HANDLING).clock());
    }

    @Test
    void stopsAClockThatDoesNotRunThere() {
        CaseRules to = under(ClockTerm.NONE, CountingRules.CIVIL_CODE);

        assertThat(events(HANDLING, to, "2026-09-30T09:00"))
                .containsExactly(new CaseEvent.ClockStopped(Town.clock("settle"), Town.at("2026-09-30T09:00")));
    }

    @Test
    void saysNoDueDateOfAnOpenLimit() {
        CaseEvent.ClockTakenOver event = only(HANDLING, within("open"), "2026-09-30T09:00");

        assertThat(event.lastDayBefore()).isPresent();
        assertThat(event.lastDayAfter()).isEmpty();
    }

    @Test
    void leavesStoppedClocksAsTheyWere() {
        CaseFile answered = Walk.answered().file();
        assertThat(settle(answered).isOpen()).isFalse();

        assertThat(events(answered, within("5 working days"), "2026-10-12T09:00"))
                .noneMatch(event -> event instanceof CaseEvent.ClockTakenOver over
                        && over.clock().id().equals(Town.clock("settle")));
    }

    @Test
    void namesTheClocksForWhichNothingSetsALimit() {
        CaseFile unscoped =
                CaseFile.builder().from(HANDLING).attributes(java.util.Map.of()).build();
        ClockTakeover takeover = new ClockTakeover(unscoped, Town.BOOK.caseRules(), Town.context("2026-09-30T09:00"));

        assertThat(takeover.withoutLimit()).extracting(RunningClock::id).containsExactly(Town.clock("settle"));
        assertThat(new ClockTakeover(HANDLING, Town.BOOK.caseRules(), Town.context("2026-09-30T09:00")).withoutLimit())
                .isEmpty();
    }

    @Nested
    class Marks {

        @Test
        void stayWithABudgetThatStays() {
            CaseRules to = under(ClockTerm.within(TimeLimit.workingDays(3)), CountingRules.CIVIL_CODE);
            RunningClock late = settle(HANDLING).warned(HALF).ranOutNow();

            RunningClock after = only(with(late), to, "2026-09-30T09:00").clock();

            assertThat(after.warnedAt()).hasValue(HALF);
            assertThat(after.ranOut()).isTrue();
        }

        @Test
        void areForgottenWhereTheyDoNotHoldByTheOtherBudget() {
            RunningClock late = settle(HANDLING).warned(HALF).ranOutNow();

            RunningClock after = only(with(late), within("30 working days"), "2026-10-12T09:00")
                    .clock();

            assertThat(after.warnedAt()).isEmpty();
            assertThat(after.ranOut()).isFalse();
        }

        @Test
        void areKeptWhereTheyHoldByBoth() {
            RunningClock late = settle(HANDLING).warned(HALF).ranOutNow();

            RunningClock after = only(with(late), within("2 working days"), "2026-10-12T09:00")
                    .clock();

            assertThat(after.warnedAt()).hasValue(HALF);
            assertThat(after.ranOut()).isTrue();
        }
    }
}
