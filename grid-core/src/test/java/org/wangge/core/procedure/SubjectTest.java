package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.grid.GridCode;

/** What a subject answers in short agrees with what it tells at length. */
class SubjectTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-09-30T16:00:00Z");

    static List<Subject> subjects() {
        return List.of(
                Walk.handling().file(),
                Walk.answered().file(),
                Engine.BLANK,
                ProcedureRun.at(GridCode.of("v1")),
                ProcedureRun.builder()
                        .place(GridCode.of("v1"))
                        .currentState(StateId.of("handling"))
                        .lastActAt(MIDNIGHT)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void isInItsStateAlone(Subject subject) {
        for (State state : Town.procedure(OnMove.RESTART).states()) {
            assertThat(subject.isIn(state.id()))
                    .as("%s", state)
                    .isEqualTo(subject.currentState().filter(state.id()::equals).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void hasActedAfterWhateverIsEarlierThanItsLastAct(Subject subject) {
        Instant last = subject.lastActAt().orElse(MIDNIGHT);
        assertThat(subject.hasActedAfter(last.minusNanos(1)))
                .isEqualTo(subject.lastActAt().isPresent());
        assertThat(subject.hasActedAfter(last)).isFalse();
        assertThat(subject.hasActedAfter(last.plusNanos(1))).isFalse();
    }

    @Test
    void isInNoStateAndHasActedAfterNothingBeforeTheBeginning() {
        assertThat(Engine.BLANK.isIn(StateId.of("reported"))).isFalse();
        assertThat(Engine.BLANK.hasActedAfter(Instant.MIN)).isFalse();
    }
}
