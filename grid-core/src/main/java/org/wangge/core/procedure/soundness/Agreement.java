package org.wangge.core.procedure.soundness;

import java.util.Collection;
import java.util.Optional;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Subject;

/** Whether something real can be in a situation: state, tasks, facts that still matter, clocks on which steps wait, counts. */
final class Agreement {

    private final Picture picture;
    private final TaskProgress progress;

    Agreement(Picture picture) {
        this.picture = picture;
        this.progress = TaskProgress.of(picture.procedure());
    }

    boolean holds(int[] cells, Subject subject) {
        return isInState(cells, subject)
                && haveTasks(cells, subject)
                && haveFacts(cells, subject)
                && haveClocks(cells, subject)
                && haveCounts(cells, subject);
    }

    private boolean isInState(int[] cells, Subject subject) {
        Optional<StateId> state = subject.currentState();
        int number = state.map(picture::numberOf).orElse(picture.beginning());
        return cells[Picture.STATE] == number;
    }

    private boolean haveTasks(int[] cells, Subject subject) {
        return !TaskProgress.matters(picture.procedure())
                || cells[Picture.TASKS] == progress.of(subject.tasks().values());
    }

    private boolean haveFacts(int[] cells, Subject subject) {
        Facts facts = subject.facts().orElse(picture.procedure().vocabulary().defaults());
        return picture.liveness().of(cells[Picture.STATE]).stream()
                .allMatch(place -> isClass(picture.followed().get(place), cells[picture.cellOf(place)], facts));
    }

    private static boolean isClass(FactClasses fact, int expected, Facts facts) {
        return fact.classOf(facts.find(fact.fact().id())) == expected;
    }

    private boolean haveClocks(int[] cells, Subject subject) {
        for (int i = 0; i < picture.awaited().size(); i++) {
            if (!hasStatus(picture.awaited().get(i), cells[picture.cellOfClock(i)], subject)) {
                return false;
            }
        }
        return true;
    }

    /** Of the clocks that single units have, any one will do. */
    private static boolean hasStatus(ClockId clock, int status, Subject subject) {
        Collection<RunningClock> running = subject.clocks().values().stream()
                .filter(each -> each.id().rule().equals(clock))
                .toList();
        return running.isEmpty()
                ? status == ClockEffect.NEVER
                : running.stream().anyMatch(each -> statusOf(each) == status);
    }

    private static int statusOf(RunningClock clock) {
        if (!clock.isOpen()) {
            return ClockEffect.STOPPED;
        }
        return clock.clock().isSuspended() ? ClockEffect.SUSPENDED : ClockEffect.RUNNING;
    }

    private boolean haveCounts(int[] cells, Subject subject) {
        for (int i = 0; i < picture.counted().size(); i++) {
            int times = subject.acts().timesTaken(picture.counted().get(i).id());
            boolean matters = picture.liveness().canStillBeTaken(cells[Picture.STATE], picture.stepOfCount(i));
            if (matters && cells[picture.cellOfCount(i)] != times) {
                return false;
            }
        }
        return true;
    }
}
