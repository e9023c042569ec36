package org.wangge.core.procedure;

import org.wangge.core.explain.Text;
import org.wangge.core.explain.Worded;

/**
 * Where a unit's task in a case stands (任务状态). Unlike a case, whose states are the pack's, a task has this one small
 * life everywhere: assigned, accepted, done; or sent back; or ended with its case.
 */
public enum TaskStatus implements Worded {
    /** 已指派: the unit was given the task. */
    ASSIGNED(Text.of("已指派", "assigned")),
    /** 已签收: the unit accepted it. */
    ACCEPTED(Text.of("已签收", "accepted")),
    /** 已完成: the unit did its part. */
    DONE(Text.of("已完成", "done")),
    /** 已退回: the unit gave it back. */
    SENT_BACK(Text.of("已退回", "sent back")),
    /** 已终止: the case ended before the unit had done its part. */
    ENDED(Text.of("已终止", "ended"));

    /** Two strings, which never change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Text text;

    TaskStatus(Text text) {
        this.text = text;
    }

    /**
     * Whether the unit still has to do something.
     *
     * @return true while the task is assigned or accepted
     */
    public boolean isOpen() {
        return this == ASSIGNED || this == ACCEPTED;
    }

    @Override
    public Text text() {
        return text;
    }
}
