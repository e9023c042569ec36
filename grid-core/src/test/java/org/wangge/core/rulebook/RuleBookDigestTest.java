package org.wangge.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fixture.Town;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.OnMove;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.core.staff.Post;
import org.wangge.core.staff.UnitKind;
import org.wangge.core.staff.UnitType;
import org.wangge.core.staff.UnitTypeId;

/** What a rule book's digest depends on, and what not. */
class RuleBookDigestTest {
    private static final RuleBook BOOK = Town.BOOK;
    private static final Procedure PROCEDURE = BOOK.procedures().get(0);

    private static RuleBook with(UnaryOperator<Book> change) {
        return change.apply(new Book()).build();
    }

    /** The parts of the town's book, to be exchanged one by one. */
    private static final class Book {
        private final RuleBook.Builder rest = RuleBook.builder();
        private List<GridLevel> levels = BOOK.levels();
        private List<UnitType> unitTypes = BOOK.unitTypes();
        private List<Post> posts = BOOK.posts();
        private Vocabulary vocabulary = BOOK.vocabulary();
        private CaseCatalog catalog = BOOK.catalog();
        private List<State> states = PROCEDURE.states();
        private List<Transition> transitions = PROCEDURE.transitions();
        private List<ClockRule> clocks = PROCEDURE.clocks();

        Book() {
            rest.pack(BOOK.pack())
                    .title(BOOK.title())
                    .version(BOOK.version())
                    .sources(BOOK.sources())
                    .calendar(BOOK.calendar())
                    .hours(BOOK.hours())
                    .zone(BOOK.zone())
                    .openValues(BOOK.openValues());
        }

        RuleBook build() {
            return rest.levels(levels)
                    .unitTypes(unitTypes)
                    .posts(posts)
                    .vocabulary(vocabulary)
                    .catalog(catalog)
                    .addProcedures(Procedure.builder()
                            .id(PROCEDURE.id())
                            .states(states)
                            .transitions(transitions)
                            .clocks(clocks)
                            .vocabulary(vocabulary)
                            .build())
                    .build();
        }

        Book rest(UnaryOperator<RuleBook.Builder> change) {
            change.apply(rest);
            return this;
        }

        Book levels(UnaryOperator<List<GridLevel>> change) {
            levels = change.apply(levels);
            return this;
        }

        Book step(String id, UnaryOperator<Transition.Builder> change) {
            transitions = transitions.stream()
                    .map(step -> step.id().value().equals(id)
                            ? change.apply(Town.copy(step)).build()
                            : step)
                    .toList();
            return this;
        }

        Book clock(String id, UnaryOperator<ClockRule.Builder> change) {
            clocks = clocks.stream()
                    .map(clock -> {
                        ClockRule.Builder copy = ClockRule.builder();
                        copy.from(clock);
                        return clock.id().value().equals(id)
                                ? change.apply(copy).build()
                                : clock;
                    })
                    .toList();
            return this;
        }
    }

    private static <T> List<T> first(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.set(0, change.apply(list.get(0)));
        return changed;
    }

