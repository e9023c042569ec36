package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.testkit.assertion.GridAssertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.LengthDef;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.ViolationCode;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.store.ClockEntry;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.SmallTown;

class CaseDeskTest {

    private static final Map<String, String> REPORT = Map.of("category", "litter", "location", "g1");

    private final Desk desk = new Desk();

    @Nested
    class Lifecycle {

        @Test
        void beginsWithTheReport() {
            Outcome outcome = desk.act("leader-1", "report", REPORT);
            assertThat(outcome)
                    .isAcceptedForTheFirstTime()
                    .hasEvents(CaseEvent.CaseReported.class, CaseEvent.ActionTaken.class, CaseEvent.ClockStarted.class)
                    .caseFile()
                    .isInState("found")
                    .isOpen()
                    .isHeldBy("leader-1")
                    .isWithinCompetenceOf("group")
                    .isDue("overall", LocalDate.of(2026, 10, 13), SmallTown.time());
            assertThat(desk.file().pinnedOn()).isEqualTo(LocalDate.of(2026, 9, 28));
            assertThat(desk.file().ruleBook()).isEqualTo(SmallTown.book().digest());
        }

        @Test
        void getsItsNumberWhenItIsFiled() {
            desk.reported();
            assertThat(desk.file().number()).isEmpty();
            desk.did("2026-09-28T10:00", "clerk-1", "file", Map.of("scope", "village"));
            assertThat(desk.file().number()).contains("2026-000001");
            assertThat(desk.file()).keeps("scope", "village");
        }

        @Test
        void goesToTheUnitThatServesThePlace() {
            desk.accepted();
            assertThat(desk.file())
                    .isInState("handling")
                    .isHeldByUnit("committee-1")
                    .isWithinCompetenceOf("village")
                    .hasNoOpenClock("acceptance")
                    .isDue("handling", LocalDate.of(2026, 10, 8), SmallTown.time());
        }

        @Test
        void choosesTheLimitAgainWhenTheTownBecomesCompetent() {
            desk.accepted().did("2026-09-29T09:00", "clerk-1", "escalate");
            assertThat(desk.file())
                    .isHeldByUnit("department")
                    .isWithinCompetenceOf("town")
                    .isDue("handling", LocalDate.of(2026, 10, 10), SmallTown.time());
        }

        @Test
        void closesAfterTheNoticeWasWaitedFor() {
            desk.verified().did("2026-09-29T11:00", "clerk-1", "inform").did("2026-09-29T12:00", "clerk-1", "publish");
            desk.at("2026-10-09T18:00");
            assertThat(desk.act("dispatcher", "close"))
                    .isRefusedWith(RefusalCode.WAITING_PERIOD_RUNNING)
                    .hasReason(RefusalCode.WAITING_PERIOD_RUNNING, "lastDay", "2026-10-09");
            desk.at("2026-10-10T00:00");
            assertThat(desk.act("dispatcher", "close"))
                    .isAccepted()
                    .caseFile()
                    .isClosed()
                    .isInState("closed");
            assertThat(desk.file().closedAt()).contains(SmallTown.at("2026-10-10T00:00"));
            assertThat(desk.stores().clocks().of(Desk.CASE)).isEmpty();
        }

        @Test
        void opensAgain() {
            closesAfterTheNoticeWasWaitedFor();
            desk.did("2026-10-12T09:00", "dispatcher", "reopen", Map.of("reason", "back"));
            assertThat(desk.file()).isOpen().isInState("filed");
            assertThat(desk.file().closedAt()).isEmpty();
            assertThat(desk.file().number()).contains("2026-000001");
        }

