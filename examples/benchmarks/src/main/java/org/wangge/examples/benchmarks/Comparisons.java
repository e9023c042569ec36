package org.wangge.examples.benchmarks;

import java.util.List;

/** What is compared with what, and the goals. */
public final class Comparisons {

    /** All comparisons, in the order of the table. */
    public static final List<Comparison> ALL = List.of(
            Comparison.of("n-th working day", "WorkdayBenchmark.plus")
                    .floor("WorkdayBenchmark.plusFloor", 4)
                    .peer("Strata", "StrataWorkdayBenchmark.plus", 0.3)
                    .bytes(0),
            Comparison.of("working day 3500 ahead", "WorkdayBenchmark.plusFar")
                    .peer("working day 1 ahead", "WorkdayBenchmark.plusOne", 1.5)
                    .bytes(0),
            Comparison.of("working days between", "WorkdayBenchmark.between")
                    .floor("WorkdayBenchmark.betweenFloor", 1.5)
                    .peer("Strata", "StrataWorkdayBenchmark.between", 1.25)
                    .bytes(0),
            Comparison.of("after n working minutes", "WorkMinutesBenchmark.plus")
                    .floor("WorkMinutesBenchmark.plusFloor", 3.5)
                    .peer("MPXJ", "MpxjWorkMinutesBenchmark.plus", 1.0 / 150)
                    .bytes(48),
            Comparison.of("after n working minutes, seasons", "WorkMinutesBenchmark.plusInSeasons")
                    .floor("WorkMinutesBenchmark.plusInSeasonsFloor", 3.5)
                    .bytes(48),
            Comparison.of("calendar of 15 years", "CalendarBuildBenchmark.build")
                    .nanos(2_000_000)
                    .bytes(150_000),
            Comparison.of("due date, bare", "DueDateBenchmark.deadline").floor("DueDateBenchmark.deadlineFloor"),
            Comparison.of("due date, explained", "DueDateBenchmark.explained")
                    .peer("bare due date", "DueDateBenchmark.deadline", 50),
            Comparison.of("limit among 200 rules", "LimitBenchmark.choose")
                    .floor("LimitBenchmark.chooseFloor", 8)
                    .peer("Drools", "DroolsLimitBenchmark.choose", 1.0 / 8)
                    .bytes(64),
            Comparison.of("limit among 5,000 rules", "LimitBenchmark.chooseAmongMany")
                    .floor("LimitBenchmark.chooseAmongManyFloor", 8)
                    .peer("among 200 rules", "LimitBenchmark.choose", 1.5)
                    .bytes(64),
            Comparison.of("limit with the full why", "LimitBenchmark.weigh")
                    .peer("Drools", "DroolsLimitBenchmark.choose", 0.5)
                    .bytes(512),
            Comparison.of("transition: find, guard, actor", "TransitionBenchmark.lookUp")
                    .floor("TransitionBenchmark.tableFloor", 10)
                    .peer("COLA", "ColaTransitionBenchmark.fire", 0.5)
                    .peer("stateless4j", "StatelessTransitionBenchmark.fire", 0.5)
                    .bytes(64),
            Comparison.of("the same, all from words", "TransitionBenchmark.lookUp")
                    .floor("TransitionBenchmark.tableFloorOfWords", 10)
                    .peer("COLA", "ColaTransitionBenchmark.fireOfWords", 0.5)
                    .peer("stateless4j", "StatelessTransitionBenchmark.fireOfWords", 0.5),
            Comparison.of("decide without clocks", "TransitionBenchmark.decideWithoutClock")
                    .nanos(1_000)
                    .bytes(640),
            Comparison.of("decide with one clock", "TransitionBenchmark.decide")
                    .nanos(1_000)
                    .bytes(2_000),
            Comparison.of("decide from command to events", "TransitionBenchmark.decideAndTell")
                    .nanos(1_000)
                    .bytes(2_000));

    private Comparisons() {}
}
