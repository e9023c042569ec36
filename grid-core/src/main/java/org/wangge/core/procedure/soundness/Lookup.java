package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;

/**
 * Something that depends on facts, as a function of a situation: what is made of every answer that is possible there,
 * since facts that are not followed may have any value. Each answer is worked out once.
 *
 * @param <T> the single answer
 * @param <A> what is made of all of them
 */
final class Lookup<T, A> {

    private static final int MOST_TRIALS = 4_096;
    private static final int MOST_PLACES = 1 << 20;

    private final int[] cells;
    private final int[] sizes;
    private final List<FactClasses> followed;
    private final List<FactClasses> free;
    private final Function<Facts, T> question;
    private final Function<Set<T>, A> made;
    private final List<A> answers = new ArrayList<>();
    /** The number of the answer plus 1, for each combination of classes; empty if there are too many combinations. */
    private final int[] near;

    private final Map<Long, Integer> far = new HashMap<>();

    /** A question about facts that stand in cells of a situation, and about others; and what is made of the answers. */
    Lookup(
            int[] cells,
            List<FactClasses> followed,
            List<FactClasses> free,
            Function<Facts, T> question,
            Function<Set<T>, A> made) {
        this.cells = cells.clone();
        this.sizes = followed.stream().mapToInt(FactClasses::size).toArray();
        this.followed = List.copyOf(followed);
        this.free = List.copyOf(free);
        this.question = question;
        this.made = made;
        long places = 1;
        for (int size : sizes) {
            places = Math.min(places * size, MOST_PLACES + 1);
        }
        this.near = new int[places <= MOST_PLACES ? (int) places : 0];
    }

    A answer(int[] situation) {
        long key = 0;
        for (int i = 0; i < cells.length; i++) {
            key = key * sizes[i] + situation[cells[i]];
        }
        int known = near.length > 0 ? near[(int) key] : far.getOrDefault(key, 0);
        return known > 0 ? answers.get(known - 1) : note(key, made.apply(workOut(situation)));
    }

    private A note(long key, A answer) {
        answers.add(answer);
        if (near.length > 0) {
            near[(int) key] = answers.size();
        } else {
            far.put(key, answers.size());
        }
        return answer;
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
        Set<T> found = new LinkedHashSet<>();
        for (long number = 0; number < trials; number++) {
            set(values, number);
            found.add(question.apply(id -> values.getOrDefault(id, Optional.empty())));
        }
        return found;
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
