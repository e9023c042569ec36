package org.wangge.core.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private ScoringEngine(ScoringPolicy policy) {
        this.policy = policy;
        Set<Slot> distinct = new LinkedHashSet<>();
        for (ScoreItem item : policy.items()) {
            for (Count count : item.indicator().formula().counts()) {
                distinct.add(new Slot(policy.attributionOf(item), count));
            }
        }
        this.slots = List.copyOf(distinct);
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
        Map<SubjectId, List<List<String>>> evidence = emptyEvidence(subjects);
        Window window = period.window();
        for (CaseOutcome row : rows) {
            for (int slot = 0; slot < slots.size(); slot++) {
                count(row, window, slot, evidence);
            }
        }
        return subjects.stream()
                .map(subject -> sheet(subject, period, evidence.getOrDefault(subject, List.of())))
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

    private Map<SubjectId, List<List<String>>> emptyEvidence(List<SubjectId> subjects) {
        Map<SubjectId, List<List<String>>> evidence = new LinkedHashMap<>();
        for (SubjectId subject : subjects) {
            List<List<String>> cases = new ArrayList<>(slots.size());
            slots.forEach(slot -> cases.add(new ArrayList<>(0)));
            if (evidence.put(subject, cases) != null) {
                throw InvalidScoringException.of(ScoringMessage.SUBJECT_TWICE, "subject", subject);
            }
        }
        return evidence;
    }

    private void count(CaseOutcome row, Window window, int slot, Map<SubjectId, List<List<String>>> evidence) {
        int amount = slots.get(slot).count().amountIn(row, window);
        if (amount == 0) {
            return;
        }
        for (SubjectId subject : slots.get(slot).attribution().subjectsOf(row)) {
            List<List<String>> cases = evidence.get(subject);
            for (int times = 0; cases != null && times < amount; times++) {
                cases.get(slot).add(row.caseId());
            }
        }
    }

    private ScoreSheet sheet(SubjectId subject, ScoringPeriod period, List<List<String>> evidence) {
        return ScoreSheet.of(
                policy,
                subject,
                period,
                item -> new IndicatorValue(
                        item.indicator(),
                        item.indicator().formula().counts().stream()
                                .map(count -> new Slot(policy.attributionOf(item), count))
                                .map(slot -> new Measured(slot.count(), evidence.get(slots.indexOf(slot))))
                                .toList()));
    }
}
