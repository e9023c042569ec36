package org.wangge.core.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.Facts;

/** Chooses the row of a clock that applies, and the limit that it or the command sets; or says why there is none. */
final class LimitChoice {

    private final Step step;
    private final Attempt attempt;
    private final List<Refusal> reasons;

    LimitChoice(Step step, Attempt attempt, List<Refusal> reasons) {
        this.step = step;
        this.attempt = attempt;
        this.reasons = reasons;
    }

    Optional<DecisionTable.Row<ClockTerm>> row(ClockRule rule, Facts facts) {
        Optional<DecisionTable.Row<ClockTerm>> row = rule.table().choose(facts);
        if (row.isEmpty()) {
            TreeSet<FactId> asked = rule.table().rows().stream()
                    .flatMap(candidate -> candidate.when().constraints().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            reasons.add(Refusal.by(
                    rule.rule(),
                    rule.basis(),
                    RefusalCode.LIMIT_NOT_SET,
                    "clock",
                    rule.id(),
                    "facts",
                    ProcedureDecision.shown(facts, asked)));
        }
        return row;
    }

    /** The limit of a row that runs; only {@link #checkCommandLimit} says why a command sets none. */
    Optional<TimeLimit> limit(DecisionTable.Row<ClockTerm> row) {
        Optional<TimeLimit> limit = row.result().limit();
        return limit.isPresent()
                ? limit
                : given().or(() -> row.result().fromCommand().flatMap(CommandLimit::orElse));
    }

    /** The value was checked against the type of the field. */
    private Optional<TimeLimit> given() {
        return attempt.told(CoreFacts.LIMIT.id()).map(TimeLimit::parse);
    }

    /** A command that starts a clock of which it sets the limit must bring one, and none that is too long. */
    void checkCommandLimit(ClockRule rule, Facts facts) {
        Optional<DecisionTable.Row<ClockTerm>> row = rule.table()
                .choose(facts)
                .filter(chosen -> chosen.result().fromCommand().isPresent());
        if (row.isEmpty()) {
            return;
        }
        Optional<TimeLimit> given = given();
        CommandLimit asked = row.get().result().fromCommand().orElseThrow();
        if (given.isEmpty() && asked.orElse().isPresent()) {
            return;
        }
        if (given.isEmpty()) {
            Fact field = CoreFacts.LIMIT;
            refuse(row.get(), RefusalCode.FIELD_REQUIRED, "field", field.id(), "expected", field.expectation());
            return;
        }
        Optional<TimeLimit> most = asked.atMost();
        if (most.isPresent() && isLonger(rule, given.get(), most.get())) {
            refuse(
                    row.get(),
                    RefusalCode.LIMIT_TOO_LONG,
                    "clock",
                    rule.id(),
                    "limit",
                    given.get().text(),
                    "most",
                    most.get().text());
        }
    }

    /** Working days and months are compared by where they end. */
    private boolean isLonger(ClockRule rule, TimeLimit given, TimeLimit most) {
        Optional<Instant> end = end(rule, given);
        Optional<Instant> last = end(rule, most);
        return end.isPresent() && last.isPresent() && end.get().isAfter(last.get());
    }

    private Optional<Instant> end(ClockRule rule, TimeLimit limit) {
        return DeadlineClock.start(limit, rule.counting(), attempt.context().zone(), attempt.now())
                .deadline(attempt.context().time())
                .map(Deadline::dueExclusive);
    }

    private void refuse(DecisionTable.Row<ClockTerm> row, RefusalCode code, Object... namesAndValues) {
        reasons.add(ProcedureDecision.refusal(row.id(), row.basis(), code, step.id(), namesAndValues));
    }
}
