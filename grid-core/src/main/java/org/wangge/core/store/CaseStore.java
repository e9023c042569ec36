package org.wangge.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;

/** The port for case files and their events. What it holds is always such that the fold of the events is the file. */
public interface CaseStore {

    /**
     * Reads a case file.
     *
     * @param id the case
     * @return its file, or empty if it does not exist
     */
    Optional<CaseFile> find(CaseId id);

    /**
     * Reads the history of a case.
     *
     * @param id the case
     * @return its events from the first on; empty if it does not exist
     */
    List<CaseEventEnvelope> history(CaseId id);

    /**
     * Which of many cases exist.
     *
     * @param ids the ids, of one region
     * @return those of them that exist
     */
    default Set<CaseId> existing(Collection<CaseId> ids) {
        return ids.stream().filter(id -> find(id).isPresent()).collect(Collectors.toSet());
    }

    /**
     * Adds events to a case, or begins one.
     *
     * @param next the case file after the events
     * @param events the new events, at least one
     * @param expectedVersion the version of the file on which they were decided; 0 for a new case
     * @throws ConcurrentChangeException if the stored version is another one
     */
    void append(CaseFile next, List<CaseEventEnvelope> events, long expectedVersion);
}
