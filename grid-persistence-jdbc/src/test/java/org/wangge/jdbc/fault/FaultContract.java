package org.wangge.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fault.Fault;
import org.wangge.testkit.fault.FaultyDataSource;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Whatever fails at whatever statement: a host that repeats the same command ends with exactly what it would have had
 * without the fault.
 */
abstract class FaultContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final CaseId CASE = new CaseId(SmallTown.REGION, "c-1");
    private static final int MOST_TRIES = 3;

    /** A database whose tables are made. */
    protected abstract DataSource dataSource();

    /** How many points are tried in an ordinary build; under {@code -Pexhaustive} all are. */
    protected abstract int sample();

    /** Everything that is stored of a case in the end. */
    private record Stored(
            CaseFile file, List<CaseEventEnvelope> history, List<ClockEntry> clocks, List<CaseEventEnvelope> outbox) {}

    private record Point(int number, Fault fault) {}

    private record Step(String at, String actor, String action, Map<String, String> fields) {}

    private static final List<Step> LIFE = List.of(
            new Step("2026-09-28T09:00", "leader-1", "report", Map.of("category", "litter", "location", "g1")),
            new Step("2026-09-28T10:00", "clerk-1", "file", Map.of("scope", "village")),
            new Step("2026-09-28T11:00", "dispatcher", "dispatch-village", Map.of()),
            new Step("2026-09-28T12:00", "clerk-1", "accept", Map.of()),
            new Step("2026-09-29T09:00", "clerk-1", "handle", Map.of("result", "cleaned")));

    @Test
    void leavesExactlyWhatWouldHaveBeenThereWithoutIt() {
        FaultyDataSource faulty = new FaultyDataSource(dataSource());
        faulty.failAt(Integer.MAX_VALUE, Fault.DEADLOCK);
        Stored expected = live(faulty, new Point(Integer.MAX_VALUE, Fault.DEADLOCK));
        assertThat(expected.outbox()).isEqualTo(expected.history());
        assertThat(expected.file().wasOverdue()).isTrue();
        for (Point point : points(faulty.points())) {
            assertThat(live(faulty, point)).as("after %s", point).isEqualTo(expected);
        }
    }

    private List<Point> points(int count) {
        List<Point> points = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            for (Fault fault : Fault.values()) {
                points.add(new Point(number, fault));
            }
        }
        if (Boolean.getBoolean("wangge.exhaustive")) {
            return points;
        }
        long seed = Long.getLong("wangge.fault-seed", System.nanoTime());
        System.out.println(getClass().getSimpleName() + ": " + Math.min(sample(), points.size()) + " of "
                + points.size() + " fault points, -Dwangge.fault-seed=" + seed);
        Collections.shuffle(points, new Random(seed));
        return points.subList(0, Math.min(sample(), points.size()));
    }

    private Stored live(FaultyDataSource faulty, Point point) {
        Databases.empty(dataSource());
        JdbcStores stores = JdbcStores.on(faulty.dataSource());
        GovernedLocality town =
                GovernedLocality.open(SmallTown.locality(), stores, VALIDATOR, SmallTown.at("2026-09-28T09:00"));
        faulty.failAt(point.number(), point.fault());
        int number = 0;
        for (Step step : LIFE) {
            number++;
            town.time().moveTo(SmallTown.at(step.at()));
            CommandRequest request = CommandRequest.of(
                    new CaseCommand(CASE.region().value(), CASE.value(), step.action(), step.fields()),
                    step.actor(),
                    "cmd-" + number);
            Outcome outcome = repeated(() -> town.governance().cases().handle(request));
            assertThat(outcome).as("%s after %s", step.action(), point).isInstanceOf(Outcome.Accepted.class);
        }
        town.time().moveTo(SmallTown.at("2026-12-01T09:00"));
        sweep(town);
        return stored(JdbcStores.on(dataSource()));
    }

    /** A sweep that failed is called again by the scheduler; what it had claimed comes when the lease is over. */
    private static void sweep(GovernedLocality town) {
        for (int minute = 0; minute < 30; minute += 10) {
            java.time.Instant now = SmallTown.at("2026-12-01T09:" + (minute == 0 ? "00" : minute));
            repeated(() -> town.governance().clocks().sweep(now, 100));
        }
    }

    private static <T> T repeated(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (StoreException | ConcurrentChangeException failure) {
                if (tries == MOST_TRIES) {
                    throw failure;
                }
            }
        }
    }

    private static Stored stored(JdbcStores stores) {
        CaseFile file = stores.cases().find(CASE).orElseThrow();
        List<CaseEventEnvelope> history = stores.cases().history(CASE);
        assertThat(CaseFile.fold(history)).isEqualTo(file);
        assertThat(stores.clocks().failures(CASE.region(), 10)).isEmpty();
        return new Stored(
                file, history, stores.clocks().of(CASE), stores.outbox().pending(1000));
    }
}
