package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.Stores;
import org.wangge.testkit.fixture.SmallTown;

/** Threads that act on the same few cases as fast as they can; then everything that is stored is looked at. Used once. */
final class StressRun {

    private static final int THREADS = 2;
    private static final int ACTS = 120;
    private static final int CASES = 3;
    /** Two hours pass with every act, so that clocks run out on the way. */
    private static final long SECONDS_PER_ACT = 7200;

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** What somebody tries; most of it is refused in most states. */
    private record Attempt(String actor, String action, Map<String, String> fields) {}

    private static final List<Attempt> ATTEMPTS = List.of(
            new Attempt("leader-1", "report", Map.of("category", "litter", "location", "g1")),
            new Attempt("clerk-1", "file", Map.of("scope", "village")),
            new Attempt("dispatcher", "dispatch-village", Map.of()),
            new Attempt("clerk-1", "accept", Map.of()),
            new Attempt("head-1", "comment", Map.of("note", "seen")),
            new Attempt("clerk-1", "call-in", Map.of("to-unit", "department")),
            new Attempt("officer", "take-part", Map.of()),
            new Attempt("officer", "do-part", Map.of()),
            new Attempt("clerk-1", "shelve", Map.of("reason", "rain")),
            new Attempt("clerk-1", "unshelve", Map.of()),
            new Attempt("clerk-1", "handle", Map.of("result", "cleaned")),
            new Attempt("head-1", "fail", Map.of("reason", "not clean")),
            new Attempt("head-1", "pass", Map.of()),
            new Attempt("clerk-1", "inform", Map.of()),
            new Attempt("clerk-1", "publish", Map.of()),
            new Attempt("dispatcher", "close", Map.of()),
            new Attempt("dispatcher", "reopen", Map.of("reason", "back again")),
            new Attempt("dispatcher", "comment", Map.of("note", "again")));

    private final Stores stores;
    private final GridGovernance governance;
    private final AtomicLong ticks = new AtomicLong();
    private final AtomicInteger threads = new AtomicInteger();

    /** A command with what came of it; empty if it came too late three times. */
    private record Tried(CommandRequest request, Optional<Outcome> outcome) {}

    StressRun(Stores stores) {
        this.stores = stores;
        this.governance = GridGovernance.builder()
                .stores(stores)
                .ruleBooks(RuleBooks.of(SmallTown.book()))
                .calendars(CalendarStore.of(SmallTown.locality().calendars()))
                .validator(VALIDATOR)
                .time(time())
                .build();
    }

    /** Time goes on whenever somebody asks, for all threads alike. */
    private InstantSource time() {
        Instant beginning = SmallTown.at("2026-09-01T09:00");
        return () -> beginning.plusSeconds(ticks.get());
    }

    void run() {
        List<Tried> tried = new ArrayList<>();
        Threads.run(THREADS, this::act).forEach(tried::addAll);
        governance.clocks().sweep(time().instant(), 1000);
        assertThat(tried).filteredOn(StressRun::isNew).hasSizeGreaterThan(CASES * 5);
        tried.stream()
                .collect(Collectors.groupingBy(one -> one.request().commandId()))
                .values()
                .forEach(this::happenedOnceOrNotAtAll);
        for (int number = 0; number < CASES; number++) {
            holdsTogether(caseOf(number));
        }
        nothingIsMadeUp(tried);
    }

    private static CaseId caseOf(int number) {
        return new CaseId(SmallTown.REGION, "s-" + Math.floorMod(number, CASES));
    }

    /** Every thread goes through the attempts in an order of its own; every tenth command is sent twice. */
    private List<Tried> act() {
        int thread = threads.getAndIncrement();
        List<Tried> tried = new ArrayList<>();
        for (int act = 0; act < ACTS; act++) {
            ticks.addAndGet(SECONDS_PER_ACT);
            Attempt attempt = ATTEMPTS.get(Math.floorMod(act / CASES + thread * 5 * (act / 40), ATTEMPTS.size()));
            CommandRequest request = request(attempt, caseOf(act), "t" + thread + "-" + act);
            tried.add(bring(request));
            if (act % 10 == 0) {
                tried.add(bring(request));
                governance.clocks().sweep(time().instant(), 1000);
            }
        }
        return tried;
    }

