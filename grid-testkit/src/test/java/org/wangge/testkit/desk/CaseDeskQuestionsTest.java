package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.testkit.assertion.GridAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.AvailableAction;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.fact.Fact;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.staff.ActorId;
import org.wangge.testkit.fixture.SmallTown;

/** What a platform asks the desk. */
class CaseDeskQuestionsTest {
    private final Desk desk = new Desk();

    @Nested
    class Questions {

        @Test
        void listWhatAPersonCanDoNow() {
            desk.accepted();
            assertThat(actionsOf("clerk-1")).containsExactly("comment", "escalate", "shelve", "call-in", "handle");
            assertThat(actionsOf("dispatcher")).containsExactly("comment", "extend");
            assertThat(actionsOf("clerk-2")).isEmpty();
            assertThat(actionsOf("stranger")).isEmpty();
        }

        @Test
        void sayWhatAnActionNeeds() {
            desk.accepted();
            assertThat(needs("clerk-1", "handle")).containsExactly("result");
            assertThat(needs("clerk-1", "escalate")).isEmpty();
        }

        @Test
        void askForTheClockWhereSeveralRun() {
            desk.accepted();
            assertThat(needs("dispatcher", "extend")).containsExactly("clock");
        }

        @Test
        void knowTheLevelOfThePlace() {
            desk.reported();
            assertThat(actionsOf("clerk-1"))
                    .containsExactly("file", "decline", "reclassify", "correct-location", "comment");
        }

        @Test
        void countOnConditionsThatARequiredFieldDecides() {
            desk.reported().did("2026-09-28T10:00", "clerk-1", "file", Map.of("secret", "true"));
            assertThat(needs("dispatcher", "void")).containsExactly("reason", "secret");
            assertThat(desk.act("dispatcher", "void", Map.of("reason", "twice", "secret", "true")))
                    .isRefusedWith(RefusalCode.CONDITION_NOT_MET);
            assertThat(desk.act("dispatcher", "void", Map.of("reason", "twice", "secret", "false")))
                    .isAccepted()
                    .caseFile()
                    .isClosed();
        }

        @Test
        void leaveOutWhatTheRulesRefuse() {
            desk.reported().did("2026-09-28T10:00", "clerk-1", "file", Map.of("scope", "town"));
            assertThat(actionsOf("dispatcher")).containsExactly("void", "comment", "dispatch-town");
        }

        @Test
        void knowNothingOfACaseThatDoesNotExist() {
            CaseId none = new CaseId(SmallTown.REGION, "none");
            assertThat(desk.town().governance().cases().availableActions(none, ActorId.of("clerk-1")))
                    .isEmpty();
            assertThat(desk.town().governance().cases().deadlines(none)).isEmpty();
            assertThat(desk.town().governance().cases().find(none)).isEmpty();
            assertThat(desk.town().governance().cases().history(none)).isEmpty();
        }

        @Test
        void explainEveryClock() {
            desk.accepted();
            List<CaseDeadline> deadlines = desk.town().governance().cases().deadlines(Desk.CASE);
            assertThat(deadlines)
                    .extracting(deadline -> deadline.clock().id().value())
                    .containsExactly("overall", "acceptance", "handling");
            CaseDeadline handling = deadlines.get(2);
            assertThat(handling.deadline().map(Deadline::lastDay)).contains(LocalDate.of(2026, 10, 8));
            assertThat(handling.clock().row()).hasToString("small-town#handling-village");
            assertThat(handling.explanation().toString()).contains("handling-village");
        }

        private List<String> needs(String actor, String action) {
            return desk.town().governance().cases().availableActions(Desk.CASE, ActorId.of(actor)).stream()
                    .filter(available -> available.transition().id().value().equals(action))
                    .flatMap(available -> available.required().stream())
                    .map(Fact::id)
                    .map(Object::toString)
                    .toList();
        }

        private List<String> actionsOf(String actor) {
            return desk.town().governance().cases().availableActions(Desk.CASE, ActorId.of(actor)).stream()
                    .map(AvailableAction::transition)
                    .map(transition -> transition.id().value())
                    .toList();
        }
    }
}
