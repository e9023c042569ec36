package org.wangge.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.wangge.core.fact.Condition;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;

/** How a step can be mistaken: who takes it, when, and what it does to clocks. */
final class StepMutations {

    /** A step that differs in one place. */
    record Changed(Mutation mutation, Words words, Transition step) {}

    private final Procedure procedure;
    private final Transition step;
    private final List<Changed> changed = new ArrayList<>();

    StepMutations(Procedure procedure, Transition step) {
        this.procedure = procedure;
        this.step = step;
    }

    List<Changed> all() {
        mutateCondition();
        mutatePerformer();
        leaveOut(Mutation.START_LEFT_OUT, step.starts(), (builder, clocks) -> builder.starts(clocks));
        leaveOut(Mutation.STOP_LEFT_OUT, step.stops(), (builder, clocks) -> builder.stops(clocks));
        return changed;
    }

    private Transition with(Consumer<Transition.Builder> change) {
        Transition.Builder builder = Transition.builder();
        builder.from(step);
        change.accept(builder);
        return builder.build();
    }

    private void mutateCondition() {
        for (Condition other : new ConditionMutations(procedure.vocabulary()).of(step.when())) {
            note(Mutation.CONDITION_VALUE, Words.of(step.when(), other), with(builder -> builder.when(other)));
        }
    }

    /** Somebody who performs another step, and performs this one neither alone nor among others. */
    private void mutatePerformer() {
        procedure.transitions().stream()
                .map(Transition::by)
                .filter(by -> by instanceof Performer.PostHolder || by instanceof Performer.UnitMember)
                .filter(by -> !step.by().toString().contains(by.toString()))
                .distinct()
                .findFirst()
                .ifPresent(other ->
                        note(Mutation.PERFORMER, Words.of(step.by(), other), with(builder -> builder.by(other))));
    }

    private void leaveOut(Mutation mutation, List<ClockId> clocks, BiConsumer<Transition.Builder, List<ClockId>> set) {
        for (ClockId clock : clocks) {
            List<ClockId> others =
                    clocks.stream().filter(each -> !each.equals(clock)).toList();
            note(mutation, Words.of(clocks, others), with(builder -> set.accept(builder, others)));
        }
    }

    private void note(Mutation mutation, Words words, Transition other) {
        changed.add(new Changed(mutation, words, other));
    }
}
