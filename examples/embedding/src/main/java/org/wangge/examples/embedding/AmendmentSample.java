package org.wangge.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.MigrationDesk;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.casefile.MigrationSurvey;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.grid.RegionId;

/** An amended regulation reaches running cases: those that can go over do, and of the others it is said why they cannot. */
public final class AmendmentSample {

    private AmendmentSample() {}

    /**
     * Moves the running cases of a region.
     *
     * @param governance the door, whose rule books change on that day
     * @param region the region
     * @param amendedOn the first day of the amended rules
     * @param out where the sentences go
     */
    public static void run(GridGovernance governance, RegionId region, LocalDate amendedOn, PrintStream out) {
        // README begins
        MigrationDesk desk = governance.migrations();
        MigrationSurvey survey = desk.survey(region, amendedOn, Optional.empty(), 500); // then: after survey.next()
        survey.held().forEach(held -> held.reasons().forEach(reason -> out.println(reason.render(Locale.CHINESE))));
        for (MigrationSurvey.Candidate ready : survey.ready()) { // ready.clocks(): due dates before and after
            String commandId = "amend-2026-" + ready.caseId().value(); // sent twice, carried out once
            Outcome outcome = desk.migrate(MigrationRequest.of(ready.caseId(), amendedOn, "li", commandId, "修订版施行")
                    .restingOn("镇网格〔2026〕8号")); // or desk.preview(…), which stores nothing
            out.println(ready.caseId().value() + " " + outcome.isAccepted());
        }
        // README ends
    }
}