        @Test
        void standsStillWhileItIsShelved() {
            desk.accepted().did("2026-09-29T09:00", "clerk-1", "shelve", Map.of("reason", "rain"));
            assertThat(desk.stores().clocks().of(Desk.CASE))
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.wakeAt()).isEmpty());
            desk.did("2026-10-12T09:00", "clerk-1", "unshelve");
            assertThat(desk.file())
                    .isInState("handling")
                    .isDue("handling", LocalDate.of(2026, 10, 14), SmallTown.time());
        }

        @Test
        void holdsTheFoldOfItsHistory() {
            closesAfterTheNoticeWasWaitedFor();
            List<CaseEventEnvelope> history = desk.town().governance().cases().history(Desk.CASE);
            assertThat(CaseFile.fold(history)).isEqualTo(desk.file());
            assertThat(desk.stores().outbox().pending(1000)).isEqualTo(history);
        }

        @Test
        void namesTheEntitlementThatWasUsed() {
            desk.accepted();
            CaseEventEnvelope last = last(desk.town().governance().cases().history(Desk.CASE));
            assertThat(last.entitlement().actor()).isEqualTo(ActorId.of("clerk-1"));
            assertThat(last.entitlement().place()).contains(new Appointment.MemberOf(OrgUnitId.of("committee-1")));
            assertThat(last.calendarEdition()).isEqualTo("small-town-2026");
        }
    }

    @Nested
    class Repetition {

        @Test
        void givesTheFirstOutcomeAgain() {
            CommandRequest request = Desk.request("leader-1", "report", REPORT, "once");
            Outcome.Accepted first = (Outcome.Accepted) desk.handle(request);
            desk.did("2026-09-28T10:00", "clerk-1", "file", Map.of());
            Outcome.Accepted again = (Outcome.Accepted) desk.handle(request);
            assertThat((Outcome) again).isRepeated();
            assertThat(again.events()).isEqualTo(first.events());
            assertThat(again.file()).isEqualTo(first.file());
            assertThat(desk.file()).isInState("filed");
        }

        @Test
        void refusesTheSameIdForAnotherCommand() {
            desk.handle(Desk.request("leader-1", "report", REPORT, "once"));
            long version = desk.file().version();
            assertThat(desk.handle(Desk.request("clerk-1", "file", Map.of(), "once")))
                    .isInvalidWith(ViolationCode.COMMAND_ID_REUSED);
            assertThat(desk.handle(Desk.request("head-1", "report", REPORT, "once")))
                    .isInvalidWith(ViolationCode.COMMAND_ID_REUSED);
            assertThat(desk.file().version()).isEqualTo(version);
        }

        @Test
        void tellsFieldsApartThatLookAlikeWhenJoined() {
            Map<String, String> one = Map.of("category", "litter", "location", "g1", "note", "a", "title", "b");
            Map<String, String> other = Map.of("category", "litter", "location", "g1", "note", "a, title=b");
            desk.handle(Desk.request("leader-1", "report", one, "once"));
            assertThat(desk.handle(Desk.request("leader-1", "report", other, "once")))
                    .isInvalidWith(ViolationCode.COMMAND_ID_REUSED);
        }

        @Test
        void forgetsTheIdOfARefusedCommand() {
            assertThat(desk.handle(Desk.request("clerk-1", "report", REPORT, "once")))
                    .isRefusedWith(RefusalCode.NOT_ENTITLED);
            assertThat(desk.handle(Desk.request("leader-1", "report", REPORT, "once")))
                    .isAcceptedForTheFirstTime();
        }
    }

    @Nested
    class Refusals {

        @Test
        void leaveNothing() {
            desk.reported();
            CaseFile before = desk.file();
            List<CaseEventEnvelope> history = desk.stores().cases().history(Desk.CASE);
            List<ClockEntry> clocks = desk.stores().clocks().of(Desk.CASE);
            assertThat(desk.act("leader-1", "close"))
                    .isRefusedWith(
                            RefusalCode.ACTION_NOT_AVAILABLE,
                            RefusalCode.NOT_ENTITLED,
                            RefusalCode.CONDITION_NOT_MET,
                            RefusalCode.WAITING_PERIOD_NOT_BEGUN);
            assertThat(desk.file()).isEqualTo(before);
            assertThat(desk.stores().cases().history(Desk.CASE)).isEqualTo(history);
            assertThat(desk.stores().clocks().of(Desk.CASE)).isEqualTo(clocks);
            assertThat(desk.stores().outbox().pending(1000)).isEqualTo(history);
        }

        @Test
        void useUpNoNumber() {
            desk.reported();
            assertThat(desk.act("head-2", "file")).isRefusedWith(RefusalCode.NOT_ENTITLED);
            desk.did("2026-09-28T10:00", "clerk-1", "file");
            assertThat(desk.file().number()).contains("2026-000001");
        }

        @Test
        void nameACaseThatDoesNotExist() {
            assertThat(desk.act("clerk-1", "file")).isRefusedWith(RefusalCode.CASE_UNKNOWN);
        }

        @Test
        void nameACaseThatExistsAlready() {
            desk.reported();
            assertThat(desk.act("leader-1", "report", REPORT)).isRefusedWith(RefusalCode.CASE_EXISTS);
        }

        @Test
        void nameAPersonWhomNobodyKnows() {
            assertThat(desk.act("stranger", "report", REPORT))
                    .isRefusedWith(RefusalCode.ACTOR_UNKNOWN)
                    .hasReason(RefusalCode.ACTOR_UNKNOWN, "day", "2026-09-28");
        }

        @Test
        void keepTheSystemForItself() {
            assertThat(desk.act("system", "report", REPORT)).isRefusedWith(RefusalCode.ACTOR_UNKNOWN);
        }

        @Test
        void nameAnUnknownAction() {
            assertThat(desk.act("leader-1", "dance")).isRefusedWith(RefusalCode.ACTION_UNKNOWN);
        }

        @Test
        void listEveryFaultOfTheFields() {
            assertThat(desk.act(
                            "leader-1",
                            "report",
                            Map.of("category", "dragons", "location", "nowhere", "damage", "much", "colour", "red")))
                    .isRefusedWith(
                            RefusalCode.CATEGORY_UNKNOWN,
                            RefusalCode.LOCATION_UNKNOWN,
                            RefusalCode.FIELD_VALUE_INVALID,
                            RefusalCode.FIELD_UNKNOWN,
                            RefusalCode.NOT_ENTITLED);
        }

        @Test
        void keepWhoeverHandledACaseFromVerifyingIt() {
            desk.stores()
                    .staff()
                    .saveAppointments(
                            SmallTown.REGION, List.of(Appointment.member("head-1", "committee-1", SmallTown.SINCE)));
            desk.accepted().did("2026-09-29T09:00", "head-1", "handle", Map.of("result", "cleaned"));
            assertThat(desk.act("head-1", "pass"))
                    .isRefusedWith(RefusalCode.SAME_PERSON)
                    .hasReason(RefusalCode.SAME_PERSON, "actor", "head-1");
        }

        @Test
        void keepActsInOrder() {
            desk.accepted();
            CommandRequest early = Desk.request("clerk-1", "handle", Map.of("result", "x"), "early");
            assertThat(desk.handle(early.at(SmallTown.at("2026-09-28T11:59")))).isRefusedWith(RefusalCode.TOO_EARLY);
        }

        @Test
        void allowOneExtensionBeforeTheEnd() {
            desk.accepted();
            Map<String, String> fields = Map.of("clock", "handling", "reason", "rain");
            assertThat(desk.act("dispatcher", "extend", Map.of("clock", "handling")))
                    .isRefusedWith(RefusalCode.FIELD_REQUIRED);
            assertThat(desk.act("dispatcher", "extend", fields))
                    .isAccepted()
                    .caseFile()
                    .isDue("handling", LocalDate.of(2026, 10, 10), SmallTown.time());
            assertThat(desk.act("dispatcher", "extend", fields)).isRefusedWith(RefusalCode.EXTENSION_NOT_ALLOWED);
        }

        @Test
        void comeTooLateForAnExtension() {
            desk.accepted();
            desk.at("2026-10-09T00:00");
            assertThat(desk.act("dispatcher", "extend", Map.of("clock", "handling", "reason", "rain")))
                    .isRefusedWith(RefusalCode.EXTENSION_TOO_LATE)
                    .hasReason(RefusalCode.EXTENSION_TOO_LATE, "lastDay", "2026-10-08");
        }
    }

    @Nested
    class Forms {

        @Test
        void areCheckedBeforeAnythingElse() {
            assertThat(desk.handle(new CommandRequest(
                            org.wangge.core.casefile.CaseCommand.of("", "c-1", "Do It"), " ", "", Optional.empty())))
                    .isInvalidWith(
                            ViolationCode.VALUE_MISSING,
                            ViolationCode.NAME_MALFORMED,
                            ViolationCode.VALUE_MISSING,
                            ViolationCode.VALUE_MISSING);
        }

        @Test
        void includeWhatTheHostAsksBesides() {
            HibernateValidatorConfiguration asked =
                    Validation.byProvider(HibernateValidator.class).configure();
            ConstraintMapping mapping = asked.createConstraintMapping();
            mapping.type(CommandRequest.class)
                    .field("actor")
                    .constraint(new LengthDef().min(3).message("3 or more"));
            GovernedLocality town = GovernedLocality.open(
                    SmallTown.locality(),
                    asked.addMapping(mapping).buildValidatorFactory().getValidator(),
                    SmallTown.at("2026-09-28T09:00"));

            Outcome outcome = town.governance().cases().handle(Desk.request("me", "report", REPORT, "cmd-1"));

            assertThat(outcome).isInvalidWith(ViolationCode.VALUE_INVALID);
        }

        @Test
        void doNotReachIntoTheFuture() {
            CommandRequest request = Desk.request("leader-1", "report", REPORT, "future");
            assertThat(desk.handle(request.at(SmallTown.at("2026-09-28T09:00:01"))))
                    .isInvalidWith(ViolationCode.INSTANT_IN_FUTURE);
        }

        @Test
        void refuseIdsThatAreTooLongInsteadOfFailing() {
            String tooLong = "x".repeat(65);
            assertThat(desk.act("leader-1", "report", Map.of("category", "litter", "location", tooLong)))
                    .isRefusedWith(RefusalCode.FIELD_VALUE_INVALID, RefusalCode.NOT_ENTITLED);
            desk.reported().did("2026-09-28T10:00", "clerk-1", "file");
            assertThat(desk.act("dispatcher", "dispatch-village", Map.of("to-unit", tooLong)))
                    .isRefusedWith(RefusalCode.FIELD_VALUE_INVALID);
            assertThat(desk.act("dispatcher", "dispatch-village", Map.of("to-person", tooLong)))
                    .isRefusedWith(RefusalCode.FIELD_VALUE_INVALID);
        }

        @Test
        void refuseNumbersOfBillionsOfDigits() {
            assertThat(desk.act(
                            "leader-1",
                            "report",
                            Map.of("category", "litter", "location", "g1", "damage", "1e999999999")))
                    .isRefusedWith(RefusalCode.FIELD_VALUE_INVALID);
        }
    }

    @Nested
    class Imports {

        @Test
        void keepTheTimeOfTheActAndTheTimeOfTheRecord() {
            CommandRequest report =
                    Desk.request("leader-1", "report", REPORT, "import").at(SmallTown.at("2026-09-01T08:00"));
            assertThat(desk.handle(report)).isAccepted();
            CaseEventEnvelope first = desk.stores().cases().history(Desk.CASE).get(0);
            assertThat(first.occurredAt()).isEqualTo(SmallTown.at("2026-09-01T08:00"));
            assertThat(first.recordedAt()).isEqualTo(SmallTown.at("2026-09-28T09:00"));
            assertThat(desk.file().pinnedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        }

        @Test
        void askWhoHeldThePostOnTheDayOfTheAct() {
            CommandRequest report =
                    Desk.request("leader-1", "report", REPORT, "import").at(SmallTown.at("2025-12-31T08:00"));
            assertThat(desk.handle(report)).isRefusedWith(RefusalCode.ACTOR_UNKNOWN);
        }
    }

    private static CaseEventEnvelope last(List<CaseEventEnvelope> history) {
        return history.get(history.size() - 1);
    }

    /** Only to show that local times are read in the zone of the town. */
    @Test
    void countsDaysInTheZoneOfTheTown() {
        desk.did("2026-09-28T00:30", "leader-1", "report", REPORT);
        assertThat(desk.file().pinnedOn()).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(LocalDateTime.ofInstant(desk.file().reportedAt(), SmallTown.ZONE))
                .isEqualTo(LocalDateTime.parse("2026-09-28T00:30"));
    }
}
