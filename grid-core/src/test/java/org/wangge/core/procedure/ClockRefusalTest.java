package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.Actor;

/** What is refused for the sake of clocks, and everything at once. */
class ClockRefusalTest {
    private static final Procedure PROCEDURE = Town.procedure(OnMove.RESTART);

    private static List<String> refused(Subject subject, String at, Actor actor, String action, Object... fields) {
        return Engine.reasons(PROCEDURE, subject, at, actor, action, fields);
    }

    private static CaseFile handling() {
        return Walk.handling().file();
    }

    private static CaseFile answered() {
        return Walk.answered().file();
    }

    @Nested
    class OfTheClocks {

        private final CaseFile published = Walk.answered()
                .take("2026-09-30T15:30", Town.ZHAO, "publish")
                .take("2026-09-30T15:40", Town.ZHAO, "inform")
                .take("2026-10-08T09:00", Town.QIAN, "verify")
                .file();

        /** Put up on 30 September; 8, 9, the make-up Saturday 10, 12, 13, 14, 15 October are the seven working days. */
        @ParameterizedTest
        @CsvSource({"2026-10-08T10:00, false", "2026-10-15T23:59, false", "2026-10-16T00:00, true"})
        void keepAWaitingPeriod(String at, boolean over) {
            Decision decision = Engine.decide(PROCEDURE, published, at, Town.WANG, "close");
            assertThat(decision instanceof Decision.Accepted).isEqualTo(over);
            if (decision instanceof Decision.Refused refused) {
                assertThat(refused.reasons())
                        .singleElement()
                        .extracting(Engine::shown)
                        .isEqualTo("WAITING_PERIOD_RUNNING {action=close, clock=publicity, lastDay=2026-10-15}");
            }
        }

        @Test
        void keepAWaitingPeriodThatStandsStill() {
            RunningClock clock = published.clocks().get(Town.clock("publicity"));
            CaseFile.Builder suspended = CaseFile.builder();
            suspended
                    .from(published)
                    .putClocks(clock.id(), clock.with(clock.clock().suspend(Town.at("2026-10-09T09:00"))));
            assertThat(refused(suspended.build(), "2026-12-01T10:00", Town.WANG, "close"))
                    .containsExactly("WAITING_PERIOD_RUNNING {action=close, clock=publicity, lastDay=2026-10-15}");
        }

        @Test
        void nameTheFactsForWhichNoLimitIsSet() {
            Procedure gap = Town.replacing(
                    PROCEDURE,
                    List.of(),
                    List.of(copy(
                            PROCEDURE,
                            "settle",
                            Town.row("settle-community", "scope=community", TimeLimit.workingDays(3)))));
            CaseFile filed = Walk.filed(gap, "town-department").file();
            assertThat(Engine.reasons(gap, filed, "2026-09-29T10:00", Town.WANG, "forward", "to-unit", "roads"))
                    .containsExactly("LIMIT_NOT_SET {clock=settle, facts={scope=town-department}}");
        }

        @Test
        void nameTheRunningOnesForAnExtension() {
            assertThat(refused(handling(), "2026-09-30T10:00", Town.WANG, "grant", "reason", "rain"))
                    .containsExactly("CLOCK_NOT_RUNNING {action=grant, clocks=whole, settle, respond}");
            assertThat(refused(
                            handling(), "2026-09-30T10:00", Town.WANG, "grant", "reason", "rain", "clock", "publicity"))
                    .containsExactly("CLOCK_NOT_RUNNING {action=grant, clocks=whole, settle, respond}");
        }

        @Test
        void areNotExtendedWithoutAPolicy() {
            assertThat(refused(handling(), "2026-09-30T10:00", Town.WANG, "grant", "reason", "rain", "clock", "whole"))
                    .containsExactly("EXTENSION_NOT_ALLOWED {clock=whole, times=0}");
        }

        @Test
        void areNotExtendedTooOften() {
            CaseFile extended = Walk.handling()
                    .take("2026-09-30T09:00", Town.WANG, "grant", "reason", "rain", "clock", "settle")
                    .file();
            assertThat(refused(extended, "2026-09-30T10:00", Town.WANG, "grant", "reason", "rain", "clock", "settle"))
                    .containsExactly("EXTENSION_NOT_ALLOWED {clock=settle, times=1}");
        }

