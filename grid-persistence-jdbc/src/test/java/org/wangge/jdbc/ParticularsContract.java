package org.wangge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.store.CaseQuery;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RecordedCommand;
import org.wangge.jdbc.support.CountingDataSource;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.Samples;
import org.wangge.jdbc.transaction.StoreException;

/**
 * What the stores on a database do beyond the contract of every adapter: what could get lost between Java and SQL, and
 * how many round trips it takes. Each test has a region of its own.
 */
abstract class ParticularsContract {

    private static final AtomicInteger REGIONS = new AtomicInteger();

    private final RegionId region = RegionId.of("r" + REGIONS.incrementAndGet());
    private JdbcStores stores;

    /** A database whose tables are made. */
    protected abstract DataSource dataSource();

    /** How many round trips a change with clocks, outbox and command id may take on this database. */
    protected abstract int tripsOfChange();

    @BeforeEach
    void open() {
        Databases.empty(dataSource());
        stores = JdbcStores.on(dataSource());
    }

    private CaseId caseId(String value) {
        return new CaseId(region, value);
    }

    private CaseFile report(String id, String category, String location) {
        return append(
                Optional.empty(),
                Samples.envelopes(caseId(id), 1, "report-" + id, Samples.reported(category, location)));
    }

    private CaseFile append(Optional<CaseFile> before, List<CaseEventEnvelope> events) {
        CaseFile next = before.map(file -> Samples.after(file, events)).orElseGet(() -> CaseFile.fold(events));
        stores.unitOfWork().execute(() -> {
            stores.cases().append(next, events, before.map(CaseFile::version).orElse(0L));
            return next;
        });
        return next;
    }

    private List<CaseEventEnvelope> handled(CaseFile file, String command) {
        return Samples.envelopes(
                file.id(),
                file.version() + 1,
                command,
                Samples.acted("handle", ActionKind.HANDLE, file.state().value(), "handled"));
    }

    @Nested
    class CaseFiles {

        @Test
        void areFoundAsTheyWereStored() {
            List<CaseEventEnvelope> history = Samples.eventfulHistory(caseId("c-1"));
            CaseFile file = append(Optional.empty(), history);

            assertThat(stores.cases().find(file.id())).contains(file);
            assertThat(stores.cases().history(file.id())).isEqualTo(history);
            assertThat(CaseFile.fold(stores.cases().history(file.id()))).isEqualTo(file);
        }

        @Test
        void keepIdsApartByCase() {
            CaseFile small = report("case-a", "noise", "g-1");
            CaseFile big = report("CASE-A", "noise", "g-1");

            assertThat(stores.cases().find(small.id())).contains(small);
            assertThat(stores.cases().find(big.id())).contains(big);
        }

        @Test
        void refuseAStaleVersionAndKeepNothingOfIt() {
            CaseFile first = report("c-2", "noise", "g-1");
            CaseFile second = append(Optional.of(first), handled(first, "one"));

            assertThatThrownBy(() -> append(Optional.of(first), handled(first, "two")))
                    .isInstanceOfSatisfying(ConcurrentChangeException.class, stale -> {
                        assertThat(stale.caseId()).isEqualTo(first.id());
                        assertThat(stale.expectedVersion()).isEqualTo(1);
                    });
            assertThat(stores.cases().find(first.id())).contains(second);
            assertThat(stores.cases().history(first.id())).hasSize(2);
        }

