package org.wangge.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs a policy over the cases of a period (计分): one pass over the rows, one sheet a subject.
 *
 * <p>The same policy, subjects, rows and period always give the same sheets. Time grows with rows × items, memory with
 * the cases that count, since sheets keep their ids. Immutable and free to share between threads.
 */
public final class ScoringEngine {

    /** A count for one way of attributing cases; items that need the same share it. */
    private record Slot(Attribution attribution, Count count) {}

    private final ScoringPolicy policy;
    private final List<Slot> slots;
    private final List<Attribution> attributions;
    private final List<List<Integer>> slotsOfItems;

    private ScoringEngine(ScoringPolicy policy) {
        this.policy = policy;
        this.slots = policy.items().stream()
                .flatMap(item -> slotsOf(policy, item))
                .distinct()
                .toList();
        this.attributions = slots.stream().map(Slot::attribution).distinct().toList();
        this.slotsOfItems = policy.items().stream()
                .map(item -> slotsOf(policy, item).map(slots::indexOf).toList())
                .toList();
    }

    private static Stream<Slot> slotsOf(ScoringPolicy policy, ScoreItem item) {
        return item.indicator().formula().counts().stream().map(count -> new Slot(policy.attributionOf(item), count));
    }

    /**
     * An engine for a policy.
     *
     * @param policy the policy
     * @return the engine
     */
    public static ScoringEngine of(ScoringPolicy policy) {
        return new ScoringEngine(policy);
    }

    /**
     * Scores subjects for a period.
     *
     * @param period the period
     * @param subjects who is scored; a subject without cases gets a sheet too
     * @param rows one row for each case that may matter; cases of others are passed over
     * @return one sheet for each subject, in the order of the subjects
     * @throws InvalidScoringException with {@link ScoringMessage#PERIOD_DOES_NOT_FIT} if the policy scores other periods,
     *     or {@link ScoringMessage#SUBJECT_TWICE} if a subject is named twice
     */
    public List<ScoreSheet> evaluate(ScoringPeriod period, List<SubjectId> subjects, Iterable<CaseOutcome> rows) {
        requireFitting(period);
        Map<SubjectId, List<List<CaseOutcome>>> shares = emptyShares(subjects);
        for (CaseOutcome row : rows) {
            share(row, shares);
        }
        Window window = period.window();
        return subjects.stream()
                .map(subject -> sheet(subject, period, measured(shares.getOrDefault(subject, List.of()), window)))
                .toList();
    }

    private void requireFitting(ScoringPeriod period) {
        if (!policy.period().fits(period)) {
            throw InvalidScoringException.of(
                    ScoringMessage.PERIOD_DOES_NOT_FIT,
                    "rule",
                    policy.id(),
                    "kind",
                    policy.period().title(),
                    "from",
                    period.fromInclusive(),
                    "last",
                    period.lastDay());
        }
    }

    private Map<SubjectId, List<List<CaseOutcome>>> emptyShares(List<SubjectId> subjects) {
        Map<SubjectId, List<List<CaseOutcome>>> shares = new HashMap<>(2 * subjects.size());
        for (SubjectId subject : subjects) {
            List<List<CaseOutcome>> rows = new ArrayList<>(attributions.size());
            attributions.forEach(attribution -> rows.add(new ArrayList<>(0)));
            if (shares.put(subject, rows) != null) {
                throw InvalidScoringException.of(ScoringMessage.SUBJECT_TWICE, "subject", subject);
            }
        }
        return shares;
    }

    /** Hands a row to those for whom it counts; what it counts is asked subject by subject, which keeps memory local. */
    private void share(CaseOutcome row, Map<SubjectId, List<List<CaseOutcome>>> shares) {
        for (int place = 0; place < attributions.size(); place++) {
            for (SubjectId subject : attributions.get(place).subjectsOf(row)) {
                List<List<CaseOutcome>> share = shares.getOrDefault(subject, List.of());
                if (!share.isEmpty()) {
                    share.get(place).add(row);
                }
            }
        }
    }

    private List<Measured> measured(List<List<CaseOutcome>> share, Window window) {
        return slots.stream()
                .map(slot -> new Measured(
                        slot.count(),
                        casesThatCount(slot.count(), share.get(attributions.indexOf(slot.attribution())), window)))
                .toList();
    }

    private static List<String> casesThatCount(Count count, List<CaseOutcome> rows, Window window) {
        List<String> cases = new ArrayList<>();
        for (CaseOutcome row : rows) {
            int amount = count.amountIn(row, window);
            for (int times = 0; times < amount; times++) {
                cases.add(row.caseId());
            }
        }
        return cases;
    }

    private ScoreSheet sheet(SubjectId subject, ScoringPeriod period, List<Measured> measured) {
        List<ScoreLine> lines = IntStream.range(0, slotsOfItems.size())
                .mapToObj(place -> line(place, measured))
                .toList();
        return new ScoreSheet(policy, subject, period, lines);
    }

    private ScoreLine line(int place, List<Measured> measured) {
        ScoreItem item = policy.items().get(place);
        List<Measured> own = slotsOfItems.get(place).stream().map(measured::get).toList();
        return ScoreLine.of(policy, item, new IndicatorValue(item.indicator(), own));
    }
}
