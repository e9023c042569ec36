package org.wangge.core.store;

import java.util.Optional;
import org.wangge.core.casefile.CaseFile;

/**
 * What a command finds when it comes. Immutable.
 *
 * @param earlier the command of the same id that was carried out before, or empty if there is none
 * @param file the case file as it stands, or empty if the case does not exist
 */
public record CaseOpening(Optional<RecordedCommand> earlier, Optional<CaseFile> file) {}