        @Test
        void refuseEventsThatDoNotFollow() {
            CaseFile first = report("c-4", "noise", "g-1");
            List<CaseEventEnvelope> gap = Samples.envelopes(
                    first.id(), 3, "gap", Samples.acted("handle", ActionKind.HANDLE, "reported", "handled"));

            assertThatThrownBy(() -> stores.cases().append(first, gap, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Event 2 of case " + first.id() + " was expected, got event 3");
            assertThatThrownBy(() -> stores.cases().append(first, List.of(), 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void outliveTheStores() {
            CaseFile file = report("c-5", "noise", "g-1");

            assertThat(JdbcStores.on(dataSource()).cases().find(file.id())).contains(file);
        }
    }

    @Nested
    class UnitsOfWork {

        @Test
        void storeNothingIfTheFailureOfAnInnerOneIsSwallowed() {
            assertThatThrownBy(() -> stores.unitOfWork().execute(() -> {
                        report("u-3", "noise", "g-1");
                        try {
                            stores.unitOfWork().execute(() -> {
                                throw new IllegalStateException("inner");
                            });
                        } catch (IllegalStateException swallowed) {
                            assertThat(swallowed).hasMessage("inner");
                        }
                        return "went on";
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Nothing was stored");

            assertThat(stores.cases().find(caseId("u-3"))).isEmpty();
        }

        @Test
        void seeWhatTheyWroteThemselves() {
            stores.unitOfWork().execute(() -> {
                CaseFile file = report("u-4", "noise", "g-1");
                assertThat(stores.cases().find(file.id())).contains(file);
                assertThat(stores.queries().find(CaseQuery.in(region).build())).containsExactly(file);
                return file;
            });
        }

        @Test
        void ofManyThreadsOnOneCaseAllGoThroughOnceEach() throws Exception {
            CaseFile first = report("u-5", "noise", "g-1");
            int threads = 4;
            int each = 5;

            inParallel(threads, thread -> {
                for (int i = 0; i < each; i++) {
                    String command = "t" + thread + "-" + i;
                    stores.unitOfWork().execute(() -> {
                        CaseFile now = stores.cases().find(first.id()).orElseThrow();
                        append(Optional.of(now), handled(now, command));
                        stores.commands().record(command(command, "u-5"));
                        return now;
                    });
                }
            });

            List<CaseEventEnvelope> history = stores.cases().history(first.id());
            assertThat(history).hasSize(1 + threads * each);
            assertThat(history.stream().map(CaseEventEnvelope::commandId)).doesNotHaveDuplicates();
            assertThat(stores.cases().find(first.id())).contains(CaseFile.fold(history));
        }
    }

    @Nested
    class Commands {

        @Test
        void ofTheSameIdAreAConcurrentChange() {
            stores.commands().record(command("twice", "k-2"));

            assertThatThrownBy(() -> stores.unitOfWork().execute(() -> {
                        report("k-2", "noise", "g-1");
                        stores.commands().record(command("twice", "k-2"));
                        return "";
                    }))
                    .isInstanceOf(ConcurrentChangeException.class);
            assertThat(stores.cases().find(caseId("k-2"))).isEmpty();
        }

        @Test
        void inManyThreadsAreCarriedOutOnce() throws Exception {
            Set<Integer> winners = Collections.synchronizedSet(new HashSet<>());

            inParallel(4, thread -> {
                boolean first = stores.unitOfWork().execute(() -> {
                    if (stores.commands().find(region, CommandId.of("race")).isPresent()) {
                        return false;
                    }
                    report("race-" + thread, "noise", "g-1");
                    stores.commands().record(command("race", "race-" + thread));
                    return true;
                });
                if (first) {
                    winners.add(thread);
                }
            });

            assertThat(winners).hasSize(1);
            assertThat(stores.queries().find(CaseQuery.in(region).build())).hasSize(1);
        }
    }

    @Nested
    class Clocks {

        private final Instant due = Instant.parse("2026-10-10T16:00:00Z");

        private ClockEntry entry(String caseId, String clock, Instant wake) {
            return new ClockEntry(caseId(caseId), ClockId.of(clock), Optional.of(wake), Optional.of(due));
        }

        private List<ClockEntry> dueHere(Instant now) {
            return stores.clocks().due(now, 10_000).stream()
                    .filter(entry -> entry.caseId().region().equals(region))
                    .toList();
        }

        @Test
        void wakeTheEarliestFirstUpToNowIncluded() {
            ClockEntry second = entry("l-2", "settle", Samples.START.plusNanos(1));
            ClockEntry first = entry("l-3", "settle", Samples.START);
            stores.clocks().replace(second.caseId(), List.of(second));
            stores.clocks().replace(first.caseId(), List.of(first));

            assertThat(dueHere(Samples.START.minusNanos(1))).isEmpty();
            assertThat(dueHere(Samples.START)).containsExactly(first);
            assertThat(dueHere(Samples.START.plusNanos(1))).containsExactly(first, second);
            assertThat(stores.clocks().due(Samples.START.plusNanos(1), 1)).hasSize(1);
        }

        @Test
        void bringTheDueInstantOfTheirCase() {
            CaseFile late = report("l-4", "noise", "g-1");
            CaseFile early = report("l-5", "noise", "g-1");
            CaseFile never = report("l-6", "noise", "g-1");
            stores.clocks().replace(late.id(), List.of(entry("l-4", "settle", due)));
            stores.unitOfWork().execute(() -> {
                append(Optional.of(early), handled(early, "h"));
                stores.clocks()
                        .replace(
                                early.id(),
                                List.of(new ClockEntry(
                                        early.id(),
                                        Samples.SETTLE,
                                        Optional.empty(),
                                        Optional.of(due.minusSeconds(1)))));
                return early;
            });

            CaseQuery.Builder query = CaseQuery.in(region).order(CaseQuery.Order.DUE_FIRST);
            assertThat(ids(query.build())).containsExactly(early.id(), late.id(), never.id());
            assertThat(ids(query.dueBefore(due).build())).containsExactly(early.id());
            assertThat(ids(query.dueBefore(due.plusNanos(1)).build())).containsExactly(early.id(), late.id());
        }

        @Test
        void stayDueWhenTheCaseChangesWithoutThem() {
            CaseFile file = report("l-7", "noise", "g-1");
            stores.clocks().replace(file.id(), List.of(entry("l-7", "settle", due)));
            append(Optional.of(file), handled(file, "h"));

            assertThat(ids(CaseQuery.in(region).dueBefore(due.plusSeconds(1)).build()))
                    .containsExactly(file.id());
        }
    }

    @Nested
    class Outbox {

        @Test
        void givesEventsInTheOrderOfTheirCaseUntilTheyAreTaken() {
            List<CaseEventEnvelope> history = Samples.eventfulHistory(caseId("o-1"));
            stores.unitOfWork().execute(() -> {
                stores.cases().append(CaseFile.fold(history), history, 0);
                stores.outbox().add(history);
                return history;
            });

            assertThat(pendingHere()).isEqualTo(history);
            stores.outbox().taken(history.subList(0, 4));
            assertThat(pendingHere()).isEqualTo(history.subList(4, history.size()));
            stores.outbox().taken(history);
            assertThat(pendingHere()).isEmpty();
        }

        @Test
        void holdsAnEventBackBehindEarlierOnesOfAClockThatWasAhead() {
            CaseFile file = report("o-2", "noise", "g-1");
            List<CaseEventEnvelope> more = List.of(
                    recorded(handled(file, "ahead").get(0), Samples.START.plusSeconds(999)),
                    recorded(
                            Samples.envelope(
                                    file.id(),
                                    3,
                                    "behind",
                                    Samples.acted("handle", ActionKind.HANDLE, "handled", "handled")),
                            Samples.START));
            append(Optional.of(file), more);
            stores.outbox().add(more);

            assertThat(pendingHere()).containsExactly(more.get(0));
            stores.outbox().taken(more.subList(0, 1));
            assertThat(pendingHere()).containsExactly(more.get(1));
            stores.outbox().taken(more);
        }

        private static CaseEventEnvelope recorded(CaseEventEnvelope envelope, Instant at) {
            return CaseEventEnvelope.builder().from(envelope).recordedAt(at).build();
        }

        private List<CaseEventEnvelope> pendingHere() {
            return stores.outbox().pending(10_000).stream()
                    .filter(envelope -> envelope.caseId().region().equals(region))
                    .toList();
        }
    }

    @Nested
    class Territory {

        private final LocalDate newYear = LocalDate.parse("2026-01-01");
        private final List<Grid> town = List.of(
                Grid.root("ts", "town", "唐山镇"),
                Grid.within("ts-v02", "village", "ts", "第二村"),
                Grid.within("ts-v01", "village", "ts", "第一村"));

        @Test
        void isReplacedByAListOfTheSameDay() {
            stores.grids().save(region, newYear, town);
            stores.grids().save(region, newYear, town.subList(0, 1));

            assertThat(stores.grids().list(region, newYear)).isEqualTo(town.subList(0, 1));
        }

        @Test
        void holdsUnitsAndAppointments() {
            OrgUnit unit = OrgUnit.of("u-city", "town-department", "ts", "综合行政执法中队");
            stores.staff().saveUnits(region, List.of(unit, OrgUnit.of("u-old", "town-department", "ts", "旧名")));
            OrgUnit renamed = OrgUnit.of("u-old", "town-department", "ts", "新名");
            stores.staff().saveUnits(region, List.of(renamed));
            assertThat(stores.staff().units(region)).containsExactlyInAnyOrder(unit, renamed);

            Appointment post = Appointment.post("u-1", "grid-worker", "ts-v01", newYear);
            Appointment member = Appointment.member("u-1", "u-city", newYear);
            stores.staff().saveAppointments(region, List.of(post, member));
            assertThat(stores.staff().appointments(region, newYear)).containsExactlyInAnyOrder(post, member);
            assertThat(stores.staff().appointments(region, newYear.minusDays(1)))
                    .isEmpty();
            assertThat(stores.staff()
                            .find(region, ActorId.of("u-1"), newYear)
                            .orElseThrow()
                            .appointments())
                    .containsExactlyInAnyOrder(post.place(), member.place());

            Appointment ended = new Appointment(post.actor(), post.place(), newYear, Optional.of(newYear.plusDays(9)));
            stores.staff().saveAppointments(region, List.of(ended));
            assertThat(stores.staff().appointments(region, ActorId.of("u-1"), newYear.plusDays(8)))
                    .containsExactlyInAnyOrder(ended, member);
            assertThat(stores.staff().appointments(region, ActorId.of("u-1"), newYear.plusDays(9)))
                    .containsExactly(member);
            assertThat(stores.staff().find(region, ActorId.of("nobody"), newYear))
                    .isEmpty();
        }
    }

    @Nested
    class RuleBooks {

        @Test
        void areKeptByDigestAndNeverReplaced() {
            String digest = "sha256:" + region;
            RuleBookSource source = new RuleBookSource("yaml", "tangshan-town", Map.of("pack.yaml", "题: \"一\"\n\t'#"));
            stores.ruleBooks().keep(digest, source);
            stores.ruleBooks().keep(digest, new RuleBookSource("yaml", "other", Map.of()));

            assertThat(stores.ruleBooks().find(digest)).contains(source);
            assertThat(stores.ruleBooks().find("sha256:unknown")).isEmpty();
        }

        @Test
        void mayBeLong() {
            String digest = "sha256:long-" + region;
            RuleBookSource source =
                    new RuleBookSource("yaml", "big", Map.of("pack.yaml", "规则：三个工作日\n".repeat(200_000)));
            stores.ruleBooks().keep(digest, source);

            assertThat(stores.ruleBooks().find(digest)).contains(source);
        }
    }

    @Nested
    class Numbers {

        private final LocalDate day = LocalDate.parse("2026-09-29");

        @Test
        void countWithinRegionAndYear() {
            assertThat(stores.numbers().next(region, day)).isEqualTo(region + "-2026-000001");
            assertThat(stores.numbers().next(region, day)).isEqualTo(region + "-2026-000002");
            assertThat(stores.numbers().next(region, day.plusYears(1))).isEqualTo(region + "-2027-000001");
        }

        @Test
        void ofManyThreadsAreNeverTheSame() throws Exception {
            List<String> numbers = Collections.synchronizedList(new ArrayList<>());

            inParallel(4, thread -> {
                for (int i = 0; i < 10; i++) {
                    numbers.add(stores.numbers().next(region, day));
                }
            });

            assertThat(numbers).hasSize(40).doesNotHaveDuplicates();
        }
    }

    @Test
    void changesInFewRoundTrips() {
        CountingDataSource counting = new CountingDataSource(dataSource());
        stores = JdbcStores.on(counting.dataSource());
        CaseFile file = report("trips", "noise", "g-1");
        counting.take();

        stores.unitOfWork().execute(() -> {
            CommandId command = CommandId.of("trips");
            assertThat(stores.commands().find(region, command)).isEmpty();
            CaseFile now = stores.cases().find(file.id()).orElseThrow();
            List<CaseEventEnvelope> events = Samples.envelopes(
                    file.id(),
                    2,
                    "trips",
                    Samples.acted("dispatch", ActionKind.DISPATCH, "reported", "dispatched"),
                    new org.wangge.core.casefile.CaseEvent.ClockStarted(Samples.clock()));
            stores.cases().append(Samples.after(now, events), events, 1);
            stores.clocks()
                    .replace(
                            file.id(),
                            List.of(new ClockEntry(
                                    file.id(), Samples.SETTLE, Optional.of(Samples.START), Optional.empty())));
            stores.outbox().add(events);
            stores.commands().record(new RecordedCommand(command, file.id(), "f", 2, 3));
            return now;
        });

        assertThat(counting.take()).hasSizeLessThanOrEqualTo(tripsOfChange());
    }

    private RecordedCommand command(String id, String caseId) {
        return new RecordedCommand(CommandId.of(id), caseId(caseId), "f0", 1, 2);
    }

    private List<CaseId> ids(CaseQuery query) {
        return stores.queries().find(query).stream().map(CaseFile::id).toList();
    }

    /** Work of one thread. */
    private interface Work {
        void of(int thread) throws Exception;
    }

    private static void inParallel(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                tasks.add(() -> {
                    work.of(thread);
                    return "done";
                });
            }
            for (Future<String> done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo("done");
            }
        } finally {
            pool.shutdown();
        }
    }
}
