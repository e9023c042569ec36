package org.wangge.core.deadline;

import org.wangge.core.explain.Message;

/** Thrown when a text is no time limit; names the text and what would be right. */
public final class TimeLimitFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    TimeLimitFormatException(DeadlineMessage code, String value) {
        this(Message.of(code, "value", value));
    }

    private TimeLimitFormatException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /**
     * What is wrong, for programs and for readers of either language.
     *
     * @return the problem with its code, and the text as attribute {@code value}
     */
    public Message problem() {
        return problem;
    }
}
