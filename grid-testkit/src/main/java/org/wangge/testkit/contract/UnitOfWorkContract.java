package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RecordedCommand;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SampleCases;
import org.wangge.testkit.fixture.SmallTown;

/** Work is stored together or not at all, joins what runs already, and loses nothing when others work too. */
abstract class UnitOfWorkContract extends PortContract {

    private static final int THREADS = 4;
    private static final int ROUNDS = 10;

    private final CaseScript script = SampleCases.accepted("c-1");

    @Test
    void givesWhatTheWorkGives() {
        assertThat(stores().unitOfWork().<String>execute(() -> "given")).isEqualTo("given");
    }

    @Test
    void storesEverythingTogether() {
        together(this::storeOneOfEach);
        assertThat(stores().cases().find(id("c-1"))).contains(script.file());
        assertThat(stores().clocks().of(id("c-1"))).isNotEmpty();
        assertThat(stores().commands().find(HERE, CommandId.of("cmd"))).isPresent();
        assertThat(stores().outbox().pending(1000)).isEqualTo(script.history());
        assertThat(stores().grids().since(HERE, DAY)).contains(SmallTown.SINCE);
        assertThat(stores().staff().units(HERE)).hasSameSizeAs(SmallTown.units());
        assertThat(stores().ruleBooks().find("digest")).isPresent();
    }

    @Test
    void storesNothingIfTheWorkThrows() {
        Throwable thrown = catchThrowable(() -> together(this::storeOneOfEachAndFail));
        assertThat(thrown).isInstanceOf(FailedOnPurpose.class);
        assertNothingIsStored();
    }

    @Test
    void takesAChangeOfAnExistingCaseBack() {
        append(script, 0);
        CaseScript later = script.act("2026-09-28T13:00", "clerk-1", "handle", Map.of("result", "done"));
        Throwable thrown = catchThrowable(() -> together(() -> {
            stores().cases()
                    .append(
                            later.file(),
                            later.since(script.file().version()),
                            script.file().version());
            throw new FailedOnPurpose();
        }));
        assertThat(thrown).isInstanceOf(FailedOnPurpose.class);
        assertThat(stores().cases().find(id("c-1"))).contains(script.file());
        assertThat(stores().cases().history(id("c-1"))).isEqualTo(script.history());
    }

    @Test
    void seesItsOwnChanges() {
        together(() -> {
            storeOneOfEach();
            assertThat(stores().cases().find(id("c-1"))).contains(script.file());
            assertThat(stores().cases().history(id("c-1"))).isEqualTo(script.history());
            assertThat(stores().commands().find(HERE, CommandId.of("cmd"))).isPresent();
        });
    }

    @Test
    void joinsTheWorkAroundIt() {
        together(() -> together(this::storeOneOfEach));
        assertThat(stores().cases().find(id("c-1"))).contains(script.file());
    }

    @Test
    void storesNothingOfJoinedWorkIfTheWorkAroundItThrows() {
        Throwable thrown = catchThrowable(() -> together(() -> {
            together(this::storeOneOfEach);
            throw new FailedOnPurpose();
        }));
        assertThat(thrown).isInstanceOf(FailedOnPurpose.class);
        assertNothingIsStored();
    }

    @Test
    void goesOnAfterWorkThatThrew() {
        assertThat(catchThrowable(() -> together(this::storeOneOfEachAndFail))).isNotNull();
        together(this::storeOneOfEach);
        assertThat(stores().cases().history(id("c-1"))).isEqualTo(script.history());
    }

    @Test
    void repeatsWorkThatAnotherChangeOvertook() {
        AtomicInteger attempts = new AtomicInteger();
        together(() -> {
            storeOneOfEach();
            if (attempts.incrementAndGet() == 1) {
                throw new ConcurrentChangeException(id("c-1"), 0);
            }
        });
        assertThat(attempts).hasValue(2);
        assertThat(stores().cases().history(id("c-1"))).isEqualTo(script.history());
        assertThat(stores().outbox().pending(1000)).isEqualTo(script.history());
    }

    @Test
    void passesOnAChangeThatIsAlwaysOvertaken() {
        ConcurrentChangeException passedOn = catchThrowableOfType(
                ConcurrentChangeException.class,
                () -> together(() -> {
                    storeOneOfEach();
                    throw new ConcurrentChangeException(id("c-1"), 7);
                }));
        assertThat(passedOn.expectedVersion()).isEqualTo(7);
        assertNothingIsStored();
    }

    @Test
    void leavesRepeatingJoinedWorkToTheWorkAroundIt() {
        AtomicInteger inner = new AtomicInteger();
        AtomicInteger outer = new AtomicInteger();
        together(() -> {
            outer.incrementAndGet();
            together(() -> {
                if (inner.incrementAndGet() == 1) {
                    throw new ConcurrentChangeException(id("c-1"), 0);
                }
            });
        });
        assertThat(inner).hasValue(2);
        assertThat(outer).hasValue(2);
    }

    @Test
    void losesNoChangeWhenThreadsWorkOnOneCase() {
        append(script, 0);
        long before = script.file().version();
        Threads.run(THREADS, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                commentUntilItIsStored();
            }
            return Boolean.TRUE;
        });
        CaseFile file = stores().cases().find(id("c-1")).orElseThrow();
        assertThat(file.version()).isEqualTo(before + THREADS * ROUNDS);
        assertThat(CaseFile.fold(stores().cases().history(id("c-1")))).isEqualTo(file);
    }

    /** An optimistic adapter may give up under such a load; then the host would come again. */
    private void commentUntilItIsStored() {
        boolean stored = false;
        while (!stored) {
            try {
                together(this::comment);
                stored = true;
            } catch (ConcurrentChangeException overtaken) {
                Thread.onSpinWait();
            }
        }
    }

    private void comment() {
        CaseScript read = CaseScript.from(stores().cases().history(id("c-1")));
        CaseScript next = read.act("2026-09-28T14:00", "clerk-1", "comment", Map.of("note", "seen"));
        long version = read.file().version();
        stores().cases().append(next.file(), next.since(version), version);
    }

    private void storeOneOfEach() {
        SmallTown.settle(stores());
        SampleCases.store(stores(), script);
        stores().outbox().add(script.history());
        stores().commands()
                .record(new RecordedCommand(
                        CommandId.of("cmd"),
                        id("c-1"),
                        "fingerprint",
                        1,
                        script.file().version()));
        stores().ruleBooks().keep("digest", new RuleBookSource("test", "small-town", Map.of("a.yaml", "a: 1")));
    }

    private void storeOneOfEachAndFail() {
        storeOneOfEach();
        throw new FailedOnPurpose();
    }

    private void assertNothingIsStored() {
        assertThat(stores().cases().find(id("c-1"))).isEmpty();
        assertThat(stores().cases().history(id("c-1"))).isEmpty();
        assertThat(stores().clocks().of(id("c-1"))).isEmpty();
        assertThat(stores().commands().find(HERE, CommandId.of("cmd"))).isEmpty();
        assertThat(stores().outbox().pending(1000)).isEqualTo(List.of());
        assertThat(stores().grids().since(HERE, DAY)).isEmpty();
        assertThat(stores().staff().units(HERE)).isEmpty();
        assertThat(stores().staff().appointments(HERE, DAY)).isEmpty();
        assertThat(stores().ruleBooks().find("digest")).isEmpty();
    }

    /** What a test throws. */
    private static final class FailedOnPurpose extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FailedOnPurpose() {
            super("on purpose");
        }
    }
}
