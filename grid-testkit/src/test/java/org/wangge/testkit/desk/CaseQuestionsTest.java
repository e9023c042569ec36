package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.ActionActors;
import org.wangge.core.casefile.AvailableAction;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CaseTimeline;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.fact.Fact;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.store.CalendarStore;
import org.wangge.testkit.fixture.SmallTown;

/** The questions that a platform asks of a case. */
class CaseQuestionsTest {

    private final Desk desk = new Desk();

    private Outcome preview(String actor, String action, Map<String, String> fields) {
        return desk.town().governance().cases().preview(Desk.request(actor, action, fields, "preview"));
    }

    private ActionActors actorsFor(String action) {
        return desk.town().governance().cases().actorsFor(Desk.CASE).stream()
                .filter(found -> found.transition().id().value().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static ActorId person(String id) {
        return ActorId.of(id);
    }

    @Nested
    class APreview {

        @Test
        void answersLikeTheDeskAndStoresNothing() {
            desk.accepted();
            CaseFile before = desk.file();
            int waiting = desk.stores().outbox().pending(1000).size();

            Outcome.Accepted would = (Outcome.Accepted) preview("clerk-1", "handle", Map.of("result", "ok"));

            assertThat(would.file().state()).hasToString("handled");
            assertThat(would.events()).isNotEmpty();
            assertThat(desk.file()).isEqualTo(before);
            assertThat(desk.stores().outbox().pending(1000)).hasSize(waiting);
            assertThat(desk.stores().cases().history(Desk.CASE)).hasSize((int) before.version());
        }

        @Test
        void remembersNoCommandId() {
            desk.accepted();
            CommandRequest request = Desk.request("clerk-1", "handle", Map.of("result", "ok"), "same-id");
            desk.town().governance().cases().preview(request);

            assertThat(desk.handle(request))
                    .isInstanceOfSatisfying(
                            Outcome.Accepted.class,
                            accepted -> assertThat(accepted.repeated()).isFalse());
        }

        @Test
        void tellsTheOutcomeOfACommandThatWasCarriedOut() {
            desk.accepted();
            CommandRequest request = Desk.request("clerk-1", "handle", Map.of("result", "ok"), "once");
            desk.handle(request);

            assertThat(desk.town().governance().cases().preview(request))
                    .isInstanceOfSatisfying(
                            Outcome.Accepted.class,
                            accepted -> assertThat(accepted.repeated()).isTrue());
        }

        @Test
        void usesNoNumberUp() {
            desk.reported();
            Outcome.Accepted would = (Outcome.Accepted) preview("clerk-1", "file", Map.of());
            desk.did("2026-09-28T10:00", "clerk-1", "file");

            assertThat(would.file().number()).isEmpty();
            assertThat(desk.file().number()).contains("2026-000001");
        }

        @Test
        void saysWhyACommandWouldBeRefusedOrIsInvalid() {
            desk.accepted();

            assertThat(preview("officer", "handle", Map.of()))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(reason -> reason.code())
                                    .containsExactlyInAnyOrder(RefusalCode.FIELD_REQUIRED, RefusalCode.NOT_ENTITLED));
            assertThat(preview("officer", "Handle!", Map.of())).isInstanceOf(Outcome.Invalid.class);
            assertThat(preview("stranger", "handle", Map.of()))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(reason -> reason.code())
                                    .containsExactly(RefusalCode.ACTOR_UNKNOWN));
        }

        @Test
        void ofAReportBeginsNoCase() {
            assertThat(preview("leader-1", "report", Map.of("category", "litter", "location", "g1")))
                    .isInstanceOf(Outcome.Accepted.class);
            assertThat(desk.town().governance().cases().find(Desk.CASE)).isEmpty();
        }
    }

    @Nested
    class WhoCanAct {

        @Test
        void namesThePostsUnitsAndPeople() {
            desk.reported();

            assertThat(actorsFor("file").entitled().places())
                    .containsExactly(new Appointment.MemberOf(OrgUnitId.of("committee-1")));
            assertThat(actorsFor("file").actors()).hasValue(List.of(person("clerk-1")));
            assertThat(actorsFor("comment").entitled().places())
                    .contains(Appointment.post("x", "village-head", "v1", SmallTown.SINCE)
                            .place());
            assertThat(actorsFor("comment").actors().orElseThrow())
                    .containsExactly(person("head-1"), person("clerk-1"), person("dispatcher"));
        }

        @Test
        void leavesOutWhoeverHandledTheCase() {
            desk.accepted().did("2026-09-29T09:00", "clerk-1", "handle", Map.of("result", "cleaned"));

            assertThat(actorsFor("pass").actors().orElseThrow())
                    .contains(person("head-1"))
                    .doesNotContain(person("clerk-1"));
        }

        @Test
        void leavesEverybodyOutWhereTheConditionDoesNotHold() {
            desk.verified();

            assertThat(actorsFor("close").entitled().places()).isNotEmpty();
            assertThat(actorsFor("close").actors()).hasValue(List.of());
        }

        @Test
        void namesTheUnitsThatHaveATask() {
            desk.accepted().did("2026-09-28T13:00", "clerk-1", "call-in", Map.of("to-unit", "department"));

            assertThat(actorsFor("take-part").entitled().places())
                    .containsExactly(new Appointment.MemberOf(OrgUnitId.of("department")));
            assertThat(actorsFor("take-part").actors()).hasValue(List.of(person("officer")));
            assertThat(actorsFor("do-part").actors()).hasValue(List.of());
        }

