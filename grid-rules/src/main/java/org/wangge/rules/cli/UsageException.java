package org.wangge.rules.cli;

import java.util.List;
import org.wangge.core.explain.Message;
import org.wangge.rules.calendar.CalendarProblem;

/** Ends a command because of what its user wrote: what is wrong, and what would be right. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;
    private final transient List<CalendarProblem> details;

    UsageException(CliMessage code, Object... namesAndValues) {
        this(Message.of(code, namesAndValues), List.of());
    }

    UsageException(Message problem, List<CalendarProblem> details) {
        super(problem.toString());
        this.problem = problem;
        this.details = List.copyOf(details);
    }

    Message problem() {
        return problem;
    }

    /** Where exactly, if the problem is in a file. */
    List<CalendarProblem> details() {
        return details;
    }
}
