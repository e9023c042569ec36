package org.wangge.core.scoring;

import java.util.List;

/**
 * For whom a case counts (案件归属): its reporter, the worker who answers for its handling, a unit, or a grid.
 *
 * <p>The field needs the difference, because one case is a merit of the worker who reported it and a debt of the worker
 * who must settle it; a grid leader's paper often scores both.
 */
public enum Attribution {
    /** The worker who reported the case (上报人). */
    REPORTER {
        @Override
        List<SubjectId> subjectsOf(CaseOutcome row) {
            return row.reporter().map(List::of).orElseGet(List::of);
        }
    },
    /** The worker who answers for its handling (责任人), such as the leader of the grid where it happened. */
    HANDLER {
        @Override
        List<SubjectId> subjectsOf(CaseOutcome row) {
            return row.handler().map(List::of).orElseGet(List::of);
        }
    },
    /** The unit that answers for its handling (责任单位). */
    UNIT {
        @Override
        List<SubjectId> subjectsOf(CaseOutcome row) {
            return row.unit().map(List::of).orElseGet(List::of);
        }
    },
    /** The grid where it happened, and each grid above it (所在网格及上级网格). */
    GRID {
        @Override
        List<SubjectId> subjectsOf(CaseOutcome row) {
            return row.grids();
        }
    };

    /** The subjects for whom a case counts, each once. */
    abstract List<SubjectId> subjectsOf(CaseOutcome row);
}
