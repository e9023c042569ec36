package org.wangge.core.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.scoring.ScoringPolicy;

/** Lists every rule of a book with its basis. */
final class RuleListing {

    private RuleListing() {}

    static List<Rule> of(RuleBook book) {
        List<Rule> rules = new ArrayList<>();
        book.levels().forEach(level -> rules.add(new Rule(level.rule(), "level", level.basis())));
        book.unitTypes().forEach(type -> rules.add(new Rule(type.rule(), "unit", type.basis())));
        book.posts().forEach(post -> rules.add(new Rule(post.rule(), "post", post.basis())));
        book.catalog()
                .categories()
                .forEach(category -> rules.add(new Rule(category.rule(), "category", category.basis())));
        book.catalog()
                .admission()
                .ifPresent(admission -> rules.add(new Rule(admission.rule(), "admission", admission.basis())));
        book.parameters().forEach(parameter -> rules.add(new Rule(parameter.rule(), "parameter", parameter.basis())));
        book.procedures().forEach(procedure -> addAll(rules, procedure));
        book.scoringPolicies().forEach(policy -> addAll(rules, policy));
        return List.copyOf(rules);
    }

    private static void addAll(List<Rule> rules, Procedure procedure) {
        procedure.states().forEach(state -> rules.add(new Rule(state.rule(), "state", state.basis())));
        procedure.transitions().forEach(step -> rules.add(new Rule(step.rule(), "transition", step.basis())));
        procedure.clocks().forEach(clock -> {
            rules.add(new Rule(clock.rule(), "clock", clock.basis()));
            clock.table().rows().stream()
                    .filter(row -> !row.id().equals(clock.rule()))
                    .forEach(row -> rules.add(new Rule(row.id(), "clock-row", row.basis())));
        });
    }

    private static void addAll(List<Rule> rules, ScoringPolicy policy) {
        rules.add(new Rule(policy.id(), "scoring", policy.basis()));
        policy.items().forEach(item -> rules.add(new Rule(item.id(), "score-item", item.basis())));
        policy.grades().ifPresent(scale -> rules.add(new Rule(scale.id(), "grades", scale.basis())));
    }
}
