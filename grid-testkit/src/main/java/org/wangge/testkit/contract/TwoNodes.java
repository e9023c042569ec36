package org.wangge.testkit.contract;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.Stores;
import org.wangge.rules.rehearsal.SettableTime;
import org.wangge.testkit.fixture.AmendedTown;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Two nodes of a host over the same stores of the small town: what the one does falls between the reading and the writing
 * of the other.
 */
final class TwoNodes {

    static final CaseId CASE = new CaseId(SmallTown.REGION, "c-1");

    /** A day on which other rules were in force. */
    static final LocalDate OTHER_RULES = LocalDate.of(2026, 8, 1);

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final int PATIENCE_SECONDS = 60;

    private final SettableTime time = SettableTime.at(SmallTown.at("2026-09-28T09:00"));
    private final AtomicReference<Runnable> between = new AtomicReference<>(() -> {});
    private final boolean oneByOne;
    private final GridGovernance slow;
    private final GridGovernance quick;

    /** What came of the act that was interrupted, and of the one that came between. */
    record Both<A, B>(A slow, B quick) {}

    TwoNodes(Stores stores, boolean oneByOne) {
        this.oneByOne = oneByOne;
        this.quick = governance(SmallTown.settle(stores));
        this.slow = governance(new PausingStores(stores, between));
    }

    private GridGovernance governance(Stores stores) {
        return GridGovernance.builder()
                .stores(stores)
                .ruleBooks(RuleBooks.of(rules()))
                .calendars(CalendarStore.of(SmallTown.locality().calendars()))
                .validator(VALIDATOR)
                .time(time)
                .build();
    }

    /** The cases of the tests begin under the rules of the town; to those of {@link #OTHER_RULES} they can go over. */
    private static RuleTimeline rules() {
        return RuleTimeline.always(AmendedTown.amended())
                .followedBy(LocalDate.of(2026, 9, 1), RuleTimeline.always(SmallTown.book()));
    }

    /** The node that is never interrupted. */
    GridGovernance node() {
        return quick;
    }

    void at(String local) {
        time.moveTo(SmallTown.at(local));
    }

    static CommandRequest command(String id, String actor, String action, Map<String, String> fields) {
        return CommandRequest.of(new CaseCommand(CASE.region().value(), CASE.value(), action, fields), actor, id);
    }

    /**
     * One act begins, reads the case, and stands still until the other is over. Where transactions run one after the other
     * nothing can come between; there the other act waits for the first one.
     */
    <A, B> Both<A, B> interleave(Function<GridGovernance, A> act, Function<GridGovernance, B> meanwhile) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<B> result = new CompletableFuture<>();
            between.set(() -> {
                other.execute(() -> complete(result, meanwhile));
                if (!oneByOne) {
                    await(result);
                }
            });
            A first = act.apply(slow);
            return new Both<>(first, await(result));
        } finally {
            other.shutdownNow();
        }
    }

    private <B> void complete(CompletableFuture<B> result, Function<GridGovernance, B> work) {
        try {
            result.complete(work.apply(quick));
        } catch (RuntimeException | AssertionError failure) {
            result.completeExceptionally(failure);
        }
    }

    private static <B> B await(CompletableFuture<B> result) {
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new AssertionError("The act that came between did not come to an end: " + failure, failure);
        }
    }
}
