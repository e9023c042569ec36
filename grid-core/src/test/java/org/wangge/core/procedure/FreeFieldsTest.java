package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wangge.core.fact.FactId;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;

/** Which fields of the core belong to which acts. */
class FreeFieldsTest {

    private static final Procedure PROCEDURE = Town.procedure(OnMove.RESTART);

    private static List<String> coreFields(ActionKind kind) {
        Transition step =
                Town.copy(Town.transition(PROCEDURE, "refer")).kind(kind).build();
        return Vocabulary.CORE.fieldsOf(step).stream()
                .map(FactId::value)
                .filter(
                        List.of("channel", "title", "point", "urgency", "result", "closing-condition", "note", "reason")
                                ::contains)
                .toList();
    }

    @Test
    void tellAtTheBeginningHowItCameIn() {
        assertThat(PROCEDURE.vocabulary().fieldsOf(Town.transition(PROCEDURE, "report")))
                .contains(
                        CoreFacts.CHANNEL.id(),
                        CoreFacts.TITLE.id(),
                        CoreFacts.POINT.id(),
                        CoreFacts.URGENCY.id(),
                        CoreFacts.NOTE.id())
                .doesNotContain(CoreFacts.RESULT.id(), CoreFacts.CLOSING_CONDITION.id());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRM", "FILE", "RECLASSIFY", "SUPERVISE"})
    void letUrgencyBeJudgedAnew(ActionKind kind) {
        assertThat(coreFields(kind)).containsExactly("note", "reason", "urgency");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"HANDLE", "REPORT_PROGRESS", "VERIFY_FAIL", "INFORM", "PUBLISH", "FOLLOW_UP", "EVALUATE", "STEP"})
    void letAResultBeTold(ActionKind kind) {
        assertThat(coreFields(kind)).containsExactly("note", "reason", "result");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSE", "VERIFY_PASS"})
    void letACaseBeClosedOnACondition(ActionKind kind) {
        assertThat(coreFields(kind)).containsExactly("closing-condition", "note", "reason", "result");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMENT", "URGE", "DISPATCH", "TRANSFER", "SHELVE", "DECLINE", "VOID", "ACCEPT", "ASSIGN"})
    void areReasonAndNoteElsewhere(ActionKind kind) {
        assertThat(coreFields(kind)).containsExactly("note", "reason");
    }

    @Test
    void areMoreWhereTheRuleAsksForThem() {
        Transition asking = Town.copy(Town.transition(PROCEDURE, "refer"))
                .addRequires(CoreFacts.URGENCY.id(), CoreFacts.RESULT.id())
                .build();
        assertThat(Vocabulary.CORE.fieldsOf(asking)).contains(CoreFacts.URGENCY.id(), CoreFacts.RESULT.id());
    }

    @Test
    void cannotBeSlippedIntoAnotherAct() {
        assertThat(Walk.handling().refused("2026-09-30T10:00", Town.ZHAO, "refer", "urgency", "emergency"))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(RefusalCode.FIELD_UNKNOWN);
                    assertThat(reason.message().attributes()).containsEntry("field", CoreFacts.URGENCY.id());
                });
    }
}
