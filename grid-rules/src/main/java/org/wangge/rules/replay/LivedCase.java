package org.wangge.rules.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.Outcome;

/**
 * How a case lived under one rule book.
 *
 * @param moments what was so after each of its steps
 * @param ranOut the clocks that are recorded as run out at the end
 */
record LivedCase(List<Moment> moments, SortedSet<String> ranOut) {

    LivedCase {
        moments = List.copyOf(moments);
    }

    /**
     * What was so after a step.
     *
     * @param step the step
     * @param outcome what came of it
     * @param file the case; empty if it never began
     * @param open the open clocks by id
     */
    record Moment(RecordedStep step, Outcome outcome, Optional<CaseFile> file, Map<String, CaseDeadline> open) {}
}
