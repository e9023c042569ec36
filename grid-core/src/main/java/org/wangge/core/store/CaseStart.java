package org.wangge.core.store;

import java.util.List;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;

/**
 * A case that comes in with its history at once (整件入库), by an import. Immutable.
 *
 * @param file the case file, the fold of the history
 * @param history its events from the first on
 * @param clocks its open clocks
 * @param command what brought it in
 */
public record CaseStart(
        CaseFile file, List<CaseEventEnvelope> history, List<ClockEntry> clocks, RecordedCommand command) {

    /** {@inheritDoc} */
    public CaseStart {
        history = List.copyOf(history);
        clocks = List.copyOf(clocks);
    }
}
