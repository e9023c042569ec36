package org.wangge.core.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown when a list of grids is no tree; carries every fault, not only the first. */
public final class InvalidGridTreeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<GridProblem> problems;

    InvalidGridTreeException(List<GridProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.message().render(Locale.ENGLISH))
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * The faults, in the order of the list of grids.
     *
     * @return at least one
     */
    public List<GridProblem> problems() {
        return problems;
    }
}
