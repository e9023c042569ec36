package org.wangge.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wangge.core.explain.RuleId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.pack.Family;

/**
 * Makes the mutants of a rule book (变异体生成). Only the rules of the pack itself are changed; those that it inherits are
 * for the examples of its parents.
 */
public final class Mutants {

    private final RuleBook book;
    private final Set<Mutation> wanted;
    private final List<Mutant> made = new ArrayList<>();

    private Mutants(RuleBook book, Set<Mutation> wanted) {
        this.book = book;
        this.wanted = Set.copyOf(wanted);
    }

    /**
     * Every mutant of some kinds; the same book gives the same ones in the same order.
     *
     * @param book the rule book
     * @param wanted the kinds
     * @return the mutants; those that could not be built, since they contradict themselves, are left out
     */
    public static List<Mutant> of(RuleBook book, Set<Mutation> wanted) {
        Mutants mutants = new Mutants(book, wanted);
        book.procedures().forEach(mutants::mutate);
        return List.copyOf(mutants.made);
    }

    private void mutate(Procedure procedure) {
        for (ClockRule clock : procedure.clocks()) {
            List<ClockMutations.Changed> changed = new ClockMutations(clock, this::isOwn, procedure.vocabulary()).all();
            changed.forEach(each -> note(
                    each.mutation(), Family.CLOCK, each.rule(), each.words(), () -> with(procedure, each.clock())));
        }
        for (Transition step : procedure.transitions()) {
            if (isOwn(step.rule())) {
                new StepMutations(procedure, step)
                        .all()
                        .forEach(each -> note(
                                each.mutation(),
                                Family.TRANSITION,
                                step.rule(),
                                each.words(),
                                () -> with(procedure, each.step())));
            }
        }
    }

    private boolean isOwn(RuleId rule) {
        return rule.pack().equals(book.pack());
    }

    private interface Making {
        RuleBook make();
    }

    /** What would be no rule book at all is noticed by whoever reads it, without any example. */
    private void note(Mutation mutation, Family family, RuleId rule, Words words, Making making) {
        if (wanted.contains(mutation)) {
            try {
                made.add(new Mutant(mutation, family, rule, words.before(), words.after(), making.make()));
            } catch (IllegalArgumentException contradiction) {
                // no book, no mutant
            }
        }
    }

    private RuleBook with(Procedure procedure, ClockRule clock) {
        List<ClockRule> clocks = procedure.clocks().stream()
                .map(each -> each.id().equals(clock.id()) ? clock : each)
                .toList();
        return with(procedure, procedure.transitions(), clocks);
    }

    private RuleBook with(Procedure procedure, Transition step) {
        List<Transition> steps = procedure.transitions().stream()
                .map(each -> each.id().equals(step.id()) ? step : each)
                .toList();
        return with(procedure, steps, procedure.clocks());
    }

    private RuleBook with(Procedure procedure, List<Transition> steps, List<ClockRule> clocks) {
        Procedure changed = Procedure.builder()
                .id(procedure.id())
                .vocabulary(procedure.vocabulary())
                .addAllStates(procedure.states())
                .addAllTransitions(steps)
                .addAllClocks(clocks)
                .build();
        List<Procedure> procedures = book.procedures().stream()
                .map(each -> each.id().equals(procedure.id()) ? changed : each)
                .toList();
        RuleBook.Builder builder = RuleBook.builder();
        builder.from(book).procedures(procedures);
        return builder.build();
    }
}
