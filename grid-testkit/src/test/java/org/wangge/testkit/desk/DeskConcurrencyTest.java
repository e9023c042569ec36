package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SmallTown;

class DeskConcurrencyTest {

    private static final int THREADS = 8;

    private final Desk desk = new Desk();

    @Test
    void carriesACommandOutOnceHoweverManyBringIt() throws Exception {
        CommandRequest request =
                Desk.request("leader-1", "report", Map.of("category", "litter", "location", "g1"), "once");
        List<Outcome> outcomes = together(() -> desk.handle(request));
        assertThat(outcomes).allMatch(Outcome::isAccepted);
        assertThat(outcomes.stream().map(Outcome.Accepted.class::cast).filter(outcome -> !outcome.repeated()))
                .hasSize(1);
        assertThat(desk.file().version()).isEqualTo(3);
    }

    @Test
    void letsOneOfManyAccept() throws Exception {
        desk.reported()
                .did("2026-09-28T10:00", "clerk-1", "file")
                .did("2026-09-28T11:00", "dispatcher", "dispatch-village");
        List<Outcome> outcomes = together(() -> desk.act("clerk-1", "accept"));
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(CaseFile.fold(desk.stores().cases().history(Desk.CASE))).isEqualTo(desk.file());
    }

    @Test
    void recordsASignalOnceHoweverManySweep() throws Exception {
        desk.accepted();
        desk.at("2026-10-12T00:00");
        together(() -> desk.town().governance().clocks().sweep(SmallTown.at("2026-10-12T00:00"), 100));
        assertThat(desk.file().version())
                .isEqualTo(desk.stores().cases().history(Desk.CASE).size());
        assertThat(desk.stores().cases().history(Desk.CASE).stream()
                        .filter(event -> event.event() instanceof org.wangge.core.casefile.CaseEvent.ClockRanOut))
                .hasSize(1);
    }

    @Test
    void refusesAStaleVersionInTheStore() {
        desk.reported();
        CaseScript read = CaseScript.from(desk.stores().cases().history(Desk.CASE));
        CaseScript stale = read.act("2026-09-28T09:30", "clerk-1", "comment", Map.of("note", "x"));
        desk.did("2026-09-28T10:00", "clerk-1", "file");
        CaseFile before = desk.file();
        long version = read.file().version();
        assertThat(catchThrowableOfType(
                        ConcurrentChangeException.class,
                        () -> desk.stores().cases().append(stale.file(), stale.since(version), version)))
                .isNotNull();
        assertThat(desk.file()).isEqualTo(before);
    }

    private static <T> List<T> together(Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : pool.invokeAll(java.util.Collections.nCopies(THREADS, work))) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
