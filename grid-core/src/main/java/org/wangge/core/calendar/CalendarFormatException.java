package org.wangge.core.calendar;

import org.wangge.core.explain.Message;

/** Thrown when the days of a calendar contradict each other or the plain week. */
public final class CalendarFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /**
     * A problem with a day.
     *
     * @param code the kind of problem
     * @param namesAndValues its attributes, name and value in turn
     */
    public CalendarFormatException(CalendarMessage code, Object... namesAndValues) {
        this(Message.of(code, namesAndValues));
    }

    private CalendarFormatException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /**
     * What is wrong, for programs and for readers of either language.
     *
     * @return the problem with its code and attributes
     */
    public Message problem() {
        return problem;
    }
}
