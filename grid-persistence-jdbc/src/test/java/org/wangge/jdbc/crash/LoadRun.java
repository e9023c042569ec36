package org.wangge.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.OutboxRelay;
import org.wangge.core.store.Stores;
import org.wangge.rules.rehearsal.SettableTime;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Nodes that carry a script out: each of them sends every command, so that every command comes as often as there are
 * nodes; then all of them sweep, while one thread relays what is in the outbox. Used once.
 */
final class LoadRun {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);
    private static final int BATCH = 20;
    private static final long PAUSE_NANOS = 2_000_000;

    private final LoadScript script;
    private final int nodes;
    private final Deaths deaths;
    private final Marks marks;
    private final Patience patience;
    private final SettableTime time = SettableTime.at(LoadScript.at(0));
    private final GridGovernance governance;
    private final OutboxRelay relay;
    private final AtomicBoolean isOver = new AtomicBoolean();

    LoadRun(Stores stores, LoadScript script, int nodes, Deaths deaths, Marks marks, Patience patience) {
        this.script = script;
        this.nodes = nodes;
        this.deaths = deaths;
        this.marks = marks;
        this.patience = patience;
        this.governance = GridGovernance.builder()
                .stores(stores)
                .ruleBooks(RuleBooks.of(SmallTown.book()))
                .calendars(CalendarStore.of(SmallTown.locality().calendars()))
                .validator(VALIDATOR)
                .time(time)
                .build();
        this.relay = new OutboxRelay(stores, events -> events.forEach(marks::delivered));
    }

    /** Carries the script out from its beginning; what was done before is answered, not done again. */
    void run() {
        ExecutorService threads = Executors.newFixedThreadPool(nodes + 1);
        try {
            Future<?> relaying = threads.submit(this::relayUntilItIsOver);
            for (int round = 0; round < LoadScript.rounds(); round++) {
                play(threads, round);
            }
            isOver.set(true);
            relaying.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The run was interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new AssertionError("The run failed: " + failure.getCause(), failure);
        } finally {
            isOver.set(true);
            threads.shutdownNow();
        }
    }

    private void play(ExecutorService threads, int round) throws InterruptedException, ExecutionException {
        marks.round(round);
        time.moveTo(LoadScript.at(round));
        onAllNodes(threads, node -> send(script.commands(round), node));
        for (int sweep = 0; sweep < deaths.sweeps(round); sweep++) {
            time.moveTo(LoadScript.at(round).plus(BETWEEN_SWEEPS.multipliedBy(sweep)));
            onAllNodes(threads, node -> sweep());
        }
    }

    private void onAllNodes(ExecutorService threads, IntConsumer work) throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        IntStream.range(0, nodes).forEach(node -> running.add(threads.submit(() -> work.accept(node))));
        for (Future<?> one : running) {
            one.get();
        }
    }

    /** Every node begins with another case. */
    private void send(List<CommandRequest> commands, int node) {
        List<CommandRequest> turned = new ArrayList<>(commands);
        Collections.rotate(turned, node * commands.size() / nodes);
        for (CommandRequest command : turned) {
            Object outcome = patience.bring(() -> governance.cases().handle(command));
            assertThat(outcome).as("%s", command).isInstanceOf(Outcome.Accepted.class);
            marks.acknowledged(command.commandId());
        }
    }

    private void sweep() {
        marks.sweeping();
        patience.bring(() -> governance.clocks().sweep(time.instant(), BATCH * script.cases()));
    }

    private void relayUntilItIsOver() {
        while (!isOver.get()) {
            if (relayOnce() == 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        while (relayOnce() > 0) {
            Thread.onSpinWait();
        }
    }

    private int relayOnce() {
        return (int) patience.bring(() -> relay.relay(BATCH));
    }
}