        /** Three working days from 29 September: 30 September, 8 and 9 October. */
        @ParameterizedTest
        @CsvSource({"2026-10-09T23:59, false", "2026-10-10T00:00, true"})
        void areNotExtendedTooLate(String at, boolean tooLate) {
            Decision decision =
                    Engine.decide(PROCEDURE, handling(), at, Town.WANG, "grant", "reason", "rain", "clock", "settle");
            assertThat(decision instanceof Decision.Refused).isEqualTo(tooLate);
            if (decision instanceof Decision.Refused refused) {
                assertThat(refused.reasons())
                        .singleElement()
                        .extracting(Engine::shown)
                        .isEqualTo("EXTENSION_TOO_LATE {clock=settle, lastDay=2026-10-09}");
            }
        }

        /** A clock that stands still does not become overdue, however late it is. */
        @Test
        void areExtendedWhileTheyStandStill() {
            CaseFile shelved = Walk.handling()
                    .take("2026-09-30T09:00", Town.ZHAO, "shelve", "reason", "rain")
                    .file();
            assertThat(Engine.decide(
                            PROCEDURE,
                            shelved,
                            "2026-11-20T10:00",
                            Town.WANG,
                            "grant",
                            "reason",
                            "x",
                            "clock",
                            "settle"))
                    .isInstanceOf(Decision.Accepted.class);
        }

        @Test
        void askForTheFieldsOfThePolicy() {
            assertThat(refused(handling(), "2026-09-30T10:00", Town.WANG, "grant", "clock", "settle"))
                    .containsExactly("FIELD_REQUIRED {action=grant, field=reason, expected=text}");
        }

        @Test
        void askForAFieldOnce() {
            Procedure twice = Town.changing("grant", step -> step.addRequires(CoreFacts.REASON.id()));
            assertThat(Engine.reasons(twice, handling(), "2026-09-30T10:00", Town.WANG, "grant", "clock", "settle"))
                    .containsExactly("FIELD_REQUIRED {action=grant, field=reason, expected=text}");
        }
    }

    @Nested
    class AllTogether {

        @Test
        void listsEveryReasonAtOnce() {
            assertThat(Engine.refused(
                            PROCEDURE, answered(), "2026-09-30T14:00", Town.SUN, "close", "scope", "community"))
                    .extracting(Refusal::code)
                    .containsExactly(
                            RefusalCode.ACTION_NOT_AVAILABLE,
                            RefusalCode.TOO_EARLY,
                            RefusalCode.FIELD_UNKNOWN,
                            RefusalCode.CONDITION_NOT_MET,
                            RefusalCode.WAITING_PERIOD_NOT_BEGUN,
                            RefusalCode.NOT_ENTITLED);
        }

        @Test
        void listsTheReasonsOfAnExtensionBesideTheOthers() {
            assertThat(Engine.refused(
                            PROCEDURE, handling(), "2026-10-10T09:00", Town.NOBODY, "grant", "clock", "settle"))
                    .extracting(Refusal::code)
                    .containsExactly(
                            RefusalCode.NOT_ENTITLED, RefusalCode.EXTENSION_TOO_LATE, RefusalCode.FIELD_REQUIRED);
        }

        @Test
        void givesAtLeastOne() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Decision.Refused(List.of()));
        }

        @Test
        void changesNothing() {
            CaseFile file = handling();
            Map<org.wangge.core.fact.FactId, FactValue> fields = Town.values("scope", "x", "to-unit", "office-2");
            Map<org.wangge.core.fact.FactId, FactValue> before = Map.copyOf(fields);
            ActionRequest request = new ActionRequest(ActionId.of("refer"), Town.ZHAO, fields);
            Decision first = PROCEDURE.decide(file, request, Town.context("2026-09-30T10:00"));
            assertThat(PROCEDURE.decide(file, request, Town.context("2026-09-30T10:00")))
                    .isEqualTo(first);
            assertThat(file).isEqualTo(handling());
            assertThat(fields).isEqualTo(before);
        }
    }

    private static ClockRule copy(
            Procedure procedure, String clock, org.wangge.core.fact.DecisionTable.Row<ClockTerm> row) {
        ClockRule.Builder copy = ClockRule.builder();
        copy.from(procedure.findClock(ClockId.of(clock)).orElseThrow());
        return copy.table(org.wangge.core.fact.DecisionTable.of(List.of(row)))
                .extension(Optional.empty())
                .build();
    }
}
