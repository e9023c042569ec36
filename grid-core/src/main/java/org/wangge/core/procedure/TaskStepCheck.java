package org.wangge.core.procedure;

/** What a transition that is a step of a task must be. */
final class TaskStepCheck {

    private TaskStepCheck() {}

    static void check(Transition step) {
        require(
                step,
                step.kind().isOfTasks(),
                "is of kind assign, accept, handle, send-back or void, got "
                        + step.kind().written());
        require(step, !step.isInitial(), "cannot begin a procedure");
        require(step, step.to().isEmpty(), "leaves the state as it is, so it leads to none");
        require(step, !(step.by() instanceof Performer.AllOf), "is taken by one person, got " + step.by());
        boolean assigns = step.kind() == ActionKind.ASSIGN;
        require(step, !assigns || step.tasks().size() == 1, "assigns the task of one role, got " + step.tasks());
        require(step, assigns || step.toUnit().isEmpty(), "names a type of unit only where it assigns");
    }

    private static void require(Transition step, boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Transition '" + step.rule() + "', a step of a task, " + rule);
        }
    }
}
