package org.wangge.core.procedure.soundness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.Match;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.Procedure;

/**
 * What a procedure asks of facts: the single constraints within its conditions and tables. Of a table only those rows count
 * that decide whether a clock runs; by how long it runs nothing differs that the checker follows, so that a fact which only
 * chooses among limits need not be followed at all.
 */
final class Questions {

    private final Procedure procedure;
    private final Map<ClockId, Set<FactId>> byClock = new HashMap<>();
    private final SortedMap<FactId, List<Constraint>> constraints;

    private Questions(Procedure procedure) {
        this.procedure = procedure;
        Stream<Match> conditions = procedure.transitions().stream().flatMap(step -> matches(step.when()));
        Stream<Match> rows = procedure.clocks().stream().flatMap(this::rows);
        this.constraints = Stream.concat(conditions, rows)
                .flatMap(match -> match.constraints().entrySet().stream())
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The questions of a procedure; worked out once, since there may be thousands of rows. */
    static Questions of(Procedure procedure) {
        return new Questions(procedure);
    }

    private Stream<Match> rows(ClockRule clock) {
        List<Match> rows = clock.table().rowsThatTell(ClockTerm::runs).stream()
                .map(DecisionTable.Row::when)
                .toList();
        byClock.put(
                clock.id(),
                rows.stream().flatMap(when -> when.asks().stream()).collect(Collectors.toUnmodifiableSet()));
        return rows.stream();
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

    Procedure procedure() {
        return procedure;
    }

    /** Every constraint, by fact. */
    SortedMap<FactId, List<Constraint>> constraints() {
        return constraints;
    }

    /** The facts on which it depends whether a clock runs. */
    Set<FactId> askedBy(ClockId clock) {
        return byClock.getOrDefault(clock, Set.of());
    }
}
