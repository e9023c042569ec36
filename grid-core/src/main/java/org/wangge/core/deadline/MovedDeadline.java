package org.wangge.core.deadline;

import java.util.ArrayList;
import java.util.List;
import org.wangge.core.calendar.CalendarChange;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/**
 * A due date that another calendar edition changes (期限变动). Immutable.
 *
 * @param clockId the clock, as the caller names it
 * @param before the due date through the edition so far
 * @param after the due date through the other edition
 * @param because the days between start and due date that the editions see differently; empty if only the standing
 *     (provisional or final) changed
 */
public record MovedDeadline(String clockId, Deadline before, Deadline after, List<CalendarChange> because) {

    /**
     * Keeps its own copy.
     *
     * {@inheritDoc}
     */
    public MovedDeadline {
        because = List.copyOf(because);
    }

    /**
     * Whether the due moment is another one.
     *
     * @return false if only its standing changed, from provisional to final as a rule
     */
    public boolean isMoved() {
        return !before.dueExclusive().equals(after.dueExclusive());
    }

    /**
     * Why it moved.
     *
     * @return before and after, with the days that changed
     */
    public Explanation explain() {
        List<Explanation> days = new ArrayList<>();
        for (CalendarChange change : because) {
            days.add(Explanation.of(Message.of(
                    DeadlineMessage.DAY_CHANGED,
                    "date",
                    change.date(),
                    "before",
                    DeadlineExplanation.kind(change.before().kind()),
                    "after",
                    DeadlineExplanation.kind(change.after().kind()),
                    "why",
                    why(change.after()))));
        }
        return Explanation.of(
                Message.of(
                        isMoved() ? DeadlineMessage.MOVED : DeadlineMessage.STANDING_CHANGED,
                        "clock",
                        clockId,
                        "before",
                        before.lastDay(),
                        "after",
                        after.lastDay(),
                        "edition",
                        after.editionId(),
                        "standing",
                        after.provisional() ? Text.of("暂定", "provisional") : Text.of("确定", "final")),
                List.of(),
                days);
    }

    private static Text why(CalendarDay day) {
        return DeadlineExplanation.reason(day);
    }
}
