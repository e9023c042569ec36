package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wangge.core.procedure.ClockId;

/** What stands in the way of steps, and where: noted while the situations are explored. */
final class Obstacles {

    /** How far a step came at best. */
    enum Hurdle {
        /** Its condition held. */
        CONDITION,
        /** Nobody was barred by the separation of duties. */
        SEPARATION,
        /** The tasks were done for which it waits. */
        TASKS,
        /** The clock ran that lets the system take it. */
        TRIGGER,
        /** Every period for which it waits had begun. */
        BEGUN,
        /** None of them stood still. */
        WAITING
    }

    /**
     * A step refused because no row of a clock fits.
     *
     * @param step the step
     * @param clock the clock
     * @param situation where it is
     * @param offer what the command would bring
     */
    record Uncovered(Step step, ClockId clock, int situation, int offer) {}

    private final List<Set<Hurdle>> taken = new ArrayList<>();
    private final Map<ClockId, Map<Integer, Uncovered>> uncovered = new TreeMap<>();

    Obstacles(Picture picture) {
        picture.steps().forEach(step -> taken.add(EnumSet.noneOf(Hurdle.class)));
    }

    /** Whether a step can be taken in a situation into which what its command brings was put. */
    boolean letPass(Step step, int[] asked) {
        Set<Hurdle> hurdles = taken.get(step.number());
        if (step.isExhausted(asked) || !step.holds(asked)) {
            return false;
        }
        hurdles.add(Hurdle.CONDITION);
        if (step.isBarredBySeparation(asked)) {
            return false;
        }
        hurdles.add(Hurdle.SEPARATION);
        if (!TaskProgress.isMet(step.transition(), asked[Picture.TASKS])) {
            return false;
        }
        hurdles.add(Hurdle.TASKS);
        if (!step.isTriggered(asked)) {
            return false;
        }
        hurdles.add(Hurdle.TRIGGER);
        if (step.awaits(asked, ClockEffect.NEVER)) {
            return false;
        }
        hurdles.add(Hurdle.BEGUN);
        if (step.awaits(asked, ClockEffect.SUSPENDED)) {
            return false;
        }
        hurdles.add(Hurdle.WAITING);
        return true;
    }

    void noteUncovered(Step step, ClockId clock, int situation, int offer) {
        uncovered
                .computeIfAbsent(clock, each -> new TreeMap<>())
                .putIfAbsent(step.number(), new Uncovered(step, clock, situation, offer));
    }

    /** Whether a step ever took a hurdle. */
    boolean tookOnce(Step step, Hurdle hurdle) {
        return taken.get(step.number()).contains(hurdle);
    }

    /** The first refusal of each step for want of a row. */
    List<Uncovered> uncovered() {
        return uncovered.values().stream()
                .flatMap(bySteps -> bySteps.values().stream())
                .toList();
    }
}
