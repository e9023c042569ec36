package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.ClockDesk;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.Stores;
import org.wangge.testkit.contract.TwoNodes.Both;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SmallTown;

/**
 * What happens at the same time (并发契约), on any adapter: two people act on one case, a command comes twice, a clock
 * fires while somebody acts. Nothing is lost, nothing happens twice, and the file is always the fold of its events.
 *
 * <p>The interleavings are not left to chance: one node reads a case and stands still there until the other node is done.
 */
public abstract class DeskConcurrencyContract {

    private static final Map<String, String> REPORT = Map.of("category", "litter", "location", "g1");
    private static final ClockId HANDLING = ClockId.of("handling");

    private Optional<Stores> opened = Optional.empty();
    private Optional<TwoNodes> started = Optional.empty();

    /** For subclasses. */
    protected DeskConcurrencyContract() {}

    /**
     * Stores that hold nothing; asked for once before each test.
     *
     * @return the empty stores
     */
    protected abstract Stores stores();

    /**
     * Whether a transaction waits until the one before it is over, so that nothing can come between.
     *
     * @return false unless overridden
     */
    protected boolean runsTransactionsOneByOne() {
        return false;
    }

    /** Opens both nodes. */
    @BeforeEach
    void open() {
        Stores fresh = stores();
        opened = Optional.of(fresh);
        started = Optional.of(new TwoNodes(fresh, runsTransactionsOneByOne()));
    }

    private Stores shared() {
        return opened.orElseThrow();
    }

    private TwoNodes nodes() {
        return started.orElseThrow();
    }

    private CaseFile file() {
        return shared().cases().find(TwoNodes.CASE).orElseThrow();
    }

    private List<CaseEvent> events() {
        return shared().cases().history(TwoNodes.CASE).stream()
                .map(CaseEventEnvelope::event)
                .toList();
    }

    private List<String> actions() {
        return events().stream()
                .filter(CaseEvent.ActionTaken.class::isInstance)
                .map(event -> ((CaseEvent.ActionTaken) event).action().value())
                .toList();
    }

    private void did(String local, String actor, String action, Map<String, String> fields) {
        nodes().at(local);
        CommandRequest request = TwoNodes.command("did-" + action + "-" + local, actor, action, fields);
        assertThat(nodes().node().cases().handle(request)).as(action).isInstanceOf(Outcome.Accepted.class);
    }

    private void dispatched() {
        did("2026-09-28T09:00", "leader-1", "report", REPORT);
        did("2026-09-28T10:00", "clerk-1", "file", Map.of("scope", "village"));
        did("2026-09-28T11:00", "dispatcher", "dispatch-village", Map.of());
    }

    private void accepted() {
        dispatched();
        did("2026-09-28T12:00", "clerk-1", "accept", Map.of());
    }

    private Both<Outcome, Outcome> together(CommandRequest slow, CommandRequest quick) {
        return nodes().interleave(
                        node -> node.cases().handle(slow), node -> node.cases().handle(quick));
    }

    private static CommandRequest handle(String id) {
        return TwoNodes.command(id, "clerk-1", "handle", Map.of("result", "cleaned"));
    }

    /** The file is the fold, the versions have no gap, index and outbox agree. */
    private void nothingIsLost() {
        List<CaseEventEnvelope> history = shared().cases().history(TwoNodes.CASE);
        assertThat(CaseFile.fold(history)).isEqualTo(file());
        assertThat(file().version()).isEqualTo(history.size());
        assertThat(shared().outbox().pending(Integer.MAX_VALUE)).containsExactlyElementsOf(history);
        assertThat(shared().clocks().of(TwoNodes.CASE))
                .extracting(ClockEntry::clock)
                .containsExactlyInAnyOrderElementsOf(openClocks());
    }

    private List<ClockId> openClocks() {
        return file().clocks().values().stream()
                .filter(RunningClock::isOpen)
                .map(RunningClock::id)
                .toList();
    }

    private Stream<CaseEvent> signalsOf(ClockId clock) {
        return events().stream()
                .filter(event -> event instanceof CaseEvent.ClockRanOut ranOut
                        && ranOut.clock().equals(clock));
    }

