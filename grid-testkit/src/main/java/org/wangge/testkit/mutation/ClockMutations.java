package org.wangge.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Match;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.CommandLimit;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.Vocabulary;

/** How a clock can be mistaken: its rows, what they match, and by how much it is extended. */
final class ClockMutations {

    /** A clock that differs in one place. */
    record Changed(Mutation mutation, RuleId rule, Words words, ClockRule clock) {}

    private final ClockRule clock;
    private final Predicate<RuleId> isOwn;
    private final ConditionMutations conditions;
    private final List<Changed> changed = new ArrayList<>();

    ClockMutations(ClockRule clock, Predicate<RuleId> isOwn, Vocabulary vocabulary) {
        this.clock = clock;
        this.isOwn = isOwn;
        this.conditions = new ConditionMutations(vocabulary);
    }

    List<Changed> all() {
        for (DecisionTable.Row<ClockTerm> row : clock.table().rows()) {
            if (isOwn.test(row.id())) {
                mutateLimits(row);
                mutateRow(row);
            }
        }
        clock.extension().filter(policy -> isOwn.test(clock.rule())).ifPresent(this::mutateExtension);
        return changed;
    }

    private void mutateLimits(DecisionTable.Row<ClockTerm> row) {
        row.result().limit().ifPresent(limit -> mutate(row, limit, ClockTerm::within));
        row.result().fromCommand().ifPresent(command -> {
            command.orElse()
                    .ifPresent(limit -> mutate(
                            row,
                            limit,
                            other -> ClockTerm.setByCommand(new CommandLimit(command.atMost(), Optional.of(other)))));
            command.atMost()
                    .ifPresent(limit -> mutate(
                            row,
                            limit,
                            other -> ClockTerm.setByCommand(new CommandLimit(Optional.of(other), command.orElse()))));
        });
    }

    private interface Termed {
        ClockTerm term(TimeLimit limit);
    }

    private void mutate(DecisionTable.Row<ClockTerm> row, TimeLimit limit, Termed termed) {
        LimitMutations.numbers(limit)
                .forEach(other -> change(Mutation.LIMIT_NUMBER, row, termed.term(other), Words.of(limit, other)));
        LimitMutations.unit(limit)
                .ifPresent(other -> change(Mutation.LIMIT_UNIT, row, termed.term(other), Words.of(limit, other)));
    }

    private void change(Mutation mutation, DecisionTable.Row<ClockTerm> row, ClockTerm term, Words words) {
        replace(mutation, row, Optional.of(new DecisionTable.Row<>(row.id(), row.when(), term, row.basis())), words);
    }

    private void mutateRow(DecisionTable.Row<ClockTerm> row) {
        if (clock.table().rows().size() > 1) {
            replace(Mutation.ROW_REMOVED, row, Optional.empty(), new Words(row.when() + ": " + row.result(), "-"));
        }
        for (Match other : conditions.of(row.when())) {
            replace(
                    Mutation.CONDITION_VALUE,
                    row,
                    Optional.of(new DecisionTable.Row<>(row.id(), other, row.result(), row.basis())),
                    Words.of(row.when(), other));
        }
    }

    /** Rows that would stand in each other's way make no table. */
    private void replace(
            Mutation mutation,
            DecisionTable.Row<ClockTerm> row,
            Optional<DecisionTable.Row<ClockTerm>> other,
            Words words) {
        List<DecisionTable.Row<ClockTerm>> rows = clock.table().rows().stream()
                .flatMap(each -> each.id().equals(row.id()) ? other.stream() : Stream.of(each))
                .toList();
        try {
            ClockRule.Builder builder = ClockRule.builder();
            builder.from(clock).table(DecisionTable.of(rows));
            changed.add(new Changed(mutation, row.id(), words, builder.build()));
        } catch (IllegalArgumentException contradiction) {
            // no table, no mutant
        }
    }

    private void mutateExtension(ExtensionPolicy policy) {
        policy.by()
                .ifPresent(limit -> LimitMutations.numbers(limit).forEach(other -> {
                    ExtensionPolicy.Builder extension = ExtensionPolicy.builder();
                    extension.from(policy).by(other);
                    ClockRule.Builder builder = ClockRule.builder();
                    builder.from(clock).extension(extension.build());
                    changed.add(new Changed(
                            Mutation.LIMIT_NUMBER,
                            clock.rule(),
                            Words.of("extended by " + limit, other),
                            builder.build()));
                }));
    }
}