    private static DynamicTest test(String name, RuleBook other, boolean same) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(other.digest().equals(BOOK.digest()))
                        .as(other.canonicalText())
                        .isEqualTo(same));
    }

    @Nested
    class TheDigest {

        /** In another run of Java the same book must be found again; maps of the JDK have another order there. */
        @Test
        void isTheSameOnEveryMachineAndInEveryRun() {
            assertThat(BOOK.canonicalText().lines().filter(line -> line.startsWith("clock\ttest-town#settle")))
                    .singleElement()
                    .asString()
                    .contains("counting=civil-code NOT_COUNTED FROM_THE_INSTANT AS_IT_IS MOVES_TO_NEXT_WORKDAY MIDNIGHT"
                            + " CORRESPONDING_DAY=民法典:202 DAY_END=民法典:203(2) LAST_DAY_OFF=民法典:203(1)"
                            + " STARTING_DAY=民法典:201(1) STARTING_HOUR=民法典:201(2)");
            assertThat(BOOK.digest())
                    .hasSize(64)
                    .matches("[0-9a-f]+")
                    .isEqualTo(with(book -> book).digest());
        }

        @Test
        void isTheSameInWhateverOrderTheRulesStand() {
            for (int seed = 0; seed < 5; seed++) {
                Random random = new Random(seed);
                RuleBook shuffled = with(book -> {
                    book.levels = shuffled(book.levels, random);
                    book.unitTypes = shuffled(book.unitTypes, random);
                    book.posts = shuffled(book.posts, random);
                    book.catalog = CaseCatalog.of(shuffled(List.copyOf(book.catalog.categories()), random));
                    book.states = shuffled(book.states, random);
                    book.transitions = shuffled(book.transitions, random);
                    book.clocks = shuffled(book.clocks, random);
                    return book.clock(
                            "settle",
                            clock -> clock.table(DecisionTable.of(
                                    shuffled(PROCEDURE.clocks().get(0).table().rows(), random))));
                });
                assertThat(shuffled.digest()).isEqualTo(BOOK.digest());
            }
        }

        private static <T> List<T> shuffled(List<T> list, Random random) {
            List<T> shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }

        @TestFactory
        Stream<DynamicTest> staysWithAnotherWording() {
            return Stream.of(
                    test("title of the book", with(b -> b.rest(r -> r.title(Text.of("另一个标题")))), true),
                    test(
                            "title of a level",
                            with(b -> b.levels(all -> first(
                                    all,
                                    one -> new GridLevel(
                                            one.rule(), one.rank(), Text.of("x"), one.expectedCount(), one.basis())))),
                            true),
                    test("title of an action", with(b -> b.step("file", step -> step.title(Text.of("立案")))), true),
                    test("title of a clock", with(b -> b.clock("settle", clock -> clock.title(Text.of("时限")))), true),
                    test(
                            "words of a choice",
                            with(b -> b.clock("whole", clock -> clock.basis(Basis.chosen("换一种说法")))),
                            true),
                    test(
                            "title of a source",
                            with(b -> b.rest(r -> r.sources(List.of(new SourceDocument("plan", "另一个名称"))))),
                            true));
        }

        @TestFactory
        Stream<DynamicTest> changesWithTheHead() {
            return Stream.of(
                    test("pack", with(b -> b.rest(r -> r.pack("other"))), false),
                    test("version", with(b -> b.rest(r -> r.version("2"))), false),
                    test("calendar", with(b -> b.rest(r -> r.calendar(CalendarId.of("school")))), false),
                    test("zone", with(b -> b.rest(r -> r.zone(ZoneId.of("Asia/Urumqi")))), false),
                    test(
                            "hours",
                            with(b -> b.rest(r -> r.hours(
                                    WorkingHours.daily(org.wangge.core.calendar.DailySessions.parse("09:00-17:00"))))),
                            false));
        }

        @TestFactory
        Stream<DynamicTest> changesWithTerritoryAndStaff() {
            return Stream.of(
                    test("one level less", with(b -> b.levels(all -> all.subList(0, 2))), false),
                    test("rank", level(1, 4, Optional.empty()), false),
                    test("count", level(1, 1, Optional.of(1)), false),
                    test(
                            "clause of a level",
                            with(b -> b.levels(all -> first(
                                    all,
                                    one -> new GridLevel(
                                            one.rule(),
                                            one.rank(),
                                            one.title(),
                                            one.expectedCount(),
                                            Town.cited("99"))))),
                            false),
                    test("kind of a unit", unitType(UnitKind.EXTERNAL, "village"), false),
                    test("level that a unit serves", unitType(UnitKind.COMMITTEE, "town"), false),
                    test(
                            "level of a post",
                            with(b -> {
                                b.posts = first(
                                        b.posts,
                                        one -> new Post(one.rule(), one.title(), LevelId.of("village"), one.basis()));
                                return b;
                            }),
                            false));
        }

        private static RuleBook level(int from, int to, Optional<Integer> count) {
            return with(b -> b.levels(all -> all.stream()
                    .map(one ->
                            one.rank() == from ? new GridLevel(one.rule(), to, one.title(), count, one.basis()) : one)
                    .toList()));
        }

        private static RuleBook unitType(UnitKind kind, String serves) {
            return with(b -> {
                b.unitTypes = first(
                        b.unitTypes,
                        one -> new UnitType(one.rule(), kind, LevelId.of(serves), one.title(), one.basis()));
                return b;
            });
        }

        @TestFactory
        Stream<DynamicTest> changesWithFactsAndCategories() {
            return Stream.of(
                    test("carrier of a fact", vocabulary(Town.INJURED, Set.of(ActionKind.FILE)), false),
                    test(
                            "what unset means",
                            vocabulary(
                                    new Fact(
                                            Town.INJURED.id(),
                                            Town.INJURED.type(),
                                            List.of(),
                                            Town.INJURED.source(),
                                            Optional.empty()),
                                    Set.of(ActionKind.REPORT, ActionKind.FILE)),
                            false),
                    test(
                            "the same vocabulary",
                            vocabulary(Town.INJURED, Set.of(ActionKind.REPORT, ActionKind.FILE)),
                            true),
                    test(
                            "designated unit",
                            with(b -> {
                                b.catalog = CaseCatalog.of(List.of(
                                        Town.category("environment", Optional.empty(), Optional.empty()),
                                        Town.category("sanitation", Optional.of("environment"), Optional.empty()),
                                        Town.category("roads", Optional.empty(), Optional.of("town-center"))));
                                return b;
                            }),
                            false),
                    test(
                            "no catalogue",
                            with(b -> {
                                b.catalog = CaseCatalog.UNLISTED;
                                return b;
                            }),
                            false));
        }

        private static RuleBook vocabulary(Fact injured, Set<ActionKind> kinds) {
            Map<FactId, Set<ActionKind>> carriers = new LinkedHashMap<>();
            carriers.put(Town.SEEN_ON.id(), Set.of(ActionKind.REPORT));
            carriers.put(injured.id(), kinds);
            carriers.put(Town.SCOPE.id(), Set.of(ActionKind.ESCALATE, ActionKind.FILE));
            carriers.put(Town.HOUSEHOLDS.id(), Set.of(ActionKind.FILE));
            return with(b -> {
                b.vocabulary = Vocabulary.of(List.of(Town.SEEN_ON, injured, Town.HOUSEHOLDS, Town.SCOPE), carriers);
                return b;
            });
        }

        @TestFactory
        Stream<DynamicTest> changesWithTheStatesAndActions() {
            return Stream.of(
                    test(
                            "phase",
                            state(new State(
                                    Town.rule("found"),
                                    Text.of("found"),
                                    Optional.of(Phase.FILE),
                                    false,
                                    Town.cited("4"))),
                            false),
                    test(
                            "final",
                            state(new State(
                                    Town.rule("found"),
                                    Text.of("found"),
                                    Optional.of(Phase.COLLECT),
                                    true,
                                    Town.cited("4"))),
                            false),
                    test("kind", with(b -> b.step("verify", step -> step.kind(ActionKind.APPROVE))), false),
                    test("from", with(b -> b.step("decline", step -> step.addFromStates(StateId.of("filed")))), false),
                    test("to", with(b -> b.step("decline", step -> step.to(StateId.of("closed")))), false),
                    test("by", with(b -> b.step("decline", step -> step.by(new Performer.PresentHolder()))), false),
                    test(
                            "where",
                            with(b -> b.step(
                                    "decline", step -> step.by(Town.by("village-leader", Performer.Where.LOCATION)))),
                            false),
                    test("when", with(b -> b.step("take", step -> step.when(Town.when("scope=beyond-town")))), false),
                    test("requires", with(b -> b.step("take", step -> step.addRequires(CoreFacts.NOTE.id()))), false),
                    test("starts", with(b -> b.step("inform", step -> step.addStarts(Town.clock("publicity")))), false),
                    test("stops", with(b -> b.step("inform", step -> step.addStops(Town.clock("publicity")))), false),
                    test("suspends", with(b -> b.step("inform", step -> step.addSuspends(Town.clock("whole")))), false),
                    test("resumes", with(b -> b.step("inform", step -> step.addResumes(Town.clock("whole")))), false),
                    test(
                            "waits for",
                            with(b -> b.step("inform", step -> step.addWaitsFor(Town.clock("whole")))),
                            false),
                    test(
                            "to unit",
                            with(b -> b.step("raise", step -> step.toUnit(UnitTypeId.of("town-department")))),
                            false),
                    test("same person", with(b -> b.step("verify", step -> step.samePersonAllowed(true))), false),
                    test("clause", with(b -> b.step("verify", step -> step.basis(Town.cited("44")))), false),
                    test(
                            "choice instead of clause",
                            with(b -> b.step("verify", step -> step.basis(Basis.chosen("why")))),
                            false));
        }

        private static RuleBook state(State state) {
            return with(b -> {
                b.states = first(b.states, one -> state);
                return b;
            });
        }

        @TestFactory
        Stream<DynamicTest> changesWithTheClocks() {
            return Stream.of(
                    test("limit", settleRow("scope=community", 4), false),
                    test("what a row matches", settleRow("scope=community;competent-level=village", 3), false),
                    test(
                            "counting rule",
                            with(b -> b.clock("settle", clock -> clock.counting(CountingRules.CITY_MANAGEMENT))),
                            false),
                    test(
                            "counting rule under the same name",
                            with(b -> b.clock(
                                    "settle",
                                    clock -> clock.counting(CountingRules.CITY_MANAGEMENT.named("civil-code")))),
                            false),
                    test("waiting period", with(b -> b.clock("whole", clock -> clock.isWaitingPeriod(true))), false),
                    test("on move", with(b -> b.clock("whole", clock -> clock.onMove(OnMove.RESTART))), false),
                    test(
                            "warnings",
                            with(b -> b.clock("whole", clock -> clock.addWarnAt(new BigDecimal("0.5")))),
                            false),
                    test(
                            "no extension",
                            with(b -> b.clock("settle", clock -> clock.extension(Optional.empty()))),
                            false),
                    test("how it extends", extension(true, Optional.empty(), 1, true, "6"), false),
                    test(
                            "length of the extension",
                            extension(false, Optional.of(TimeLimit.workingDays(2)), 1, true, "6"),
                            false),
                    test("number of extensions", extension(false, Optional.empty(), 2, true, "6"), false),
                    test("when it extends", extension(false, Optional.empty(), 1, false, "6"), false),
                    test("clause of the extension", extension(false, Optional.empty(), 1, true, "66"), false),
                    test("the same extension", extension(false, Optional.empty(), 1, true, "6"), true),
                    test(
                            "clause of a clock",
                            with(b -> b.clock("settle", clock -> clock.basis(Town.cited("55")))),
                            false));
        }

        private static RuleBook settleRow(String when, int days) {
            return with(b -> b.clock("settle", clock -> {
                List<DecisionTable.Row<org.wangge.core.procedure.ClockTerm>> rows =
                        new ArrayList<>(PROCEDURE.clocks().get(0).table().rows());
                rows.set(0, Town.row("settle-community", when, TimeLimit.workingDays(days)));
                return clock.table(DecisionTable.of(rows));
            }));
        }

        private static RuleBook extension(
                boolean replaces, Optional<TimeLimit> by, int times, boolean beforeExpiry, String clause) {
            return with(b -> b.clock(
                    "settle",
                    clock -> clock.extension(ExtensionPolicy.builder()
                            .from(Town.extension(replaces, by, times, beforeExpiry))
                            .basis(Town.cited(clause))
                            .build())));
        }
    }
}
