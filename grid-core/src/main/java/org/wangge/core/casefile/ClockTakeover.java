package org.wangge.core.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.RunningClock;

/**
 * What becomes of the open clocks of a case that goes over to other rules (时限随案迁移). Pure. Immutable.
 *
 * <p>A clock that runs keeps its start, its suspensions and its extensions, and takes the limit, the counting rule and the
 * zone that the other rules set for the case as it stands: a case of 5 working days that began on Monday 2026-10-12 is due
 * on 2026-10-19, and under rules of 3 working days on 2026-10-15, not three days from the move on. Where a command sets
 * the limit there, the limit so far stays; where no clock runs there for such a case, the clock stops with the move. A
 * clock whose budget stays keeps its warnings; of another budget only those are kept that hold by it, so that nobody is
 * warned twice of what has come true already.
 */
public final class ClockTakeover {

    private final CaseFile file;
    private final CaseRules to;
    private final DecisionContext context;
    private final Facts facts;

    /**
     * The clocks of a case under other rules.
     *
     * @param file the case
     * @param to the rules to which it goes
     * @param context the moment of the move, with the grids, the units and the calendar of those rules
     */
    public ClockTakeover(CaseFile file, CaseRules to, DecisionContext context) {
        this.file = file;
        this.to = to;
        this.context = context;
        this.facts = new PlacedSubject(file, Map.of(), context, to.catalog(), Optional.empty())
                .orElse(to.procedure().vocabulary().defaults());
    }

    /**
     * The open clocks whose table there has no row for the case, so that nothing says which limit applies.
     *
     * @return the clocks, without those that do not exist there
     */
    public List<RunningClock> withoutLimit() {
        return open().stream()
                .filter(clock -> rule(clock)
                        .filter(rule -> rule.table().choose(facts).isEmpty())
                        .isPresent())
                .toList();
    }

    /**
     * What happens to the clocks.
     *
     * @param before the calendar and the hours of the rules so far, as known at the same moment
     * @return an event for each open clock that changes; a clock that the other rules treat just so brings none
     */
    public List<CaseEvent> events(TimeBase before) {
        List<CaseEvent> events = new ArrayList<>();
        for (RunningClock clock : open()) {
            rule(clock)
                    .ifPresent(rule -> rule.table()
                            .choose(facts)
                            .ifPresent(row -> event(clock, rule, row, before).ifPresent(events::add)));
        }
        return events;
    }

    private List<RunningClock> open() {
        return file.clocks().values().stream().filter(RunningClock::isOpen).toList();
    }

    private Optional<ClockRule> rule(RunningClock clock) {
        return to.procedure().findClock(clock.id().rule());
    }

    private Optional<CaseEvent> event(
            RunningClock clock, ClockRule rule, DecisionTable.Row<ClockTerm> row, TimeBase before) {
        if (!row.result().runs()) {
            return Optional.of(new CaseEvent.ClockStopped(clock.id(), context.now()));
        }
        RunningClock after = takenOver(clock, rule, row);
        return after.equals(clock)
                ? Optional.empty()
                : Optional.of(new CaseEvent.ClockTakenOver(
                        after, lastDay(clock.clock(), before), lastDay(after.clock(), context.time())));
    }

    private static Optional<LocalDate> lastDay(DeadlineClock clock, TimeBase time) {
        return clock.deadline(time).map(Deadline::lastDay);
    }

    private RunningClock takenOver(RunningClock clock, ClockRule rule, DecisionTable.Row<ClockTerm> row) {
        DeadlineClock budget = clock.clock();
        TimeLimit limit = row.result().limit().orElse(budget.limit());
        DeadlineClock other = new DeadlineClock(
                limit,
                rule.counting(),
                to.zone(),
                budget.startedAt(),
                budget.suspensions(),
                budget.extensions(),
                Optional.empty());
        return other.equals(budget)
                ? new RunningClock(clock.id(), row.id(), other, clock.extensions(), clock.warnedAt(), clock.ranOut())
                : new RunningClock(
                        clock.id(),
                        row.id(),
                        other,
                        clock.extensions(),
                        clock.warnedAt().filter(share -> hasReached(other, share)),
                        clock.ranOut() && hasReached(other, BigDecimal.ONE));
    }

    /** The whole of a budget is used when its last moment is over. */
    private boolean hasReached(DeadlineClock clock, BigDecimal share) {
        Optional<Instant> at = share.compareTo(BigDecimal.ONE) >= 0
                ? clock.deadline(context.time()).map(Deadline::dueExclusive)
                : clock.instantAtShare(context.time(), share);
        return at.filter(moment -> !moment.isAfter(context.now())).isPresent();
    }
}
