package org.wangge.examples.quickstart.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.explain.Explanation;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.scoring.CaseOutcome;
import org.wangge.core.scoring.CaseOutcomeReader;
import org.wangge.core.scoring.ScoreSheet;
import org.wangge.core.store.CaseQuery;
import org.wangge.examples.quickstart.replay.ReplayLog;
import org.wangge.examples.quickstart.town.Town;

/** Asks the engine and the stores for everything that the reports tell. */
final class FactSearch {

    private static final int SHOWN_OVERDUE = 10;
    private static final int ALL = 1_000_000;

    private final Town town;
    private final GridGovernance governance;
    private final Names names;
    private final Scores scores;

    FactSearch(Town town) {
        this.town = town;
        this.governance = town.governance();
        this.names = new Names(town);
        this.scores = new Scores(town);
    }

    TownFacts facts(ReplayLog log) {
        List<CaseOutcome> outcomes = outcomes();
        List<ScoreSheet> gridSheets = scores.ofGrids(outcomes);
        List<OverdueCase> overdue =
                overdue().stream().flatMap(file -> overdueCase(file).stream()).toList();
        return new TownFacts.Builder()
                .town(town)
                .log(log)
                .byState(byState())
                .overdueCount(overdue.size())
                .mostOverdue(overdue.stream().limit(SHOWN_OVERDUE).toList())
                .mostInvolved(mostInvolved(overdue))
                .outcomes(outcomes)
                .days(DayFlow.of(outcomes, town.time().calendar(), town.book().zone(), town.asOf()))
                .categories(CategoryStanding.of(outcomes, names))
                .period(scores.period())
                .gridSheets(gridSheets)
                .ranking(Scores.ranking(gridSheets))
                .workerSheet(scores.ofBusiestWorker(outcomes))
                .names(names)
                .build();
    }

    private Map<State, Long> byState() {
        Map<StateId, Long> counts = governance.queries().countByState(Town.REGION);
        Map<State, Long> byState = new LinkedHashMap<>();
        town.book()
                .caseRules()
                .procedure()
                .states()
                .forEach(state -> byState.put(state, counts.getOrDefault(state.id(), 0L)));
        return byState;
    }

    /** The open cases with a clock that is over, the one due first coming first. */
    private List<CaseFile> overdue() {
        return governance
                .queries()
                .find(CaseQuery.in(Town.REGION)
                        .closed(false)
                        .dueBefore(town.asOf())
                        .order(CaseQuery.Order.DUE_FIRST)
                        .limit(ALL)
                        .build());
    }

    private Optional<OverdueCase> overdueCase(CaseFile file) {
        return governance.cases().deadlines(file.id()).stream()
                .filter(clock -> clock.clock().isOpen())
                .filter(clock -> due(clock).isBefore(town.asOf()))
                .min(Comparator.comparing(FactSearch::due))
                .map(clock -> overdueCase(file, clock));
    }

    /** Of several with as many steps, the one that is overdue longest. */
    private static Optional<OverdueCase> mostInvolved(List<OverdueCase> overdue) {
        int most = overdue.stream().mapToInt(FactSearch::steps).max().orElse(0);
        return overdue.stream().filter(candidate -> steps(candidate) == most).findFirst();
    }

    private static int steps(OverdueCase overdue) {
        return steps(overdue.clock().explanation());
    }

    private static int steps(Explanation explanation) {
        return 1 + explanation.steps().stream().mapToInt(FactSearch::steps).sum();
    }

    private static Instant due(CaseDeadline clock) {
        return clock.deadline().map(Deadline::dueExclusive).orElse(Instant.MAX);
    }

    private OverdueCase overdueCase(CaseFile file, CaseDeadline clock) {
        return new OverdueCase(
                file,
                clock,
                clock.deadline().orElseThrow(),
                clock.clock().clock().overdueBy(town.time(), town.asOf()).orElseThrow(),
                names.category(file.category()),
                names.grid(file.location()),
                names.holder(file.holder()));
    }

    private List<CaseOutcome> outcomes() {
        CaseOutcomeReader reader =
                new CaseOutcomeReader(town.book().caseRules(), town.time(), town.grids(), town.asOf());
        return governance.queries().find(CaseQuery.in(Town.REGION).limit(ALL).build()).stream()
                .map(file -> reader.read(file, governance.cases().history(file.id()), scores.handler(file)))
                .toList();
    }
}
