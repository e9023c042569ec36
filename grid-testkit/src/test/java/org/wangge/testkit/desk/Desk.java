package org.wangge.testkit.desk;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.store.Stores;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.assertion.GridAssertions;
import org.wangge.testkit.fixture.SmallTown;

/** The desk of the small town, with short forms for the tests. */
final class Desk {

    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    static final CaseId CASE = new CaseId(SmallTown.REGION, "c-1");

    private final GovernedLocality town;
    private final AtomicInteger commands = new AtomicInteger();

    Desk() {
        this(SmallTown.locality());
    }

    Desk(Locality locality) {
        town = GovernedLocality.open(locality, VALIDATOR, SmallTown.at("2026-09-28T09:00"));
    }

    GovernedLocality town() {
        return town;
    }

    Stores stores() {
        return town.stores();
    }

    void at(String local) {
        town.time().moveTo(SmallTown.at(local));
    }

    Outcome handle(CommandRequest request) {
        return town.governance().cases().handle(request);
    }

    Outcome act(String actor, String action, Map<String, String> fields) {
        return handle(request(actor, action, fields, "cmd-" + commands.incrementAndGet()));
    }

    Outcome act(String actor, String action) {
        return act(actor, action, Map.of());
    }

    /** A step that only prepares a test. */
    Desk did(String local, String actor, String action, Map<String, String> fields) {
        at(local);
        GridAssertions.assertThat(act(actor, action, fields)).isAcceptedForTheFirstTime();
        return this;
    }

    Desk did(String local, String actor, String action) {
        return did(local, actor, action, Map.of());
    }

    Desk reported() {
        return did("2026-09-28T09:00", "leader-1", "report", Map.of("category", "litter", "location", "g1"));
    }

    Desk accepted() {
        return reported()
                .did("2026-09-28T10:00", "clerk-1", "file", Map.of("scope", "village"))
                .did("2026-09-28T11:00", "dispatcher", "dispatch-village")
                .did("2026-09-28T12:00", "clerk-1", "accept");
    }

    Desk verified() {
        return accepted()
                .did("2026-09-29T09:00", "clerk-1", "handle", Map.of("result", "cleaned"))
                .did("2026-09-29T10:00", "head-1", "pass");
    }

    CaseFile file() {
        return town.governance().cases().find(CASE).orElseThrow();
    }

    static CommandRequest request(String actor, String action, Map<String, String> fields, String commandId) {
        return CommandRequest.of(
                new CaseCommand(SmallTown.REGION.value(), CASE.value(), action, fields), actor, commandId);
    }
}
