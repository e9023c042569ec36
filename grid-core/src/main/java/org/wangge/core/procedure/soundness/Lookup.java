package org.wangge.core.procedure.soundness;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;

/**
 * Something that depends on facts, as a function of a situation: every answer that is possible there, since facts that are
 * not followed may have any value. Each answer is worked out once.
 *
 * @param <T> the answer
 */
final class Lookup<T> {

    private static final int MOST_TRIALS = 4_096;

    private final int[] cells;
    private final List<FactClasses> followed;
    private final List<FactClasses> free;
    private final Function<Facts, T> question;
    private final UnaryOperator<Set<T>> kept;
    private final Map<Long, Set<T>> known = new HashMap<>();

    /** A question about facts that stand in cells of a situation, and about others; and which of the answers are kept. */
    Lookup(
            int[] cells,
            List<FactClasses> followed,
            List<FactClasses> free,
            Function<Facts, T> question,
            UnaryOperator<Set<T>> kept) {
        this.cells = cells.clone();
        this.followed = List.copyOf(followed);
        this.free = List.copyOf(free);
        this.question = question;
        this.kept = kept;
    }

    Set<T> answers(int[] situation) {
        long key = 0;
        for (int i = 0; i < cells.length; i++) {
            key = key * followed.get(i).size() + situation[cells[i]];
        }
        Set<T> answers = known.get(key);
        if (answers == null) {
            answers = kept.apply(workOut(situation));
            known.put(key, answers);
        }
        return answers;
    }

    private Set<T> workOut(int[] situation) {
        Map<FactId, Optional<FactValue>> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            values.put(followed.get(i).fact().id(), followed.get(i).example(situation[cells[i]]));
        }
        long trials = 1;
        for (FactClasses each : free) {
            trials = Math.min(trials * each.size(), MOST_TRIALS);
        }
        Set<T> answers = new LinkedHashSet<>();
        for (long number = 0; number < trials; number++) {
            set(values, number);
            answers.add(question.apply(id -> values.getOrDefault(id, Optional.empty())));
        }
        return answers;
    }

    /** The trials are numbered like the readings of a counter with one wheel a fact. */
    private void set(Map<FactId, Optional<FactValue>> values, long number) {
        long rest = number;
        for (FactClasses each : free) {
            values.put(each.fact().id(), each.example((int) (rest % each.size())));
            rest /= each.size();
        }
    }
}
