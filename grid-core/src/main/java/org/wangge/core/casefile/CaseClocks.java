package org.wangge.core.casefile;

import java.util.ArrayList;
import java.util.List;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.RunningClock;

/**
 * The clocks of a case under its rules: when each is due by a calendar, and why. Immutable.
 *
 * @param file the case
 * @param rules the rules to which it is pinned
 */
public record CaseClocks(CaseFile file, CaseRules rules) {

    /**
     * Every clock of the case with its due date and the reasons for it.
     *
     * @param time the calendar and the hours to compute with
     * @return the clocks, running and stopped, in the order in which they began; a clock that stopped under former rules of
     *     the case and that these rules do not know is left out
     */
    public List<CaseDeadline> deadlines(TimeBase time) {
        List<CaseDeadline> deadlines = new ArrayList<>();
        file.clocks()
                .values()
                .forEach(clock -> rules.procedure()
                        .findClock(clock.id())
                        .ifPresent(rule -> deadlines.add(deadline(clock, rule, time))));
        return deadlines;
    }

    private static CaseDeadline deadline(RunningClock clock, ClockRule rule, TimeBase time) {
        Basis basis = basisOf(clock.row(), rule);
        return new CaseDeadline(
                clock, title(clock, rule), clock.clock().deadline(time), basis, explain(clock, rule, basis, time));
    }

    /** A clock that runs for a task is told apart from its like by the unit. */
    private static Text title(RunningClock clock, ClockRule rule) {
        Text title = rule.title();
        return clock.id()
                .task()
                .map(unit -> Text.of(title.zh() + "（" + unit + "）", title.en() + " (" + unit + ")"))
                .orElse(title);
    }

    private static Basis basisOf(RuleId row, ClockRule rule) {
        return rule.table().rows().stream()
                .filter(candidate -> candidate.id().equals(row))
                .findFirst()
                .map(candidate -> candidate.basis())
                .orElse(rule.basis());
    }

    private static Explanation explain(RunningClock clock, ClockRule rule, Basis basis, TimeBase time) {
        List<Explanation> steps = new ArrayList<>();
        basis.choice()
                .ifPresent(
                        choice -> steps.add(Explanation.of(Message.of(CaseMessage.LIMIT_IS_CHOICE, "choice", choice))));
        steps.add(clock.clock().explain(time));
        Message chosen = Message.of(
                CaseMessage.LIMIT_CHOSEN,
                "clock",
                title(clock, rule),
                "row",
                clock.row(),
                "limit",
                clock.clock().limit().text());
        return Explanation.of(chosen, basis.citations(), steps);
    }
}
