package org.wangge.core.store;

import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.Reporter;

/**
 * The port for reporters (反映人), the only personal data that the library keeps: one side record for a case, beside its
 * events and never within them.
 *
 * <p>Whoever reads or erases here should be allowed to by the host; the desks for cases never give reporters out. Erasing
 * leaves the case file and its history as they are. An adapter writes names and contacts into no log and no message.
 */
public interface ReporterStore {

    /**
     * Keeps the reporter of a case, in place of an earlier one.
     *
     * @param id the case
     * @param reporter the reporter
     */
    void save(CaseId id, Reporter reporter);

    /**
     * The reporter of a case.
     *
     * @param id the case
     * @return the reporter, or empty if none was recorded or it was erased
     */
    Optional<Reporter> find(CaseId id);

    /**
     * Erases the reporter of a case for good.
     *
     * @param id the case
     * @return true if there was one
     */
    boolean erase(CaseId id);
}
