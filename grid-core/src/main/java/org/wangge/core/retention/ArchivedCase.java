package org.wangge.core.retention;

import java.time.Instant;
import java.util.List;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;

/**
 * A closed case in the archive (归档案卷): its file and everything that happened, so that it can be read and checked
 * again. It holds no personal data. Immutable.
 *
 * @param file the case file, the fold of the history
 * @param history its events from the first on
 * @param archivedAt when it was archived
 * @param policy the id of the policy
 */
public record ArchivedCase(CaseFile file, List<CaseEventEnvelope> history, Instant archivedAt, String policy) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the case is open, or is not the fold of its history
     */
    public ArchivedCase {
        history = List.copyOf(history);
        if (!file.isClosed()) {
            throw new IllegalArgumentException("Case " + file.id() + " must be closed to be archived");
        }
        if (!CaseFile.fold(history).equals(file)) {
            throw new IllegalArgumentException("Case " + file.id() + " in the archive is not the fold of its "
                    + history.size() + " events; restore it from a backup");
        }
    }
}
