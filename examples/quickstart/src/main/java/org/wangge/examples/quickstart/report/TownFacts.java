package org.wangge.examples.quickstart.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.procedure.State;
import org.wangge.core.scoring.CaseOutcome;
import org.wangge.core.scoring.Ranking;
import org.wangge.core.scoring.ScoreSheet;
import org.wangge.core.scoring.ScoringPeriod;
import org.wangge.examples.quickstart.replay.ReplayLog;
import org.wangge.examples.quickstart.town.Town;

/** Everything that the reports tell about the town, as the engine and the stores answer. Immutable. */
@Value.Immutable
@GridStyle
public interface TownFacts {

    /**
     * The town.
     *
     * @return rules, grids and input
     */
    Town town();

    /**
     * What came of the replay.
     *
     * @return counts and refusals
     */
    ReplayLog log();

    /**
     * How many cases stand in which state.
     *
     * @return the count of every state of the procedure, in its order
     */
    Map<State, Long> byState();

    /**
     * How many open cases are overdue.
     *
     * @return the number
     */
    int overdueCount();

    /**
     * The cases that are overdue longest.
     *
     * @return ten at the most
     */
    List<OverdueCase> mostOverdue();

    /**
     * Of all overdue cases, the one whose due date took the most steps: the best to be explained.
     *
     * @return the case, or empty if none is overdue
     */
    Optional<OverdueCase> mostInvolved();

    /**
     * One row for each case.
     *
     * @return the outcomes
     */
    List<CaseOutcome> outcomes();

    /**
     * What happened day by day.
     *
     * @return every day from the first report on
     */
    List<DayFlow> days();

    /**
     * How the cases of each category stand.
     *
     * @return the categories, those with the most cases first
     */
    List<CategoryStanding> categories();

    /**
     * The period that is scored.
     *
     * @return a quarter, which may still run
     */
    ScoringPeriod period();

    /**
     * The score sheets of the grids.
     *
     * @return one for each grid of the scored level
     */
    List<ScoreSheet> gridSheets();

    /**
     * The ranking of the grids.
     *
     * @return the places
     */
    Ranking ranking();

    /**
     * The score sheet of one worker: the one with the most cases.
     *
     * @return the sheet, or empty if the rule book scores no workers
     */
    Optional<ScoreSheet> workerSheet();

    /**
     * What things are called.
     *
     * @return the names
     */
    Names names();

    /**
     * How many cases there are.
     *
     * @return the number of cases in the store
     */
    default int caseCount() {
        return outcomes().size();
    }

    /**
     * How many of them are closed.
     *
     * @return the number
     */
    default long closedCount() {
        return outcomes().stream().filter(row -> row.closedAt().isPresent()).count();
    }

    /**
     * Asks the engine and the stores.
     *
     * @param town the town after the replay
     * @param log what came of the replay
     * @return the facts
     */
    static TownFacts of(Town town, ReplayLog log) {
        return new FactSearch(town).facts(log);
    }

    /** Builds the facts. */
    class Builder extends ImmutableTownFacts.Builder {
        Builder() {}
    }
}
