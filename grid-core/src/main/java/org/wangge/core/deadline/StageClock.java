package org.wangge.core.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;

/**
 * A stage clock under an overall cap (环节时限与整体时限): whichever is due first.
 *
 * <p>Limits exist per stage and for the whole case: a stage that would end on 2026-10-12 is due on 2026-10-09 if the case
 * is. Where one of them is open, the other holds. Immutable.
 *
 * @param stage the clock of the stage
 * @param overall the clock of the whole case
 */
public record StageClock(DeadlineClock stage, DeadlineClock overall) {

    /**
     * When the stage is due.
     *
     * @param base the calendar and the hours to compute with
     * @return the earlier of both due dates, or nothing if both limits are open or at once
     */
    public Optional<Deadline> deadline(TimeBase base) {
        Optional<Deadline> cap = overall.deadline(base);
        return stage.deadline(base)
                .map(due -> cap.map(due::cappedBy).orElse(due))
                .or(() -> cap);
    }

    /**
     * Whether the overall limit cuts the stage short.
     *
     * @param base the calendar and the hours to compute with
     * @return true if the case is due before the stage would be
     */
    public boolean isCapped(TimeBase base) {
        return !deadline(base).equals(stage.deadline(base));
    }

    /**
     * Whether the stage is overdue at an instant, by its own limit or by the overall one.
     *
     * @param base the calendar and the hours to compute with
     * @param now the instant
     * @return true from the due instant on
     */
    public boolean isOverdue(TimeBase base, Instant now) {
        return stage.isOverdue(base, now)
                || deadline(base)
                        .filter(due -> due.isMissedBy(stage.runsUntil(now)))
                        .isPresent();
    }

    /**
     * Why the stage is due when it is.
     *
     * @param base the calendar and the hours to compute with
     * @return the explanation of the clock that decides, with the other one named
     */
    public Explanation explain(TimeBase base) {
        Optional<Deadline> cap = overall.deadline(base);
        if (cap.isEmpty()) {
            return stage.explain(base);
        }
        String moment = DeadlineExplanation.moment(
                DeadlineExplanation.local(overall, cap.get().dueExclusive()));
        return isCapped(base) ? capped(base, moment) : notCapped(base, moment);
    }

    private Explanation capped(TimeBase base, String moment) {
        Message message = Message.of(
                DeadlineMessage.CAPPED,
                "moment",
                moment,
                "limit",
                stage.limit().text(),
                "overall",
                overall.limit().text());
        return Explanation.of(message, List.of(), List.of(overall.explain(base), stage.explain(base)));
    }

    private Explanation notCapped(TimeBase base, String moment) {
        Explanation own = stage.explain(base);
        List<Explanation> steps = new ArrayList<>(own.steps());
        steps.add(Explanation.of(Message.of(
                DeadlineMessage.NOT_CAPPED,
                "moment",
                moment,
                "overall",
                overall.limit().text())));
        return Explanation.of(own.message(), own.citations(), steps);
    }
}
