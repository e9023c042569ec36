package org.wangge.rules.replay;

import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.example.ExampleRunner;

/**
 * Lets recorded cases live under two versions of the rules and says what differs (规则重演).
 *
 * <p>The field needs it because an authority that shortens a limit wants to know beforehand which of last quarter's cases
 * would have been late. Both versions are run anew, on the same steps and by the calendar editions that were known on the
 * days, so that nothing but the rules differs:
 *
 * <pre>{@code
 * ImpactReport report = Replay.of(history, validator).compare(thisYear, nextYear);
 * out.print(report.render(Locale.CHINESE));
 * }</pre>
 *
 * <p>What people did is taken as it was: a step that the other version refuses is left out, and what follows is tried all
 * the same. What the system does by itself follows from the rules of each version. Immutable and safe for any number of
 * threads.
 */
public final class Replay {

    private final CaseHistory history;
    private final Instant until;
    private final Validator validator;

    private Replay(CaseHistory history, Instant until, Validator validator) {
        this.history = history;
        this.until = until;
        this.validator = validator;
    }

    /**
     * A replay up to the last step.
     *
     * @param history the recorded cases
     * @param validator a validator of any Jakarta Validation provider
     * @return the replay
     */
    public static Replay of(CaseHistory history, Validator validator) {
        Instant last = history.steps().stream()
                .map(RecordedStep::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Replay(history, last, validator);
    }

    /**
     * The same replay up to another instant, so that clocks may run out after the last step.
     *
     * @param end when it ends; later steps are left out
     * @return another replay
     */
    public Replay until(Instant end) {
        return new Replay(history, end, validator);
    }

    /**
     * Lets the cases live under both versions.
     *
     * @param before the rules so far
     * @param after the other rules
     * @return what differs, case by case
     * @throws org.wangge.core.grid.InvalidGridTreeException if the grids of the history are no tree under the levels of a
     *     version
     */
    public ImpactReport compare(RuleBook before, RuleBook after) {
        return compare(RuleTimeline.always(before), RuleTimeline.always(after));
    }

    /**
     * Lets the cases live under both versions of a regulation whose rules change: under either each case is governed by the
     * rules of the day of its first step, and one that begins on a day without rules does not begin.
     *
     * @param before the rules so far
     * @param after the other rules
     * @return what differs, case by case
     * @throws org.wangge.core.grid.InvalidGridTreeException if the grids of the history are no tree under the levels of a
     *     version
     */
    public ImpactReport compare(RuleTimeline before, RuleTimeline after) {
        Map<String, LivedCase> were = cases(before);
        Map<String, LivedCase> wouldBe = cases(after);
        List<CaseImpact> impacts = new ArrayList<>();
        were.forEach((id, was) -> Optional.ofNullable(wouldBe.get(id))
                .ifPresent(is -> impacts.add(new ImpactOnCase(id, before.zone()).between(was, is))));
        return new ImpactReport(impacts);
    }

    /** The place is furnished under the first book; which one governs a case is a matter of its day. */
    private Map<String, LivedCase> cases(RuleTimeline rules) {
        RuleBook first = rules.periods().get(0).book();
        return new Rehearsal(
                        history.under(first, ExampleRunner.calendarsOf(first)),
                        rules,
                        history.steps(),
                        until,
                        validator)
                .cases();
    }
}
