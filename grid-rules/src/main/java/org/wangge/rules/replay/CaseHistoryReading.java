package org.wangge.rules.replay;

import java.util.List;

/**
 * What came of reading a history (读取结果). Immutable.
 *
 * @param history what could be read
 * @param problems the lines that could not, by place
 */
public record CaseHistoryReading(CaseHistory history, List<HistoryProblem> problems) {

    /** {@inheritDoc} */
    public CaseHistoryReading {
        problems = List.copyOf(problems);
    }
}
