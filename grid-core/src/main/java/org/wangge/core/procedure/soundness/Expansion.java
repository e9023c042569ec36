package org.wangge.core.procedure.soundness;

import java.util.List;
import java.util.Set;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;

/** What can happen next in a situation. It keeps room for one situation at a time, so it is used by one thread. */
final class Expansion {

    /** Who is told of the moves. */
    interface Finder {

        /** Whether the moves by a step are wanted at all. */
        boolean wants(Step step);

        /** A move; what stands in the situation afterwards is only lent. */
        void move(Step step, int offer, int[] after, Starts begun);

        /** A step that is refused because no row of a clock fits. */
        void uncovered(Step step, int offer, ClockId clock);
    }

    private final Picture picture;
    private final Obstacles obstacles;
    private final List<Offers> offers;
    private final List<int[]> competences;
    private final int competence;
    private final int[] asked;
    private final int[] placed;
    private final int[] after;

    Expansion(Picture picture, Obstacles obstacles) {
        this.picture = picture;
        this.obstacles = obstacles;
        this.offers = picture.steps().stream().map(Step::offers).toList();
        this.competences = picture.steps().stream()
                .map(step -> numbers(Competence.after(picture, step.transition())))
                .toList();
        this.competence = picture.cellOf(CoreFacts.COMPETENT_LEVEL.id()).orElse(Competence.KEPT);
        this.asked = picture.blank();
        this.placed = picture.blank();
        this.after = picture.blank();
    }

    private static int[] numbers(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether no step has more combinations of what can be brought than are looked at. */
    boolean isComplete() {
        return offers.stream().allMatch(Offers::isComplete);
    }

    Offers offersOf(Step step) {
        return offers.get(step.number());
    }

    /** Tells a finder of every move out of a situation. */
    void expand(int[] situation, Finder finder) {
        for (Step step : picture.stepsIn(situation[Picture.STATE])) {
            if (finder.wants(step)) {
                expand(situation, step, finder);
            }
        }
    }

    private void expand(int[] situation, Step step, Finder finder) {
        Offers possible = offers.get(step.number());
        for (int offer = 0; offer < possible.count(); offer++) {
            copy(situation, asked);
            possible.put(offer, asked);
            if (obstacles.letPass(step, asked)) {
                place(step, offer, finder);
            }
        }
    }

    private void place(Step step, int offer, Finder finder) {
        for (int level : competences.get(step.number())) {
            copy(asked, placed);
            if (level != Competence.KEPT) {
                placed[competence] = level;
            }
            for (Starts starts : step.starts(placed)) {
                if (starts.uncovered().isPresent()) {
                    finder.uncovered(step, offer, starts.uncovered().get());
                } else {
                    move(step, offer, starts, finder);
                }
            }
        }
    }

    private void move(Step step, int offer, Starts starts, Finder finder) {
        for (int holder : step.holdersAfter(placed[Picture.HOLDER])) {
            for (int tasks : step.tasksAfter(placed[Picture.TASKS])) {
                move(step, offer, starts, finder, holder, tasks, false);
                if (step.concernsOneOfSeveral()) {
                    move(step, offer, starts, finder, holder, tasks, true);
                }
            }
        }
    }

    private void move(Step step, int offer, Starts starts, Finder finder, int holder, int tasks, boolean ofOthers) {
        copy(placed, after);
        after[Picture.HOLDER] = holder;
        after[Picture.TASKS] = tasks;
        step.apply(after, starts, ofOthers);
        finder.move(step, offer, after, starts);
    }

    private static void copy(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
