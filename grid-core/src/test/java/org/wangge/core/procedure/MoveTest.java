package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.SystemActor;

/** What legal actions do: state, entitlement, places and clocks. */
class MoveTest {

    private static final Procedure PROCEDURE = Town.procedure(OnMove.RESTART);

    private static Move move(Subject subject, String at, Actor actor, String action, Object... fields) {
        return Engine.accepted(PROCEDURE, subject, at, actor, action, fields);
    }

    @Nested
    class Places {

        @Test
        void beginWithTheReporterAndTheLevelOfTheLocation() {
            Move move =
                    move(Engine.BLANK, "2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            assertThat(move.to()).isEqualTo(StateId.of("found"));
            assertThat(move.holder()).hasValue(Engine.person("li"));
            assertThat(move.competence()).isEqualTo(Engine.level("group"));
        }

        @Test
        void goToTheUnitByWhichACaseIsAccepted() {
            Move move = move(Walk.filed(PROCEDURE, "community").file(), "2026-09-29T10:00", Town.ZHAO, "take");
            assertThat(move.holder()).hasValue(Engine.unit("office-1"));
            assertThat(move.competence()).isEqualTo(Engine.level("village"));
        }

        @Test
        void goToTheOneServingUnitOfTheType() {
            Move move = move(Walk.handling().file(), "2026-09-30T10:00", Town.ZHAO, "raise");
            assertThat(move.holder()).hasValue(Engine.unit("center"));
            assertThat(move.competence()).isEqualTo(Engine.level("town"));
            assertThat(move.to()).isEqualTo(StateId.of("handling"));
        }

        @Test
        void goToTheNamedUnit() {
            Move move = move(
                    Walk.filed(PROCEDURE, "town-department").file(),
                    "2026-09-29T10:00",
                    Town.WANG,
                    "forward",
                    "to-unit",
                    "water");
            assertThat(move.holder()).hasValue(Engine.unit("water"));
            assertThat(move.competence()).isEqualTo(Engine.level("town"));
        }

        @Test
        void goDownAgain() {
            CaseFile raised =
                    Walk.handling().take("2026-09-30T10:00", Town.ZHAO, "raise").file();
            Move move = move(raised, "2026-09-30T11:00", Town.actor("center-member", Town.member("center")), "refer");
            assertThat(move.holder()).hasValue(Engine.unit("office-1"));
            assertThat(move.competence()).isEqualTo(Engine.level("village"));
        }

        @Test
        void goToANamedPersonWithoutAnotherLevel() {
            Move move = move(Walk.handling().file(), "2026-09-30T10:00", Town.ZHAO, "assign", "to-person", "qian");
            assertThat(move.holder()).hasValue(Engine.person("qian"));
            assertThat(move.competence()).isEmpty();
        }

        @Test
        void stayWhereTheKindMovesNothing() {
            Move move = move(Walk.handling().file(), "2026-09-30T10:00", Town.ZHAO, "handle", "result", "done");
            assertThat(move.holder()).isEmpty();
            assertThat(move.competence()).isEmpty();
        }
    }

    @Nested
    class Entitlements {

        private static String by(Subject subject, String at, Actor actor, String action, Object... fields) {
            return move(subject, at, actor, action, fields).entitlement().toString();
        }

        @Test
        void nameThePostAtTheLocation() {
            assertThat(by(Engine.BLANK, "2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1"))
                    .isEqualTo("li as group-leader@g1");
        }

        @Test
        void nameThePostAtAnAncestor() {
            assertThat(by(Engine.BLANK, "2026-09-28T09:00", Town.WANG, "report", "category", "roads", "location", "g2"))
                    .isEqualTo("wang as village-leader@v1");
            assertThat(by(Engine.BLANK, "2026-09-28T09:00", Town.WANG, "report", "category", "roads", "location", "v1"))
                    .isEqualTo("wang as village-leader@v1");
        }

        @Test
        void nameTheFirstPerformerThatSuits() {
            Actor both = Town.actor("both", Town.member("office-1"), Town.post("group-leader", "g1"));
            assertThat(by(Engine.BLANK, "2026-09-28T09:00", both, "report", "category", "roads", "location", "g1"))
                    .isEqualTo("both as group-leader@g1");
        }

        @Test
        void nameTheUnitThatHoldsTheCase() {
            assertThat(by(Walk.handling().file(), "2026-09-30T10:00", Town.QIAN, "handle", "result", "done"))
                    .isEqualTo("qian as office-1");
        }

        @Test
        void nameAPersonWhoHoldsTheCaseWithoutAPlace() {
            CaseFile assigned = Walk.handling()
                    .take("2026-09-30T10:00", Town.ZHAO, "assign", "to-person", "qian")
                    .file();
            assertThat(by(assigned, "2026-09-30T11:00", Town.QIAN, "handle", "result", "done"))
                    .isEqualTo("qian");
            assertThat(Engine.refused(PROCEDURE, assigned, "2026-09-30T11:00", Town.ZHAO, "handle", "result", "done"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOT_ENTITLED);
        }

        @Test
        void nameTheSystemAlone() {
            assertThat(by(Walk.answered().file(), "2026-11-30T10:00", SystemActor.ACTOR, "expire"))
                    .isEqualTo("system");
            assertThat(Engine.refused(PROCEDURE, Walk.answered().file(), "2026-11-30T10:00", Town.WANG, "expire"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOT_ENTITLED);
        }

        @Test
        void areNotFoundInTheNextVillage() {
            Actor elsewhere = Town.actor(
                    "elsewhere",
                    Town.post("group-leader", "g2"),
                    Town.post("village-leader", "v2"),
                    Town.member("office-2"));
            assertThat(Engine.refused(
                            PROCEDURE,
                            Engine.BLANK,
                            "2026-09-28T09:00",
                            elsewhere,
                            "report",
                            "category",
                            "roads",
                            "location",
                            "g1"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOT_ENTITLED);
        }
    }
}
