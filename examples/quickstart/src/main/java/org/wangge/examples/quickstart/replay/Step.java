package org.wangge.examples.quickstart.replay;

import java.time.Instant;
import java.util.Optional;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.staff.ActorId;

/** One step of a case: what is done, by whom and when. */
record Step(String caseId, int number, Instant at, ActorId actor, CaseCommand command) {

    /** The command id follows from case and number, so that a second run over the same database repeats nothing. */
    CommandRequest request() {
        return new CommandRequest(command, actor.value(), "quickstart-" + caseId + "-" + number, Optional.of(at));
    }
}
