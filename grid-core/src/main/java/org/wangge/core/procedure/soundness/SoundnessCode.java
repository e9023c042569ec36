package org.wangge.core.procedure.soundness;

import org.wangge.core.explain.MessageCode;

/**
 * Every kind of fault or doubt that the checker knows (合理性检查项); the names are stable. Each finding also has the
 * attributes {@code procedure} and {@code path}.
 */
public enum SoundnessCode implements MessageCode {
    /** No path leads to a state. Attributes: procedure, state. */
    UNREACHABLE_STATE(Concern.STATE, false, true),
    /** From a state no final one can be reached, whatever is done. Attributes: path, procedure, state. */
    NO_WAY_TO_END(Concern.STATE, true, true),
    /** From a state no final one can be reached under certain facts, counts or clocks. Attributes: path, procedure, state, situation. */
    STUCK_SITUATION(Concern.STATE, false, false),
    /** Only whoever handled the case could verify it. Attributes: path, state, action. */
    STUCK_BY_SEPARATION(Concern.STATE, false, false),
    /** A final state is left by an action that does not reopen. Attributes: path, state, action. */
    FINAL_STATE_LEFT(Concern.ACTION, false, false),
    /** A case rests in a final state without having been closed. Attributes: path, state, action. */
    ENDS_WITHOUT_CLOSING(Concern.ACTION, true, false),
    /** A closed case is worked on without being reopened. Attributes: path, action, state. */
    ACTION_AFTER_CLOSING(Concern.ACTION, false, false),
    /** An action reopens what is never closed then. Attributes: path, action. */
    REOPENS_NOTHING(Concern.ACTION, false, true),
    /** A case begins without category or location. Attributes: action, fields. */
    BEGINS_WITHOUT_PLACE(Concern.ACTION, true, true),
    /** A case that runs already is reported again. Attributes: path, action. */
    REPORTS_AGAIN(Concern.ACTION, false, true),
    /** The condition of an action cannot hold, whatever the facts. Attributes: action, condition. */
    CONDITION_CONTRADICTS(Concern.ACTION, true, true),
    /** The condition of an action never holds where the action is possible. Attributes: action, condition, states. */
    STEP_NEVER_POSSIBLE(Concern.ACTION, true, true),
    /** Nobody can be entitled to an action. Attributes: action, performer. */
    NOBODY_MAY(Concern.ACTION, true, true),
    /** One person would have to sign for two. Attributes: action, performer. */
    SIGNED_BY_ONE(Concern.ACTION, false, true),
    /** No unit of the type to which a case goes can serve its location. Attributes: action, unit. */
    RECEIVER_NOT_THERE(Concern.ACTION, true, true),
    /** An action waits for a period that never has begun then. Attributes: action, clock. */
    WAIT_NEVER_BEGUN(Concern.ACTION, true, true),
    /** An action waits for a period that always stands still then. Attributes: action, clock. */
    WAIT_NEVER_ENDS(Concern.ACTION, true, true),
    /** An action waits for tasks that are never done then. Attributes: action, tasks. */
    TASKS_NEVER_DONE(Concern.ACTION, true, true),
    /** A clock that lets the system act never runs where the action is possible. Attributes: action, clock. */
    TRIGGER_NEVER_DUE(Concern.ACTION, false, true),
    /** A waiting period for which nothing waits. Attributes: clock. */
    PERIOD_NOT_AWAITED(Concern.CLOCK, false, true),
    /** A clock that never runs. Attributes: clock. */
    CLOCK_NEVER_STARTED(Concern.CLOCK, false, true),
    /** A clock that still runs at the end. Attributes: path, clock, state. */
    CLOCK_NEVER_STOPPED(Concern.CLOCK, false, false),
    /** An action stops, suspends or resumes a clock that is never so then. Attributes: action, what, clock. */
    CLOCK_NOT_AFFECTED(Concern.ACTION, false, true),
    /** A suspended clock that nothing resumes any more. Attributes: path, clock, state, action. */
    SUSPENDED_FOR_EVER(Concern.CLOCK, false, false),
    /** No row of a clock fits the facts at an action, which is then refused. Attributes: path, action, clock, situation. */
    LIMIT_NOT_COVERED(Concern.CLOCK, false, false),
    /** An extension is granted where no clock runs that may be extended. Attributes: action. */
    EXTENSION_WITHOUT_CLOCK(Concern.ACTION, true, true),
    /** A clock may be extended, but no action does it while it runs. Attributes: clock. */
    EXTENSION_NEVER_GRANTED(Concern.CLOCK, false, true),
    /** A clock is extended upon request, but nobody can ask while it runs. Attributes: clock. */
    EXTENSION_NEVER_ASKED(Concern.CLOCK, false, true),
    /** States follow each other in a circle without bound. Attributes: path, action, circle. */
    UNBOUNDED_LOOP(Concern.ACTION, false, false),
    /** A case goes back to an earlier phase by an action that does not say so. Attributes: path, action, from, to. */
    GOES_BACK(Concern.ACTION, false, false),
    /** There are more situations than were looked at. Attributes: procedure, situations. */
    NOT_DECIDED(Concern.STATE, false, true);

    /** What a finding is about. */
    public enum Concern {
        /** A state. */
        STATE,
        /** A transition. */
        ACTION,
        /** A clock. */
        CLOCK
    }

    private final Concern concern;
    private final boolean isFault;
    private final boolean isCertain;

    SoundnessCode(Concern concern, boolean isFault, boolean isCertain) {
        this.concern = concern;
        this.isFault = isFault;
        this.isCertain = isCertain;
    }

    /**
     * What the rule of such a finding is, since a state, an action and a clock may have one name.
     *
     * @return the part of the procedure
     */
    public Concern concern() {
        return concern;
    }

    /**
     * Whether the procedure cannot do what it says.
     *
     * @return true for a fault, false for a doubt: it works, but probably not as was meant
     */
    public boolean isFault() {
        return isFault;
    }

    /** Whether it holds of a procedure if it holds of one that allows more. */
    boolean isCertain() {
        return isCertain;
    }

    @Override
    public String bundle() {
        return "org.wangge.core.procedure.soundness.messages";
    }
}
