package org.wangge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.ClockDesk;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.store.ClockEntry;
import org.wangge.jdbc.support.CountingDataSource;
import org.wangge.jdbc.support.Databases;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.SmallTown;

/** A case from its report to its closing, through the door of the library and on a database. */
abstract class LifecycleContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final CaseId CASE = new CaseId(SmallTown.REGION, "c-1");

    private final List<Integer> trips = new ArrayList<>();
    private CountingDataSource counting;
    private GovernedLocality town;
    private int commands;

    /** A database whose tables are made. */
    protected abstract DataSource dataSource();

    /**
     * How many round trips each of the seven changes takes: the first one reads grids and units, the second takes a
     * number, and the sixth is the first of another day, for which the list of grids is asked for.
     */
    protected abstract List<Integer> trips();

    /** How many round trips it takes to claim a batch of due clocks, however many they are. */
    protected int tripsOfClaim() {
        return 3;
    }

    /** How many round trips a sweep takes that finds nothing. */
    protected int tripsOfEmptySweep() {
        return 2;
    }

    @BeforeEach
    void open() {
        Databases.empty(dataSource());
        counting = new CountingDataSource(dataSource());
        town = GovernedLocality.open(
                SmallTown.locality(),
                JdbcStores.on(counting.dataSource()),
                VALIDATOR,
                SmallTown.at("2026-09-28T09:00"));
    }

    private Outcome act(String local, String actor, String action, Map<String, String> fields) {
        commands++;
        return act(local, actor, action, fields, "cmd-" + commands);
    }

    private Outcome act(String local, String actor, String action, Map<String, String> fields, String command) {
        town.time().moveTo(SmallTown.at(local));
        counting.take();
        Outcome outcome = town.governance()
                .cases()
                .handle(CommandRequest.of(
                        new CaseCommand(CASE.region().value(), CASE.value(), action, fields), actor, command));
        trips.add(counting.take().size());
        return outcome;
    }

    private void accept(String local, String actor, String action, Map<String, String> fields) {
        Outcome outcome = act(local, actor, action, fields);
        assertThat(outcome).as(action).isInstanceOf(Outcome.Accepted.class);
        CaseFile file = ((Outcome.Accepted) outcome).file();
        assertThat(town.stores().cases().find(CASE)).contains(file);
        assertThat(CaseFile.fold(town.stores().cases().history(CASE))).isEqualTo(file);
    }

    private void live() {
        accept("2026-09-28T09:00", "leader-1", "report", Map.of("category", "litter", "location", "g1"));
        accept("2026-09-28T10:00", "clerk-1", "file", Map.of("scope", "village"));
        accept("2026-09-28T11:00", "dispatcher", "dispatch-village", Map.of());
        accept("2026-09-28T12:00", "clerk-1", "accept", Map.of());
        accept("2026-09-28T13:00", "clerk-1", "comment", Map.of("note", "在路上"));
        accept("2026-09-29T09:00", "clerk-1", "handle", Map.of("result", "cleaned"));
        accept("2026-09-29T10:00", "head-1", "pass", Map.of());
    }

    @Test
    void keepsFileAndEventsTogetherAndTakesFewRoundTrips() {
        live();

        assertThat(trips).isEqualTo(trips());
        assertThat(town.stores().outbox().pending(1000))
                .isEqualTo(town.stores().cases().history(CASE));
    }

    @Test
    void seesAtOnceThatAnotherNodeChangedTheGrids() {
        live();
        JdbcStores other = JdbcStores.on(dataSource());
        LocalDate since = other.grids()
                .since(SmallTown.REGION, LocalDate.parse("2026-09-28"))
                .orElseThrow();
        other.grids()
                .save(
                        SmallTown.REGION,
                        since,
                        SmallTown.grids().stream()
                                .filter(grid -> !grid.code().value().equals("g1"))
                                .toList());

        town.time().moveTo(SmallTown.at("2026-09-28T09:00"));
        Outcome outcome = town.governance()
                .cases()
                .handle(CommandRequest.of(
                        new CaseCommand(
                                CASE.region().value(), "c-2", "report", Map.of("category", "litter", "location", "g1")),
                        "leader-1",
                        "cmd-2-1"));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void givesTheFirstOutcomeAgain() {
        Map<String, String> fields = Map.of("category", "litter", "location", "g1");
        Outcome.Accepted first = (Outcome.Accepted) act("2026-09-28T09:00", "leader-1", "report", fields, "once");
        Outcome.Accepted again = (Outcome.Accepted) act("2026-09-28T10:00", "leader-1", "report", fields, "once");

        assertThat(again).isEqualTo(new Outcome.Accepted(first.file(), first.events(), true));
        assertThat(town.stores().cases().history(CASE)).isEqualTo(first.events());
    }

    @Test
    void storesNothingOfARefusal() {
        Outcome outcome = act("2026-09-28T09:00", "leader-1", "close", Map.of());

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(town.stores().cases().find(CASE)).isEmpty();
        assertThat(town.stores().outbox().pending(10)).isEmpty();
    }

    @Test
    void claimsABatchOfDueClocksInFewRoundTrips() {
        JdbcStores stores = JdbcStores.on(counting.dataSource());
        List<ClockEntry> due = java.util.stream.IntStream.range(0, 50)
                .mapToObj(i -> new ClockEntry(
                        new CaseId(SmallTown.REGION, "x-" + i),
                        ClockId.of("a"),
                        Optional.of(Instant.EPOCH),
                        Optional.empty()))
                .toList();
        due.forEach(entry -> stores.unitOfWork().execute(() -> {
            stores.clocks().replace(entry.caseId(), List.of(entry));
            return entry;
        }));
        counting.take();

        assertThat(stores.clocks().claim(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), 500))
                .hasSize(50);
        assertThat(counting.take()).as("a full batch").hasSize(tripsOfClaim());
        assertThat(town.governance().clocks().sweep(Instant.EPOCH, 500).looked())
                .isZero();
        assertThat(counting.take()).as("an empty sweep").hasSize(tripsOfEmptySweep());
    }

    @Test
    void writesAllClocksOfACaseWithOneStatement() {
        JdbcStores stores = JdbcStores.on(counting.dataSource());
        List<ClockEntry> clocks = List.of("a", "b", "c").stream()
                .map(clock ->
                        new ClockEntry(CASE, ClockId.of(clock), Optional.of(Instant.EPOCH), Optional.of(Instant.EPOCH)))
                .toList();
        counting.take();

        stores.unitOfWork().execute(() -> {
            stores.clocks().replace(CASE, clocks);
            return CASE;
        });

        String row = "(?, ?, ?, ?, ?, ?, ?)";
        assertThat(counting.take())
                .filteredOn(trip -> trip.contains("insert into clock_entry"))
                .singleElement()
                .asString()
                .contains(" values " + String.join(", ", row, row, row))
                .containsOnlyOnce("insert into clock_entry");
        assertThat(stores.clocks().of(CASE)).isEqualTo(clocks);
    }

    @Test
    void recordsOnceThatAClockRanOut() {
        live();
        Instant late = SmallTown.at("2026-12-01T09:00");
        town.time().moveTo(late);

        ClockDesk.Sweep first = town.governance().clocks().sweep(late, 100);
        ClockDesk.Sweep second = town.governance().clocks().sweep(late, 100);

        assertThat(first.ranOut()).isPositive();
        assertThat(second.ranOut()).isZero();
        CaseFile file = town.stores().cases().find(CASE).orElseThrow();
        assertThat(file.wasOverdue()).isTrue();
        assertThat(CaseFile.fold(town.stores().cases().history(CASE))).isEqualTo(file);
    }
}