        @Test
        void isUnknownWhereTheDirectoryCannotList() {
            desk.reported();
            GridGovernance host = GridGovernance.builder()
                    .stores(desk.stores())
                    .ruleBooks(RuleBooks.of(SmallTown.book()))
                    .calendars(CalendarStore.of(List.of(SmallTown.calendar())))
                    .validator(Desk.VALIDATOR)
                    .time(() -> SmallTown.at("2026-09-28T10:00"))
                    .actors((region, actor, day) -> Optional.of(SmallTown.actor(actor.value())))
                    .build();

            assertThat(host.cases().actorsFor(Desk.CASE))
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.entitled().places()).isNotEmpty())
                    .allSatisfy(found -> assertThat(found.actors()).isEmpty());
        }

        @Test
        void isNobodyForACaseThatDoesNotExist() {
            CaseId nowhere = new CaseId(SmallTown.REGION, "nowhere");

            assertThat(desk.town().governance().cases().actorsFor(nowhere)).isEmpty();
            assertThat(desk.town().governance().cases().timeline(nowhere)).isEmpty();
        }
    }

    @Nested
    class WhatIsOpen {

        private Optional<AvailableAction> offer(String actor, String action) {
            return desk.town().governance().cases().availableActions(Desk.CASE, person(actor)).stream()
                    .filter(found -> found.transition().id().value().equals(action))
                    .findFirst();
        }

        @Test
        void namesTheTasksOfThePersonsUnits() {
            desk.accepted().did("2026-09-28T13:00", "clerk-1", "call-in", Map.of("to-unit", "department"));

            assertThat(offer("officer", "take-part").orElseThrow().tasks())
                    .extracting(CaseTask::status)
                    .containsExactly(TaskStatus.ASSIGNED);
            assertThat(offer("clerk-1", "take-part")).isEmpty();
            assertThat(offer("clerk-1", "handle")).isEmpty();
        }

        @Test
        void namesEveryFieldThatIsMissing() {
            desk.accepted();

            assertThat(offer("clerk-1", "call-in").orElseThrow().required())
                    .extracting(Fact::id)
                    .extracting(Object::toString)
                    .containsExactly("to-unit");
        }
    }

    @Nested
    class WhereItHasBeen {

        private CaseTimeline timeline() {
            return desk.town().governance().cases().timeline(Desk.CASE).orElseThrow();
        }

        @Test
        void isCutIntoStays() {
            desk.accepted();
            desk.at("2026-09-28T15:00");

            assertThat(timeline().stays())
                    .extracting(stay -> stay.state().id() + " " + stay.holder() + " " + stay.competentLevel() + " "
                            + stay.spent().elapsed().toMinutes() + " "
                            + stay.spent().workingMinutes())
                    .containsExactly(
                            "found person:leader-1 group 60 60",
                            "filed person:leader-1 group 60 60",
                            "dispatched unit:committee-1 village 60 60",
                            "handling unit:committee-1 village 180 60");
            assertThat(timeline().stays())
                    .last()
                    .satisfies(stay -> assertThat(stay.untilExclusive()).isEmpty());
        }

        @Test
        void saysWhoseTimeItWas() {
            desk.accepted();
            desk.at("2026-09-28T15:00");

            assertThat(timeline().byHolder().get(new Holder.HeldByUnit(OrgUnitId.of("committee-1"))))
                    .satisfies(spent -> assertThat(spent.elapsed()).isEqualTo(Duration.ofHours(4)))
                    .satisfies(spent -> assertThat(spent.workingMinutes()).isEqualTo(120));
            assertThat(timeline().byPhase().keySet())
                    .containsExactly(Phase.COLLECT, Phase.FILE, Phase.DISPATCH, Phase.HANDLE);
            assertThat(timeline().total().elapsed()).isEqualTo(Duration.ofHours(6));
        }

        @Test
        void tellsWhatStoodStillApart() {
            desk.accepted()
                    .did("2026-09-28T15:00", "clerk-1", "shelve", Map.of("reason", "rain"))
                    .did("2026-09-28T17:00", "clerk-1", "unshelve");
            desk.at("2026-09-28T18:00");

            assertThat(timeline().byPhase().get(Phase.HANDLE).suspended()).isEqualTo(Duration.ofHours(2));
            assertThat(timeline().byPhase().get(Phase.DISPATCH).suspended()).isZero();
        }

        @Test
        void endsWithTheClosing() {
            desk.verified()
                    .did("2026-09-29T11:00", "clerk-1", "inform")
                    .did("2026-09-29T12:00", "clerk-1", "publish")
                    .did("2026-10-12T09:00", "dispatcher", "close");
            CaseTimeline atClosing = timeline();
            desk.at("2026-11-12T09:00");

            assertThat(timeline().stays()).isEqualTo(atClosing.stays());
            assertThat(timeline().stays())
                    .last()
                    .satisfies(stay -> assertThat(stay.untilExclusive()).hasValue(SmallTown.at("2026-10-12T09:00")));
        }

        @Test
        void isSaidInBothLanguages() {
            desk.accepted();
            desk.at("2026-09-28T15:00");

            assertThat(timeline().explanation().render(Locale.ENGLISH))
                    .contains("Case small-town/c-1 from 2026-09-28T09:00 to 2026-09-28T15:00: 6 h 0 min, of which"
                            + " 4 h 0 min worked")
                    .contains("Held by unit:committee-1: 4 h 0 min")
                    .contains("Phase handling: 3 h 0 min");
            assertThat(timeline().explanation().render(Locale.CHINESE))
                    .contains("历时 6 小时 0 分，其中工作时间 4 小时 0 分")
                    .contains("案件处置环节：");
        }
    }
}
