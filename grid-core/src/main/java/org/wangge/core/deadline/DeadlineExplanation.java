package org.wangge.core.deadline;

import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;

/** Builds the explanation of a due date, when somebody asks. */
final class DeadlineExplanation {

    private DeadlineExplanation() {}

    static Explanation of(DeadlineClock clock, TimeBase base) {
        return clock.deadline(base)
                .map(due -> Explanation.of(Message.of(DeadlineMessage.DUE_DAY, "day", due.lastDay())))
                .orElseGet(() -> Explanation.of(
                        Message.of(DeadlineMessage.NOT_COMPUTABLE, "limit", clock.limit().text())));
    }
}
