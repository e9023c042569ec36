package org.wangge.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Match;
import org.wangge.core.procedure.Vocabulary;

/** How a condition can be mistaken: another word for the right one, a flag turned round, or a fact not looked at. */
final class ConditionMutations {

    private final Vocabulary vocabulary;

    ConditionMutations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Matches with another value of one fact, or without it where every value will do or none other is known. */
    List<Match> of(Match match) {
        List<Match> others = new ArrayList<>();
        match.constraints().forEach((fact, constraint) -> {
            Map<FactId, Constraint> changed = new TreeMap<>(match.constraints());
            other(fact, constraint).ifPresentOrElse(other -> changed.put(fact, other), () -> changed.remove(fact));
            others.add(Match.of(changed));
        });
        return others;
    }

    private Optional<Constraint> other(FactId fact, Constraint constraint) {
        return vocabulary.find(fact).stream()
                .flatMap(ConditionMutations::values)
                .filter(value -> !constraint.accepts(value))
                .findFirst()
                .map(Constraint::is);
    }

    private static Stream<FactValue> values(Fact fact) {
        return fact.type() == FactType.FLAG
                ? Stream.of(FactValue.of(true), FactValue.of(false))
                : fact.values().stream().map(FactValue::of);
    }

    /** Conditions with one match changed, wherever it stands. */
    List<Condition> of(Condition condition) {
        if (condition instanceof Match match) {
            return List.copyOf(of(match));
        }
        if (condition instanceof Condition.Not not) {
            return of(not.part()).stream().<Condition>map(Condition.Not::new).toList();
        }
        if (condition instanceof Condition.All all) {
            return inOne(all.parts()).stream()
                    .<Condition>map(Condition.All::new)
                    .toList();
        }
        return inOne(((Condition.Any) condition).parts()).stream()
                .<Condition>map(Condition.Any::new)
                .toList();
    }

    private List<List<Condition>> inOne(List<Condition> parts) {
        List<List<Condition>> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Condition other : of(parts.get(i))) {
                List<Condition> changed = new ArrayList<>(parts);
                changed.set(i, other);
                all.add(changed);
            }
        }
        return all;
    }
}
