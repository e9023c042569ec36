package org.wangge.core.store;

import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.CommandId;

/**
 * A command that was carried out. Immutable.
 *
 * @param commandId the id that the host gave it, unique in the region
 * @param caseId the case that it changed
 * @param fingerprint a digest of the command, so that the same id with another command is noticed
 * @param firstSequence the first of its events
 * @param lastSequence the last of its events
 */
public record RecordedCommand(
        CommandId commandId, CaseId caseId, String fingerprint, long firstSequence, long lastSequence) {}
