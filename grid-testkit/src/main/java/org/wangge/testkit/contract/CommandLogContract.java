package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RecordedCommand;
import org.wangge.testkit.fixture.SampleCases;

/** A command id is recorded once in a region, however many try. */
abstract class CommandLogContract extends PortContract {

    private static final CommandId ID = CommandId.of("cmd-1");

    /** An adapter may insist that recorded commands belong to stored cases. */
    @BeforeEach
    void storeCases() {
        append(SampleCases.reported("c-1"), 0);
        append(SampleCases.reported("c-2"), 0);
        append(SampleCases.reported(new CaseId(ELSEWHERE, "c-1"), "g1", "2026-09-28T09:00"), 0);
    }

    @Test
    void knowsNothingOfACommandThatWasNeverCarriedOut() {
        assertThat(stores().commands().find(HERE, ID)).isEmpty();
    }

    @Test
    void givesACommandBackAsItWas() {
        RecordedCommand command = new RecordedCommand(ID, id("c-1"), "f".repeat(64), 1, 3);
        record(command);
        assertThat(stores().commands().find(HERE, ID)).contains(command);
    }

    @Test
    void refusesAnIdASecondTime() {
        RecordedCommand first = new RecordedCommand(ID, id("c-1"), "first", 1, 3);
        record(first);
        RecordedCommand second = new RecordedCommand(ID, id("c-2"), "second", 1, 1);
        assertThat(catchThrowableOfType(ConcurrentChangeException.class, () -> record(second)))
                .isNotNull();
        assertThat(stores().commands().find(HERE, ID)).contains(first);
    }

    @Test
    void keepsRegionsApart() {
        RecordedCommand here = new RecordedCommand(ID, id("c-1"), "here", 1, 3);
        RecordedCommand there = new RecordedCommand(ID, new CaseId(ELSEWHERE, "c-1"), "there", 4, 5);
        record(here);
        record(there);
        assertThat(stores().commands().find(HERE, ID)).contains(here);
        assertThat(stores().commands().find(ELSEWHERE, ID)).contains(there);
    }

    @Test
    void letsOneThreadRecordAnId() {
        List<Boolean> recorded = Threads.run(4, this::recordIfFirst);
        assertThat(recorded).containsExactlyInAnyOrder(true, false, false, false);
    }

    private boolean recordIfFirst() {
        try {
            record(new RecordedCommand(ID, id("c-1"), "raced", 1, 1));
            return true;
        } catch (ConcurrentChangeException overtaken) {
            return false;
        }
    }

    private void record(RecordedCommand command) {
        together(() -> stores().commands().record(command));
    }
}
