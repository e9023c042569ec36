package org.wangge.core.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.wangge.core.explain.Text;
import org.wangge.core.explain.Worded;

/**
 * What must have become of the tasks of a case before it goes on (任务完成要求): several departments work on one matter, and
 * the lead reports the result only when it, or everybody, is done.
 */
public enum TaskGate implements Worded {
    /** The lead unit is done. */
    LEAD_DONE(Text.of("牵头单位已完成", "the lead unit is done")),
    /**
     * No unit has anything left to do; it holds too where no unit was ever given a task, so that whoever handles a matter
     * alone is not kept from going on.
     */
    ALL_DONE(Text.of("各单位任务均已完成", "every unit is done")),
    /** Some unit was given a task and did it, and none has anything left to do. */
    GIVEN_AND_DONE(Text.of("已交办任务且均已完成", "a task was given to some unit, and every unit is done"));

    /** Two strings, which never change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Text text;

    TaskGate(Text text) {
        this.text = text;
    }

    /**
     * Whether a case may go on.
     *
     * @param tasks its tasks
     * @return true if they are as they must be
     */
    public boolean isMet(Collection<CaseTask> tasks) {
        boolean begun =
                this == ALL_DONE || tasks.stream().anyMatch(task -> concerns(task) && task.status() == TaskStatus.DONE);
        return begun && waitingFor(tasks).isEmpty();
    }

    /**
     * The tasks that keep a case from going on.
     *
     * @param tasks its tasks
     * @return those that are still open, as far as this gate looks at them
     */
    public List<CaseTask> waitingFor(Collection<CaseTask> tasks) {
        return tasks.stream().filter(CaseTask::isOpen).filter(this::concerns).toList();
    }

    private boolean concerns(CaseTask task) {
        return this != LEAD_DONE || task.role() == TaskRole.LEAD;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The written form in packs.
     *
     * @return {@code lead-done}, {@code all-done} or {@code given-and-done}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
