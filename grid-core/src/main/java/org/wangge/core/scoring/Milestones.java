package org.wangge.core.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.procedure.ActionKind;

/** What the history of a case tells for scoring: when it was filed, handled and supervised, and how it stands. */
record Milestones(
        Optional<Instant> filedAt,
        Optional<Instant> handledAt,
        Optional<Instant> supervisedAt,
        boolean shelved,
        boolean voided) {

    private static final Milestones NONE =
            new Milestones(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    static Milestones of(List<CaseEventEnvelope> history) {
        Milestones milestones = NONE;
        for (CaseEventEnvelope envelope : history) {
            if (envelope.event() instanceof CaseEvent.ActionTaken taken) {
                milestones = milestones.after(taken.kind(), envelope.occurredAt());
            }
        }
        return milestones;
    }

    private Milestones after(ActionKind kind, Instant at) {
        return switch (kind) {
            case FILE -> new Milestones(filedAt.or(() -> Optional.of(at)), handledAt, supervisedAt, shelved, voided);
            case HANDLE -> new Milestones(filedAt, Optional.of(at), supervisedAt, shelved, voided);
            case SUPERVISE ->
                new Milestones(filedAt, handledAt, supervisedAt.or(() -> Optional.of(at)), shelved, voided);
            case SHELVE -> new Milestones(filedAt, handledAt, supervisedAt, true, voided);
            case UNSHELVE -> new Milestones(filedAt, handledAt, supervisedAt, false, voided);
            case VOID, DECLINE, MERGE -> new Milestones(filedAt, handledAt, supervisedAt, shelved, true);
            // what was not good enough, or is taken up again, is no longer handled
            case VERIFY_FAIL -> new Milestones(filedAt, Optional.empty(), supervisedAt, shelved, voided);
            case REOPEN -> new Milestones(filedAt, Optional.empty(), supervisedAt, shelved, false);
            default -> this;
        };
    }
}
