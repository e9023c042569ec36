package org.wangge.core.store;

import java.time.Instant;
import org.wangge.core.casefile.CaseId;

/**
 * A case whose clocks could not be looked at, and which waits for another attempt. Immutable.
 *
 * @param caseId the case
 * @param attempts how often it was tried
 * @param nextTry when it is tried again
 * @param lastError what went wrong last
 */
public record FailedSweep(CaseId caseId, int attempts, Instant nextTry, String lastError) {}