    private static CommandRequest request(Attempt attempt, CaseId id, String command) {
        return CommandRequest.of(
                new CaseCommand(id.region().value(), id.value(), attempt.action(), attempt.fields()),
                attempt.actor(),
                command);
    }

    private Tried bring(CommandRequest request) {
        try {
            return new Tried(request, Optional.of(governance.cases().handle(request)));
        } catch (ConcurrentChangeException late) {
            return new Tried(request, Optional.empty());
        }
    }

    private static boolean isNew(Tried tried) {
        return tried.outcome()
                .filter(outcome -> outcome instanceof Outcome.Accepted accepted && !accepted.repeated())
                .isPresent();
    }

    private List<CaseEventEnvelope> historyOf(CommandRequest request) {
        return stores.cases()
                .history(new CaseId(SmallTown.REGION, request.command().caseId()));
    }

    /**
     * What was accepted stands in the history as it was answered, each time that it was sent; of a command that was never
     * accepted there is no trace.
     */
    private void happenedOnceOrNotAtAll(List<Tried> sent) {
        CommandRequest request = sent.get(0).request();
        List<CaseEventEnvelope> own = historyOf(request).stream()
                .filter(event -> event.commandId().value().equals(request.commandId()))
                .toList();
        List<List<CaseEventEnvelope>> answered = sent.stream()
                .flatMap(one -> one.outcome().stream())
                .filter(Outcome.Accepted.class::isInstance)
                .map(outcome -> ((Outcome.Accepted) outcome).events())
                .toList();
        assertThat(answered).as("answers to %s", request).allMatch(own::equals);
        if (answered.isEmpty()) {
            assertThat(own).as("trace of %s", request).isEmpty();
        }
    }

    private void holdsTogether(CaseId id) {
        CaseFile file = stores.cases().find(id).orElseThrow();
        List<CaseEventEnvelope> history = stores.cases().history(id);
        assertThat(CaseFile.fold(history)).as("fold of %s", id).isEqualTo(file);
        assertThat(history).extracting(CaseEventEnvelope::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(file.version()).isEqualTo(history.size());
        assertThat(stores.clocks().of(id))
                .extracting(ClockEntry::clock)
                .containsExactlyInAnyOrderElementsOf(file.clocks().values().stream()
                        .filter(RunningClock::isOpen)
                        .map(RunningClock::id)
                        .toList());
        noClockSpeaksTwice(history);
    }

    private static void noClockSpeaksTwice(List<CaseEventEnvelope> history) {
        Set<ClockId> silent = new HashSet<>();
        for (CaseEventEnvelope envelope : history) {
            if (envelope.event() instanceof CaseEvent.ClockStarted started) {
                silent.remove(started.begun().id());
            } else if (envelope.event() instanceof CaseEvent.ClockExtended extended) {
                silent.remove(extended.clock());
            } else if (envelope.event() instanceof CaseEvent.ClockRanOut ranOut) {
                assertThat(silent.add(ranOut.clock()))
                        .as("%s spoke once", envelope)
                        .isTrue();
            }
        }
    }

    /** Every event was brought by an accepted command or by the system, leaves once, and no number is given twice. */
    private void nothingIsMadeUp(List<Tried> tried) {
        Set<String> accepted = new HashSet<>();
        tried.stream()
                .filter(one -> one.outcome().map(Outcome::isAccepted).orElse(true))
                .forEach(one -> accepted.add(one.request().commandId()));
        List<CaseEventEnvelope> all = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            all.addAll(stores.cases().history(caseOf(number)));
            stores.cases().find(caseOf(number)).orElseThrow().number().ifPresent(numbers::add);
        }
        assertThat(all)
                .allMatch(event -> event.commandId().value().startsWith("system-")
                        || accepted.contains(event.commandId().value()));
        assertThat(stores.outbox().pending(Integer.MAX_VALUE)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(numbers).doesNotHaveDuplicates();
    }
}