    /** An act that comes between is seen by the one that began before it. */
    @Test
    void anActThatComesBetweenIsNotLost() {
        accepted();
        nodes().at("2026-09-29T09:00");
        Both<Outcome, Outcome> both = together(
                handle("slow"), TwoNodes.command("quick", "dispatcher", "comment", Map.of("note", "on the way")));

        assertThat(both.slow()).isInstanceOf(Outcome.Accepted.class);
        assertThat(both.quick()).isInstanceOf(Outcome.Accepted.class);
        assertThat(actions()).contains("handle", "comment");
        nothingIsLost();
    }

    /** Of two people who take the same step one is refused, by the state as it is then. */
    @Test
    void ofTwoWhoTakeTheSameStepOneIsRefused() {
        dispatched();
        nodes().at("2026-09-28T12:00");
        Both<Outcome, Outcome> both = together(
                TwoNodes.command("slow", "clerk-1", "accept", Map.of()),
                TwoNodes.command("quick", "clerk-1", "accept", Map.of()));

        List<Outcome> outcomes = List.of(both.slow(), both.quick());
        assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(((Outcome.Refused) refused).reasons())
                        .anySatisfy(reason -> assertThat(reason.code()).isEqualTo(RefusalCode.ACTION_NOT_AVAILABLE)));
        assertThat(actions()).containsOnlyOnce("accept");
        nothingIsLost();
    }

    /** The same command, sent twice at the same time, is carried out once and answered twice. */
    @Test
    void theSameCommandTwiceHappensOnce() {
        accepted();
        nodes().at("2026-09-29T09:00");
        Both<Outcome, Outcome> both = together(handle("same"), handle("same"));

        Outcome.Accepted slow = (Outcome.Accepted) both.slow();
        Outcome.Accepted quick = (Outcome.Accepted) both.quick();
        assertThat(slow.repeated()).isNotEqualTo(quick.repeated());
        assertThat(slow.events()).isEqualTo(quick.events());
        assertThat(slow.file()).isEqualTo(quick.file());
        assertThat(actions()).containsOnlyOnce("handle");
        nothingIsLost();
    }

    /** Two reports under one case id begin one case. */
    @Test
    void twoReportsBeginOneCase() {
        Both<Outcome, Outcome> both = together(
                TwoNodes.command("slow", "leader-1", "report", REPORT),
                TwoNodes.command("quick", "head-1", "report", REPORT));

        List<Outcome> outcomes = List.of(both.slow(), both.quick());
        assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(((Outcome.Refused) refused).reasons())
                        .extracting(reason -> reason.code())
                        .containsExactly(RefusalCode.CASE_EXISTS));
        nothingIsLost();
    }

    /** A clock that runs out while somebody acts is recorded once, and the act is not lost. */
    @Test
    void aClockThatRunsOutMeanwhileIsRecordedOnce() {
        accepted();
        nodes().at("2026-10-12T09:00");
        Both<Outcome, ClockDesk.Sweep> both =
                nodes().interleave(node -> node.cases().handle(handle("slow")), DeskConcurrencyContract::sweep);

        assertThat(both.slow()).isInstanceOf(Outcome.Accepted.class);
        assertThat(signalsOf(HANDLING)).hasSize(runsTransactionsOneByOne() ? 0 : 1);
        assertThat(actions()).containsOnlyOnce("handle");
        assertThat(openClocks()).doesNotContain(HANDLING);
        nothingIsLost();
    }

    /** A clock that somebody stops while the sweep looks at its case says nothing any more. */
    @Test
    void aClockThatIsStoppedMeanwhileDoesNotRunOut() {
        accepted();
        nodes().at("2026-10-12T09:00");
        Both<ClockDesk.Sweep, Outcome> both = nodes().interleave(
                        DeskConcurrencyContract::sweep, node -> node.cases().handle(handle("quick")));

        assertThat(both.quick()).isInstanceOf(Outcome.Accepted.class);
        assertThat(signalsOf(HANDLING)).hasSize(runsTransactionsOneByOne() ? 1 : 0);
        assertThat(openClocks()).doesNotContain(HANDLING);
        nothingIsLost();
    }

    /** Two nodes that sweep at the same time record one signal. */
    @Test
    void twoSweepsRecordASignalOnce() {
        accepted();
        nodes().at("2026-10-12T09:00");
        Both<ClockDesk.Sweep, ClockDesk.Sweep> both =
                nodes().interleave(DeskConcurrencyContract::sweep, DeskConcurrencyContract::sweep);

        assertThat(both.slow().ranOut() + both.quick().ranOut()).isEqualTo(1);
        assertThat(signalsOf(HANDLING)).hasSize(1);
        nothingIsLost();
    }

    /** A sweep that has nothing to say writes the index anew, but never over a clock that began meanwhile. */
    @Test
    void aClockThatBeginsWhileTheIndexIsWrittenAnewStaysInIt() {
        accepted();
        Instant now = SmallTown.at("2026-09-28T13:00");
        nodes().at("2026-09-28T13:00");
        ClockEntry early = new ClockEntry(TwoNodes.CASE, HANDLING, Optional.of(now), Optional.of(now));
        shared().unitOfWork().execute(() -> {
            shared().clocks().replace(TwoNodes.CASE, List.of(early));
            return early;
        });
        nodes().interleave(
                        node -> node.clocks().sweep(now, 100),
                        node -> node.cases().handle(handle("quick")));

        assertThat(openClocks()).contains(ClockId.of("checking")).doesNotContain(HANDLING);
        nothingIsLost();
    }

    /** A case that goes over to other rules while somebody acts: both happen, and the clocks are those of the outcome. */
    @Test
    void aMoveToOtherRulesThatComesBetweenIsNotLost() {
        accepted();
        nodes().at("2026-09-29T09:00");
        Both<Outcome, Outcome> both =
                nodes().interleave(node -> node.cases().handle(handle("slow")), node -> move(node, "quick"));

        assertThat(both.slow()).isInstanceOf(Outcome.Accepted.class);
        assertThat(both.quick()).isInstanceOf(Outcome.Accepted.class);
        assertThat(actions()).containsOnlyOnce("handle");
        assertThat(migrations()).isEqualTo(1);
        assertThat(file().ruleBook()).isNotEqualTo(SmallTown.book().digest());
        assertThat(openClocks()).doesNotContain(HANDLING);
        nothingIsLost();
    }

    /** The same move, sent twice at the same time, is carried out once and answered twice. */
    @Test
    void theSameMoveTwiceHappensOnce() {
        accepted();
        nodes().at("2026-09-29T09:00");
        Both<Outcome, Outcome> both = nodes().interleave(node -> move(node, "same"), node -> move(node, "same"));

        Outcome.Accepted slow = (Outcome.Accepted) both.slow();
        Outcome.Accepted quick = (Outcome.Accepted) both.quick();
        assertThat(slow.repeated()).isNotEqualTo(quick.repeated());
        assertThat(slow.events()).isEqualTo(quick.events());
        assertThat(migrations()).isEqualTo(1);
        nothingIsLost();
    }

    private static Outcome move(GridGovernance node, String commandId) {
        return node.migrations()
                .migrate(MigrationRequest.of(TwoNodes.CASE, TwoNodes.OTHER_RULES, "dispatcher", commandId, "amended"));
    }

    private long migrations() {
        return events().stream()
                .filter(CaseEvent.CaseMigrated.class::isInstance)
                .count();
    }

    /** What was decided on an older version is refused by the store, and changes nothing. */
    @Test
    void aStaleVersionIsRefused() {
        accepted();
        CaseScript read = CaseScript.from(shared().cases().history(TwoNodes.CASE));
        CaseScript stale = read.act("2026-09-28T13:00", "clerk-1", "handle", Map.of("result", "cleaned"));
        did("2026-09-28T12:30", "dispatcher", "comment", Map.of("note", "hurry"));
        CaseFile before = file();
        long version = read.file().version();

        assertThatThrownBy(() -> shared().unitOfWork().execute(() -> {
                    shared().cases().append(stale.file(), stale.since(version), version);
                    return version;
                }))
                .isInstanceOfSatisfying(
                        ConcurrentChangeException.class,
                        late -> assertThat(late.expectedVersion()).isEqualTo(version));
        assertThat(file()).isEqualTo(before);
        nothingIsLost();
    }

    /** Two people and a sweep, on few cases and for a while, on two threads at once. */
    @Test
    void manyActsOnFewCasesKeepEveryLaw() {
        new StressRun(shared()).run();
    }

    private static ClockDesk.Sweep sweep(GridGovernance node) {
        return node.clocks().sweep(SmallTown.at("2026-10-12T09:00"), 100);
    }
}
