package org.wangge.examples.benchmarks.limit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.rulebook.InForce;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackCompiler;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

/** The rules as the library has them: a table for the days on which none changes. */
final class LimitTables {

    private record Dated(InForce days, DecisionTable<ClockTerm> table) {}

    /** The pack of the rules before the packs that come with the library. */
    record Shelf(LimitRules rules) implements PackShelf {

        @Override
        public Optional<PackFiles> find(String id) {
            return id.equals(LimitRules.ID)
                    ? Optional.of(PackFiles.of(id, rules.files()))
                    : new BuiltInPacks().find(id);
        }

        @Override
        public Collection<String> ids() {
            return List.of(LimitRules.ID);
        }
    }

    private final Dated[] tables;

    LimitTables(LimitRules rules) {
        RuleTimeline timeline =
                new PackCompiler().lint(LimitRules.ID, new Shelf(rules)).requireTimeline();
        this.tables = timeline.periods().stream()
                .map(period -> new Dated(period.days(), tableOf(period.book())))
                .toArray(Dated[]::new);
    }

    private static DecisionTable<ClockTerm> tableOf(RuleBook book) {
        return book.findProcedure(RuleBook.CASE)
                .orElseThrow()
                .findClock(ClockId.of("settle"))
                .orElseThrow()
                .table();
    }

    /** The table of a day. */
    DecisionTable<ClockTerm> on(LocalDate day) {
        for (Dated each : tables) {
            if (each.days().contains(day)) {
                return each.table();
            }
        }
        throw new IllegalArgumentException("No rules are in force on " + day);
    }
}
