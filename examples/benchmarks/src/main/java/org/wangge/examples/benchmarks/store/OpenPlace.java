package org.wangge.examples.benchmarks.store;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.rules.rehearsal.GovernedLocality;

/** The small place with an open door, on a database that was empty. */
final class OpenPlace implements AutoCloseable {

    private final ValidatorFactory validation = Validation.buildDefaultValidatorFactory();
    private final GovernedLocality place;

    private OpenPlace(Stores stores) {
        this.place = GovernedLocality.open(
                SmallPlace.locality(), stores, validation.getValidator(), SmallPlace.at("2026-09-28T09:00"));
    }

    /** Makes the tables and opens the door; the stores may be looked at in another way. */
    static OpenPlace over(DataSource pool, UnaryOperator<Stores> seen) {
        SchemaMigration.migrate(pool);
        return new OpenPlace(seen.apply(JdbcStores.on(pool)));
    }

    GridGovernance governance() {
        return place.governance();
    }

    /** Someone acts, a millisecond after whoever acted last. */
    void act(String id, String actor, String action, Map<String, String> fields) {
        place.time().advance(Duration.ofMillis(1));
        CaseCommand command = new CaseCommand(SmallPlace.REGION.value(), id, action, fields);
        Outcome outcome = governance().cases().handle(CommandRequest.of(command, actor, id + "-" + action));
        if (!(outcome instanceof Outcome.Accepted)) {
            throw new IllegalStateException("Case " + id + " does not go on with " + action + ": " + outcome);
        }
    }

    @Override
    public void close() {
        validation.close();
    }
}
