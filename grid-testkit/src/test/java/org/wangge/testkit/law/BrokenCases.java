package org.wangge.testkit.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.soundness.ProcedureGraph;
import org.wangge.core.procedure.soundness.Setting;
import org.wangge.core.staff.ActorId;
import org.wangge.core.store.CaseStore;
import org.wangge.core.store.ClockStore;
import org.wangge.core.store.CommandLog;
import org.wangge.core.store.NumberAllocator;
import org.wangge.core.store.RecordedCommand;
import org.wangge.core.store.Stores;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.SmallTown;

/** Stores, graphs and places of cases, broken on purpose: each in a way that can happen, and each by itself. */
final class BrokenCases {

    private BrokenCases() {}

    /** What a port that is broken answers instead of the right answer. */
    private interface Twist {
        Object of(String asked, Object[] arguments, Object right);
    }

    private static <T> T twisted(Class<T> port, T right, Twist twist) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) -> twist.of(
                        method.getName(),
                        arguments == null ? new Object[0] : arguments,
                        invoked(() -> method.invoke(right, arguments)))));
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object invoked(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static Stores storesWith(String port, Object broken) {
        return twisted(
                Stores.class, new MemoryStores(), (asked, arguments, right) -> asked.equals(port) ? broken : right);
    }

    @SuppressWarnings("unchecked")
    private static List<CaseEventEnvelope> events(Object history) {
        return (List<CaseEventEnvelope>) history;
    }

    /** The small town over stores of which one port is broken. */
    abstract static class InTheSmallTown extends CaseLaws {
        @Override
        protected Locality locality() {
            return SmallTown.locality();
        }

        /** Stores whose history of a case is changed when it is read. */
        static Stores retelling(UnaryOperator<List<CaseEventEnvelope>> retold) {
            Stores right = new MemoryStores();
            CaseStore cases = twisted(
                    CaseStore.class,
                    right.cases(),
                    (asked, arguments, answer) -> asked.equals("history") ? retold.apply(events(answer)) : answer);
            return twisted(Stores.class, right, (asked, arguments, answer) -> asked.equals("cases") ? cases : answer);
        }
    }

    /** Loses the last event that it was given. */
    static class LosesTheLastEvent extends InTheSmallTown {
        @Override
        protected Stores stores() {
            return retelling(history -> history.subList(0, Math.max(0, history.size() - 1)));
        }
    }

    /** Writes down somebody else. */
    static class NamesAStranger extends InTheSmallTown {
        @Override
        protected Stores stores() {
            return retelling(history -> history.stream()
                    .map(event -> envelope(event)
                            .entitlement(new Entitlement(ActorId.of("nobody-we-know"), Optional.empty()))
                            .build())
                    .toList());
        }
    }

    private static CaseEventEnvelope.Builder envelope(CaseEventEnvelope event) {
        CaseEventEnvelope.Builder builder = CaseEventEnvelope.builder();
        builder.from(event);
        return builder;
    }

    /** Writes an event for every command of a walk, accepted or not. */
    static class RecordsWhatIsRefused extends InTheSmallTown {
        private static final int MOST = 40;

        @Override
        protected Stores stores() {
            return retelling(history -> {
                List<CaseEventEnvelope> more = new ArrayList<>(history);
                history.stream()
                        .findFirst()
                        .ifPresent(event -> IntStream.range(0, MOST)
                                .forEach(step -> more.add(envelope(event)
                                        .commandId(CommandId.of("walk-c-1-" + step))
                                        .build())));
                return more;
            });
        }
    }

    /** Its index grows whenever a case is looked at. */
    static class CountsRefusals extends InTheSmallTown {
        @Override
        protected Stores stores() {
            AtomicInteger looks = new AtomicInteger();
            Stores right = new MemoryStores();
            CaseStore cases = twisted(CaseStore.class, right.cases(), (asked, arguments, answer) -> {
                looks.incrementAndGet();
                return answer;
            });
            ClockStore clocks = twisted(
                    ClockStore.class,
                    right.clocks(),
                    (asked, arguments, answer) ->
                            asked.equals("of") ? repeated((List<?>) answer, looks.get()) : answer);
            return twisted(Stores.class, right, (asked, arguments, answer) -> switch (asked) {
                case "cases" -> cases;
                case "clocks" -> clocks;
                default -> answer;
            });
        }

        private static List<Object> repeated(List<?> entries, int times) {
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.addAll(entries);
            }
            return all;
        }
    }

    /** Numbers cases from one counter for the whole world. */
    static class NumbersGoOn extends InTheSmallTown {
        private final AtomicInteger last = new AtomicInteger();

        @Override
        protected Stores stores() {
            NumberAllocator numbers = (region, day) -> "N-" + last.incrementAndGet();
            return storesWith("numbers", numbers);
        }
    }

    /** Forgets which commands it has seen. */
    static class ForgetsCommands extends InTheSmallTown {
        @Override
        protected Stores stores() {
            CommandLog log = new CommandLog() {
                @Override
                public Optional<RecordedCommand> find(RegionId region, CommandId id) {
                    return Optional.empty();
                }

                @Override
                public void record(RecordedCommand command) {
                    // forgotten at once
                }
            };
            return storesWith("commands", log);
        }
    }

    /** The small town, checked with another procedure than the one by which it lives. */
    abstract static class OnAnotherPath extends PathLaws {
        @Override
        protected Locality locality() {
            return SmallTown.locality();
        }
    }

    /** Somebody added a step to the engine and not to the checker. */
    static class KnowsAStepLess extends OnAnotherPath {
        @Override
        protected ProcedureGraph graph() {
            Procedure right = procedure();
            Procedure less = Procedure.builder()
                    .id(right.id())
                    .vocabulary(right.vocabulary())
                    .addAllStates(right.states())
                    .addAllTransitions(right.transitions().stream()
                            .filter(step -> !step.id().value().equals("file"))
                            .toList())
                    .addAllClocks(right.clocks())
                    .build();
            return ProcedureGraph.of(less, Setting.of(SmallTown.book()));
        }
    }

    /** A town where nobody is left who could end a case. */
    static class HasNobodyLeft extends OnAnotherPath {
        @Override
        protected Locality locality() {
            Locality town = SmallTown.locality();
            return Locality.builder()
                    .from(town)
                    .appointments(town.appointments().stream()
                            .filter(held -> held.actor().value().startsWith("leader"))
                            .toList())
                    .build();
        }
    }
}
