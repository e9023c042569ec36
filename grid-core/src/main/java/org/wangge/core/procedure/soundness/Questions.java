package org.wangge.core.procedure.soundness;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.Match;
import org.wangge.core.procedure.Procedure;

/** What a procedure asks of facts: the single constraints within its conditions and tables. */
final class Questions {

    private Questions() {}

    /** Every constraint, by fact. */
    static SortedMap<FactId, List<Constraint>> of(Procedure procedure) {
        Stream<Match> conditions = procedure.transitions().stream().flatMap(step -> matches(step.when()));
        Stream<Match> rows = procedure.clocks().stream()
                .flatMap(clock -> clock.table().rows().stream())
                .map(row -> row.when());
        return Stream.concat(conditions, rows)
                .flatMap(match -> match.constraints().entrySet().stream())
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<Match> matches(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(Questions::matches);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(Questions::matches);
        }
        return condition instanceof Condition.Not not ? matches(not.part()) : Stream.of((Match) condition);
    }
}
