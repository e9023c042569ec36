package org.wangge.testkit.law;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.arbitrary.WalkArbitraries;
import org.wangge.testkit.fixture.SmallTown;
import org.wangge.testkit.walk.Trace;
import org.wangge.testkit.walk.Walk;
import org.wangge.testkit.walk.Walker;

/** Laws are worth something only if walks get around: every state is reached, and closed cases are acted upon. */
class WalkCoverageProperties {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Provide
    Arbitrary<Walk> walks() {
        return WalkArbitraries.walks(30);
    }

    @Property(tries = 300, seed = "20260929")
    @StatisticsReport(onFailureOnly = true)
    void walksReachEveryStateOfTheSmallTown(@ForAll("walks") Walk walk) {
        visit(SmallTown.locality(), walk);
        Statistics.label("tasks").coverage(checker -> {
            for (TaskStatus status : TaskStatus.values()) {
                if (status != TaskStatus.ENDED) {
                    checker.check(status).count(times -> times > 0);
                }
            }
        });
    }

    @Property(tries = 300, seed = "20260929")
    @StatisticsReport(onFailureOnly = true)
    void walksReachEveryStateOfTangshan(@ForAll("walks") Walk walk) {
        visit(TangshanProperties.invented(), walk);
    }

    private static void visit(Locality locality, Walk walk) {
        GovernedLocality place = GovernedLocality.open(locality, VALIDATOR, Instant.parse("2026-09-25T01:00:00Z"));
        Trace trace = new Walker(place, new CaseId(locality.region(), "c-1")).walk(walk);
        for (Trace.Command step : trace.commands()) {
            if (step.outcome() instanceof Outcome.Accepted accepted) {
                Statistics.label("states").collect(accepted.file().state().value());
                Statistics.label("closed")
                        .collect(step.before().filter(file -> file.isClosed()).isPresent());
                accepted.file()
                        .tasks()
                        .values()
                        .forEach(task -> Statistics.label("tasks").collect(task.status()));
            } else {
                Statistics.label("states").collect("refused");
            }
        }
        Statistics.label("states").coverage(checker -> {
            for (State state : locality.book().caseRules().procedure().states()) {
                checker.check(state.id().value()).count(times -> times > 0);
            }
            checker.check("refused").count(times -> times > 0);
        });
    }
}
