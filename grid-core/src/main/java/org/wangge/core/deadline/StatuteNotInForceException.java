package org.wangge.core.deadline;

import java.time.LocalDate;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/** Thrown when a limit of a statute is asked for on a day on which no known text of it was in force. */
public final class StatuteNotInForceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    StatuteNotInForceException(Text statute, LocalDate day, LocalDate first) {
        this(Message.of(DeadlineMessage.STATUTE_NOT_IN_FORCE, "statute", statute, "date", day, "first", first));
    }

    private StatuteNotInForceException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /**
     * What is wrong, for programs and for readers of either language.
     *
     * @return the problem with the statute, the day and the day of the first known text as attributes
     */
    public Message problem() {
        return problem;
    }
}
