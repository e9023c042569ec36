package org.wangge.core;

import java.util.List;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.Violation;
import org.wangge.core.casefile.ViolationCode;
import org.wangge.core.store.RecordedCommand;
import org.wangge.core.store.Stores;

/** What came of a command that comes again: the first outcome, unless another command has the same id. */
final class EarlierOutcome {

    private final Stores stores;

    EarlierOutcome(Stores stores) {
        this.stores = stores;
    }

    Outcome of(RecordedCommand earlier, String fingerprint) {
        if (!earlier.fingerprint().equals(fingerprint)) {
            return new Outcome.Invalid(List.of(
                    Violation.of("commandId", ViolationCode.COMMAND_ID_REUSED, "commandId", earlier.commandId())));
        }
        List<CaseEventEnvelope> until = stores.cases().history(earlier.caseId()).stream()
                .filter(event -> event.sequence() <= earlier.lastSequence())
                .toList();
        List<CaseEventEnvelope> own = until.stream()
                .filter(event -> event.sequence() >= earlier.firstSequence())
                .toList();
        return new Outcome.Accepted(CaseFile.fold(until), own, true);
    }
}
