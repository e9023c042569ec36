package org.wangge.examples.quickstart.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.grid.LevelId;
import org.wangge.core.scoring.CaseOutcome;
import org.wangge.core.scoring.Ranking;
import org.wangge.core.scoring.ScoreSheet;
import org.wangge.core.scoring.ScoringEngine;
import org.wangge.core.scoring.ScoringPeriod;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.core.scoring.SubjectGroup;
import org.wangge.core.scoring.SubjectId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.PostId;
import org.wangge.examples.quickstart.town.Town;

/** Scores the quarter in which the report is made, by the first policy of the rule book for grids and the first for people. */
final class Scores {

    private final Town town;

    Scores(Town town) {
        this.town = town;
    }

    /** The quarter of the last day before the report. */
    ScoringPeriod period() {
        LocalDate day = lastDay();
        return ScoringPeriod.quarter(
                day.getYear(), (day.getMonthValue() + 2) / 3, town.book().zone());
    }

    LocalDate lastDay() {
        return LocalDate.ofInstant(town.asOf().minusMillis(1), town.book().zone());
    }

    /** Whoever holds the scored post at the location on the day of closing answers for a case; of an open one, now. */
    Optional<ActorId> handler(CaseFile file) {
        LocalDate day = file.closedAt()
                .map(closed -> LocalDate.ofInstant(closed, town.book().zone()))
                .orElse(lastDay());
        return policy(SubjectGroup.Kind.ACTOR_WITH_POST)
                .map(policy -> PostId.of(policy.subjects().id()))
                .flatMap(post -> town.roster().holder(post, file.location(), day));
    }

    private Optional<ScoringPolicy> policy(SubjectGroup.Kind kind) {
        return town.book().scoringPolicies().stream()
                .filter(policy -> policy.subjects().kind() == kind)
                .findFirst();
    }

    /** The sheets of all grids of the scored level. */
    List<ScoreSheet> ofGrids(List<CaseOutcome> rows) {
        return policy(SubjectGroup.Kind.GRID_AT_LEVEL)
                .map(policy -> ScoringEngine.of(policy).evaluate(period(), grids(policy), rows))
                .orElse(List.of());
    }

    private List<SubjectId> grids(ScoringPolicy policy) {
        return town.grids().atLevel(LevelId.of(policy.subjects().id())).stream()
                .map(grid -> SubjectId.of(grid.code().value()))
                .toList();
    }

    /** The ranking of the grids, or nobody ranked if the rule book does not score grids. */
    static Ranking ranking(List<ScoreSheet> sheets) {
        return sheets.isEmpty() ? new Ranking(List.of(), List.of()) : Ranking.of(sheets);
    }

    /** The sheet of the worker with the most cases. */
    Optional<ScoreSheet> ofBusiestWorker(List<CaseOutcome> rows) {
        return ofWorkers(rows).stream()
                .max(Comparator.comparingInt(Scores::cases)
                        .thenComparing(ScoreSheet::subject, Comparator.reverseOrder()));
    }

    List<ScoreSheet> ofWorkers(List<CaseOutcome> rows) {
        return policy(SubjectGroup.Kind.ACTOR_WITH_POST)
                .map(policy -> ScoringEngine.of(policy).evaluate(period(), workers(policy), rows))
                .orElse(List.of());
    }

    private List<SubjectId> workers(ScoringPolicy policy) {
        ScoringPeriod period = period();
        return town
                .roster()
                .holders(
                        PostId.of(policy.subjects().id()),
                        period.fromInclusive(),
                        lastDay().plusDays(1))
                .stream()
                .map(actor -> SubjectId.of(actor.value()))
                .toList();
    }

    private static int cases(ScoreSheet sheet) {
        return sheet.lines().stream()
                .flatMap(line -> line.value().measured().stream())
                .mapToInt(measured -> measured.value())
                .sum();
    }
}
