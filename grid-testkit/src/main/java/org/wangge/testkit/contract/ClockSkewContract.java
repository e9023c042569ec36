package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.Stores;
import org.wangge.rules.rehearsal.SettableTime;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Two nodes whose clocks differ by minutes, and one whose clock jumps back: no clock speaks twice, none is forgotten, and
 * nobody acts before what is recorded. Every instant comes from the node; the store is never asked what time it is.
 */
abstract class ClockSkewContract extends PortContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final ClockId ACCEPTANCE = ClockId.of("acceptance");
    private static final Instant DISPATCHED = SmallTown.at("2026-09-28T09:30");
    private static final Instant DUE = SmallTown.at("2026-09-28T11:30");
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Duration LEASE = Duration.ofMinutes(10);

    private Node ahead;
    private Node behind;

    /** A node and its clock. */
    private record Node(GridGovernance governance, SettableTime time) {

        static Node on(Stores stores) {
            SettableTime time = SettableTime.at(DISPATCHED);
            return new Node(
                    GridGovernance.builder()
                            .stores(stores)
                            .ruleBooks(RuleBooks.of(SmallTown.book()))
                            .calendars(CalendarStore.of(SmallTown.locality().calendars()))
                            .validator(VALIDATOR)
                            .time(time)
                            .build(),
                    time);
        }

        Outcome act(String command, String actor, String action, Map<String, String> fields) {
            return governance
                    .cases()
                    .handle(CommandRequest.of(new CaseCommand(HERE.value(), "c-1", action, fields), actor, command));
        }

        Outcome comment(String command) {
            return act(command, "dispatcher", "comment", Map.of("note", "seen"));
        }

        int sweep() {
            return governance.clocks().sweep(time.instant(), 100).ranOut();
        }
    }

    @BeforeEach
    void dispatch() {
        Stores stores = SmallTown.settle(stores());
        ahead = Node.on(stores);
        behind = Node.on(stores);
        did(behind.act("1", "leader-1", "report", Map.of("category", "litter", "location", "g1")));
        did(behind.act("2", "clerk-1", "file", Map.of("scope", "village")));
        did(behind.act("3", "dispatcher", "dispatch-village", Map.of()));
    }

    private static void did(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    /** What time it really is; one node's clock is ahead of it, the other one's behind. */
    private void really(Instant now) {
        ahead.time().moveTo(now.plus(SKEW));
        behind.time().moveTo(now.minus(SKEW));
    }

    private List<CaseEventEnvelope> history() {
        return stores().cases().history(id("c-1"));
    }

    private Stream<CaseEventEnvelope> ranOut() {
        return history().stream()
                .filter(event -> event.event() instanceof CaseEvent.ClockRanOut out
                        && out.clock().equals(ACCEPTANCE));
    }

    private void holdsTogether() {
        CaseFile file = stores().cases().find(id("c-1")).orElseThrow();
        assertThat(CaseFile.fold(history())).isEqualTo(file);
        assertThat(history())
                .filteredOn(event -> event.event() instanceof CaseEvent.ActionTaken)
                .extracting(CaseEventEnvelope::occurredAt)
                .isSorted();
        assertThat(stores().outbox().pending(1000)).isNotEmpty();
    }

    @Test
    void aClockThatRanOutOnTheNodeAheadDoesNotRunOutAgainOnTheOther() {
        really(DUE.minus(SKEW));
        assertThat(behind.sweep()).isZero();
        assertThat(ahead.sweep()).isEqualTo(1);
        really(DUE.plus(SKEW));
        assertThat(behind.sweep() + ahead.sweep()).isZero();
        assertThat(ranOut()).singleElement().satisfies(event -> {
            assertThat(event.occurredAt()).isEqualTo(DUE);
            assertThat(event.recordedAt()).isEqualTo(DUE);
        });
        holdsTogether();
    }

    @Test
    void aClockThatOnlyTheNodeBehindLooksAtIsLateButNotForgotten() {
        really(DUE.plus(SKEW).minusMillis(1));
        assertThat(behind.sweep()).isZero();
        really(DUE.plus(SKEW));
        assertThat(behind.sweep()).isEqualTo(1);
        assertThat(ranOut())
                .singleElement()
                .satisfies(event -> assertThat(event.occurredAt()).isEqualTo(DUE));
    }

    @Test
    void anActOnTheNodeBehindIsRefusedWhileItLiesBeforeWhatTheOtherRecorded() {
        Instant now = SmallTown.at("2026-09-28T10:00");
        really(now);
        did(ahead.comment("a"));
        long before = history().size();

        assertThat(behind.comment("b"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly(RefusalCode.TOO_EARLY));
        assertThat(history()).hasSize((int) before);
        really(now.plus(SKEW.multipliedBy(2)));
        did(behind.comment("b"));
        holdsTogether();
    }

    @Test
    void aNodeWhoseClockJumpsBackIsRefusedAndForgetsNothing() {
        really(DUE);
        did(ahead.comment("a"));
        ahead.time().moveTo(DISPATCHED.minus(Duration.ofHours(1)));
        assertThat(ahead.comment("b")).isInstanceOf(Outcome.Refused.class);
        assertThat(ahead.sweep()).isZero();
        assertThat(stores().clocks().of(id("c-1")))
                .extracting(ClockEntry::clock)
                .contains(ACCEPTANCE);
        really(DUE.plus(SKEW));
        assertThat(ahead.sweep()).isEqualTo(1);
        did(ahead.comment("b"));
        assertThat(ranOut()).hasSize(1);
        holdsTogether();
    }

    @Test
    void aLeaseHoldsAgainstClocksThatDifferByLess() {
        assertThat(stores().clocks().claim(DUE, DUE.plus(LEASE), 10)).isNotEmpty();
        behind.time().moveTo(DUE.plus(LEASE).minusMillis(1));
        assertThat(behind.sweep()).isZero();
        assertThat(ranOut()).isEmpty();
        behind.time().moveTo(DUE.plus(LEASE));
        assertThat(behind.sweep()).isEqualTo(1);
    }

    /** A node that is further ahead than a lease takes what another one has claimed; it is recorded once all the same. */
    @Test
    void whatIsClaimedTwiceIsRecordedOnce() {
        behind.time().moveTo(DUE);
        ahead.time().moveTo(DUE.plus(LEASE));
        Iterator<Node> nodes = List.of(behind, ahead).iterator();
        List<Integer> spoke = Threads.run(2, () -> next(nodes).sweep());
        assertThat(spoke.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(ranOut()).hasSize(1);
        holdsTogether();
    }

    private static synchronized Node next(Iterator<Node> nodes) {
        return nodes.next();
    }

    @Test
    void nodesThatTakeTurnsForADayRecordEachSignalOnce() {
        for (int quarter = 0; quarter < 40; quarter++) {
            really(DISPATCHED.plus(Duration.ofMinutes(15L * quarter)));
            boolean isAheadFirst = quarter % 3 == 0;
            Node first = isAheadFirst ? ahead : behind;
            Node second = isAheadFirst ? behind : ahead;
            first.comment("c-" + quarter);
            second.sweep();
            second.comment("d-" + quarter);
            first.sweep();
        }
        assertThat(ranOut()).hasSize(1);
        assertThat(history().stream().map(CaseEventEnvelope::commandId).distinct())
                .hasSizeGreaterThan(40);
        holdsTogether();
    }
}
