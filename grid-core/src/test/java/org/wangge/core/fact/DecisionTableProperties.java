package org.wangge.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;

class DecisionTableProperties {

    private static final List<String> VALUES = List.of("a", "b", "c");

    /** Of a limit such as "x1" the letter. */
    private static final Function<String, Character> LETTER = result -> result.charAt(0);

    @Provide
    Arbitrary<List<DecisionTable.Row<String>>> rows() {
        Arbitrary<Optional<String>> asked = Arbitraries.of(VALUES).optional(0.5);
        Arbitrary<Match> matches = Combinators.combine(asked, asked, asked)
                .as((one, two, three) -> Match.of(constraints(one, two, three)));
        return Combinators.combine(
                        matches.list().ofMinSize(1).ofMaxSize(7),
                        Arbitraries.of("x1", "x1", "x2", "y1").list().ofSize(7))
                .as((whens, results) -> IntStream.range(0, whens.size())
                        .mapToObj(i -> new DecisionTable.Row<>(
                                RuleId.of("pack", "row-" + i), whens.get(i), results.get(i), Basis.chosen("why")))
                        .toList());
    }

    private static Map<FactId, Constraint> constraints(
            Optional<String> one, Optional<String> two, Optional<String> three) {
        Map<FactId, Constraint> constraints = new TreeMap<>();
        one.ifPresent(value -> constraints.put(FactId.of("one"), Constraint.is(FactValue.of(value))));
        two.ifPresent(value -> constraints.put(FactId.of("two"), Constraint.is(FactValue.of(value))));
        three.ifPresent(value -> constraints.put(FactId.of("three"), Constraint.is(FactValue.of(value))));
        return constraints;
    }

    @Property(tries = 3_000)
    void theyShowTheSameAsAllRowsWhateverTheFacts(@ForAll("rows") List<DecisionTable.Row<String>> rows) {
        boolean isTable = DecisionTable.overlapsAmong(rows).isEmpty();
        Statistics.collect(isTable);
        if (isTable) {
            DecisionTable<String> all = DecisionTable.of(rows);
            DecisionTable<String> needed = DecisionTable.of(all.rowsThatTell(LETTER));
            Statistics.label("left out").collect(needed.rows().size() < rows.size());
            for (int number = 0; number < 64; number++) {
                Facts facts = facts(number);
                assertThat(letter(needed, facts)).isEqualTo(letter(all, facts));
            }
        }
    }

    @Property(tries = 1_000)
    void cellsAndTreesFindTheSameRows(@ForAll("rows") List<DecisionTable.Row<String>> rows) {
        if (DecisionTable.overlapsAmong(rows).isEmpty()) {
            List<DecisionTable.Row<String>> ordered = new RowPairs<>(rows).narrowestFirst();
            RowIndex<String> cells = new RowCells<>(Columns.of(ordered), ordered);
            RowIndex<String> tree = RowTree.of(ordered);
            for (int number = 0; number < 64; number++) {
                Facts facts = facts(number);
                List<DecisionTable.Row<String>> matching =
                        ordered.stream().filter(row -> row.when().holds(facts)).toList();
                assertThat(cells.findAll(facts)).isEqualTo(matching);
                assertThat(tree.findAll(facts)).isEqualTo(matching);
                assertThat(Optional.ofNullable(cells.find(facts)))
                        .isEqualTo(matching.stream().findFirst())
                        .isEqualTo(Optional.ofNullable(tree.find(facts)));
            }
        }
    }

    private static Optional<Character> letter(DecisionTable<String> table, Facts facts) {
        return table.choose(facts).map(DecisionTable.Row::result).map(LETTER);
    }

    /** Each of the three facts has one of the values or is not set. */
    private static Facts facts(int number) {
        Map<FactId, FactValue> values = new TreeMap<>();
        int rest = number;
        for (String name : List.of("one", "two", "three")) {
            if (rest % 4 < VALUES.size()) {
                values.put(FactId.of(name), FactValue.of(VALUES.get(rest % 4)));
            }
            rest /= 4;
        }
        return Facts.of(values);
    }
}
