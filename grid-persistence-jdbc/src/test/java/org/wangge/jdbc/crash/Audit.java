package org.wangge.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.store.CaseQuery;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.RecordedCommand;
import org.wangge.core.store.Stores;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.testkit.fixture.SmallTown;

/** Looks at everything that is stored of the cases of a script, at any moment between two transactions. */
final class Audit {

    private final Stores stores;
    private final LoadScript script;

    Audit(Stores stores, LoadScript script) {
        this.stores = stores;
        this.script = script;
    }

    /** What is stored of a case, without what depends on who came first: numbers, and when a sweep came by. */
    record Kept(List<CaseEventEnvelope> history, Set<ClockEntry> clocks) {}

    /** What a run without faults leaves, in memory and with one node. */
    static Map<CaseId, Kept> undisturbed(LoadScript script) {
        MemoryStores stores = SmallTown.settle(new MemoryStores());
        HeardMarks marks = new HeardMarks(new Deliveries());
        new LoadRun(stores, script, 1, Deaths.none(), marks, Patience.NONE).run();
        return new Audit(stores, script).kept();
    }

    /** Two runs left the same. */
    static void same(Map<CaseId, Kept> disturbed, Map<CaseId, Kept> undisturbed) {
        assertThat(disturbed).containsOnlyKeys(undisturbed.keySet());
        disturbed.forEach((id, kept) -> {
            Kept expected = undisturbed.get(id);
            assertThat(kept.history()).as("history of %s", id).containsExactlyElementsOf(expected.history());
            assertThat(kept.clocks()).as("clocks of %s", id).isEqualTo(expected.clocks());
        });
    }

    /** Everything that is kept, by case. */
    Map<CaseId, Kept> kept() {
        Map<CaseId, Kept> kept = new TreeMap<>();
        for (CaseId id : script.ids()) {
            List<CaseEventEnvelope> history =
                    stores.cases().history(id).stream().map(Audit::plain).toList();
            kept.put(id, new Kept(history, Set.copyOf(stores.clocks().of(id))));
        }
        return kept;
    }

    private static CaseEventEnvelope plain(CaseEventEnvelope event) {
        CaseEvent plain =
                event.event() instanceof CaseEvent.CaseNumbered ? new CaseEvent.CaseNumbered("n") : event.event();
        return CaseEventEnvelope.builder()
                .from(event)
                .event(plain)
                .recordedAt(event.occurredAt())
                .build();
    }

    /** Nothing is lost, nothing is there twice, nothing hangs in the air. */
    void holds(Set<String> acknowledged, Deliveries delivered) {
        holdsTogether(delivered);
        acknowledged.forEach(this::isThere);
        for (CaseId id : script.ids()) {
            assertThat(delivered.last(id))
                    .as("delivered of %s", id)
                    .isLessThanOrEqualTo(stores.cases().history(id).size());
        }
    }

    /** Nothing is there by half or twice, and nothing hangs in the air, whatever may be lost. */
    void holdsTogether(Deliveries delivered) {
        Map<CaseId, List<CaseEventEnvelope>> waiting =
                stores.outbox().pending(1_000_000).stream().collect(Collectors.groupingBy(CaseEventEnvelope::caseId));
        for (CaseId id : script.ids()) {
            holdsTogether(id);
            leavesComplete(id, waiting.getOrDefault(id, List.of()), delivered.last(id));
        }
        for (int round = 0; round < LoadScript.rounds(); round++) {
            script.commands(round).forEach(this::happenedWholeOrNotAtAll);
        }
        hasNoOrphans();
        numbersDiffer();
    }

    private void holdsTogether(CaseId id) {
        List<CaseEventEnvelope> history = stores.cases().history(id);
        Optional<CaseFile> file = stores.cases().find(id);
        assertThat(file.isPresent()).as("%s has a file if it has events", id).isEqualTo(!history.isEmpty());
        file.ifPresent(stored -> {
            assertThat(CaseFile.fold(history)).as("fold of %s", id).isEqualTo(stored);
            assertThat(stores.clocks().of(id))
                    .as("index of %s", id)
                    .extracting(ClockEntry::clock)
                    .containsExactlyInAnyOrderElementsOf(stored.clocks().values().stream()
                            .filter(RunningClock::isOpen)
                            .map(RunningClock::id)
                            .toList());
        });
    }

    /** What waits are the last events of the case, all of them; what does not wait was delivered. */
    private void leavesComplete(CaseId id, List<CaseEventEnvelope> waiting, long delivered) {
        long size = stores.cases().history(id).size();
        assertThat(waiting)
                .as("outbox of %s", id)
                .extracting(CaseEventEnvelope::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(size - waiting.size() + 1, size)
                        .boxed()
                        .toList());
        assertThat(delivered).as("delivered of %s", id).isGreaterThanOrEqualTo(size - waiting.size());
    }

    private void isThere(String commandId) {
        assertThat(stores.commands().find(SmallTown.REGION, CommandId.of(commandId)))
                .as("acknowledged %s", commandId)
                .isPresent();
    }

    private void happenedWholeOrNotAtAll(CommandRequest command) {
        CommandId id = CommandId.of(command.commandId());
        CaseId caseId = LoadScript.caseOf(command.commandId());
        Optional<RecordedCommand> recorded = stores.commands().find(SmallTown.REGION, id);
        List<Long> own = stores.cases().history(caseId).stream()
                .filter(event -> event.commandId().equals(id))
                .map(CaseEventEnvelope::sequence)
                .toList();
        assertThat(recorded.isPresent())
                .as("%s is recorded if it has events", id)
                .isEqualTo(!own.isEmpty());
        recorded.ifPresent(there -> assertThat(own)
                .as("events of %s", id)
                .containsExactlyElementsOf(LongStream.rangeClosed(there.firstSequence(), there.lastSequence())
                        .boxed()
                        .toList()));
    }

    private void hasNoOrphans() {
        List<CaseId> withClocks = stores.clocks().cases(SmallTown.REGION, Optional.empty(), 1_000_000);
        assertThat(withClocks).allMatch(id -> stores.cases().find(id).isPresent());
        List<CaseFile> all =
                stores.queries().find(CaseQuery.in(SmallTown.REGION).limit(1000).build());
        assertThat(script.ids()).containsAll(all.stream().map(CaseFile::id).toList());
    }

    private void numbersDiffer() {
        assertThat(script.ids().stream()
                        .flatMap(id -> stores.cases().find(id).stream())
                        .flatMap(file -> file.number().stream()))
                .doesNotHaveDuplicates();
    }
}
