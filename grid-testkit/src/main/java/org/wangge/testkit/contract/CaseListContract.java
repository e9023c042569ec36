package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.StateId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.store.CaseMark;
import org.wangge.core.store.CasePage;
import org.wangge.core.store.CaseQuery;
import org.wangge.core.store.ClockEntry;
import org.wangge.testkit.fixture.SmallTown;

/** Work lists: every filter, pages that move no case, and counts. */
abstract class CaseListContract extends PortContract {

    private static final Instant START = SmallTown.at("2026-09-28T09:00");
    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 10, 1);
    private static final Holder STATION = new Holder.HeldByUnit(OrgUnitId.of("station"));

    @BeforeEach
    void storeGrids() {
        together(() -> {
            stores().grids().save(HERE, DAY.minusDays(1), tree("v1", "v1"));
            stores().grids().save(HERE, NEXT_MONTH, tree("v1", "v2"));
        });
    }

    /** A town with two villages; where the two cells of the first village belong can be chosen. */
    private static List<Grid> tree(String parentOfFirst, String parentOfSecond) {
        return List.of(
                Grid.within("c1", "cell", parentOfFirst, "甲一"),
                Grid.root("t", "town", "镇"),
                Grid.within("v1", "village", "t", "甲村"),
                Grid.within("v2", "village", "t", "乙村"),
                Grid.within("c2", "cell", parentOfSecond, "甲二"));
    }

    @Test
    void findsEverythingBelowAGridByTheListOfTheDay() {
        store("one", "c1");
        store("two", "c2");
        store("three", "v1");
        store("four", "v2");
        store("five", "elsewhere");
        assertThat(within("v1", DAY)).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(within("v1", NEXT_MONTH)).containsExactlyInAnyOrder("one", "three");
        assertThat(within("c2", DAY)).containsExactly("two");
        assertThat(within("t", DAY)).containsExactlyInAnyOrder("one", "two", "three", "four");
        assertThat(within("unknown", DAY)).isEmpty();
        assertThat(within("t", DAY.minusYears(1))).isEmpty();
    }

    private List<String> within(String grid, LocalDate day) {
        return ids(CaseQuery.in(HERE).within(new CaseQuery.Area(GridCode.of(grid), day)));
    }

    @Test
    void findsByLevelCategoryAndHolder() {
        store("one", "c1");
        store("two", "c1", new CaseEvent.CategoryCorrected(CategoryId.of("noise")));
        store("three", "c1", new CaseEvent.ResponsibilityMoved(Optional.of(STATION), Optional.of(LevelId.of("town"))));
        assertThat(ids(CaseQuery.in(HERE).addLevels(LevelId.of("town")))).containsExactly("three");
        assertThat(ids(CaseQuery.in(HERE).addCategories(CategoryId.of("noise"))))
                .containsExactly("two");
        assertThat(ids(CaseQuery.in(HERE).holder(STATION))).containsExactly("three");
        assertThat(ids(CaseQuery.in(HERE).holder(new Holder.HeldByPerson(ActorId.of("station")))))
                .isEmpty();
        assertThat(ids(CaseQuery.in(HERE).holder(new Holder.HeldByPerson(ActorId.of("worker")))))
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void findsWhatWasSupervised() {
        store("one", "c1");
        CaseFile two = store("two", "c1", acted(ActionKind.SUPERVISE, Map.of()));
        assertThat(ids(CaseQuery.in(HERE).supervised(true))).containsExactly("two");
        assertThat(ids(CaseQuery.in(HERE).supervised(false))).containsExactly("one");
        go(two, acted(ActionKind.COMMENT, Map.of()));
        assertThat(ids(CaseQuery.in(HERE).supervised(true))).containsExactly("two");
    }

    @Test
    void findsBySeveralStatesOfAPhase() {
        store("one", "c1");
        assertThat(ids(CaseQuery.in(HERE).addPhase(Phase.COLLECT, SmallTown.book())))
                .containsExactly("one");
        assertThat(ids(CaseQuery.in(HERE).addPhase(Phase.HANDLE, SmallTown.book())))
                .isEmpty();
    }

    @Test
    void findsByAPartOfTheTitle() {
        store("one", "c1", titled("东街井盖破损，Wi-Fi 断网"));
        CaseFile two = store("two", "c1", titled("西街 100%_路灯不亮"));
        assertThat(text("井盖")).containsExactly("one");
        assertThat(text("街井盖破")).containsExactly("one");
        assertThat(text("wi-fi")).containsExactly("one");
        assertThat(text("0%_路")).containsExactly("two");
        assertThat(text("井盖不亮")).isEmpty();
        assertThat(text("%%")).isEmpty();
        go(two, titled("南街井盖"));
        assertThat(text("井盖")).containsExactly("one", "two");
        assertThat(text("路灯")).isEmpty();
    }

    @Test
    void findsByTheEndOfTheNumber() {
        store("one", "c1", new CaseEvent.CaseNumbered("370321-2026-000123"));
        store("two", "c1", new CaseEvent.CaseNumbered("370321-2026-001123"));
        assertThat(text("123")).containsExactly("one", "two");
        assertThat(text("0123")).containsExactly("one");
        assertThat(text("01123")).containsExactly("two");
        assertThat(text("000123")).containsExactly("one");
        assertThat(text("370321-2026-001123")).containsExactly("two");
        assertThat(text("370321")).isEmpty();
        assertThat(text("23")).isEmpty();
    }

    @Test
    void findsByTitleAndNumberWhicheverChangesLast() {
        CaseFile one = store("one", "c1", titled("#7 桥面破损"));
        CaseFile numbered = go(one, new CaseEvent.CaseNumbered("A-2026-000123"));
        assertThat(text("桥面")).containsExactly("one");
        assertThat(text("#7")).containsExactly("one");
        assertThat(text("a-2026-000123")).containsExactly("one");
        CaseFile renumbered = go(numbered, new CaseEvent.CaseNumbered("B-2026-000123"));
        assertThat(text("b-2026-000123")).containsExactly("one");
        assertThat(text("a-2026-000123")).isEmpty();
        go(renumbered, titled("井盖"));
        assertThat(text("桥面")).isEmpty();
        assertThat(text("井盖")).containsExactly("one");
        assertThat(text("123")).containsExactly("one");
    }

    @Test
    void refusesATextOfOneCharacter() {
        CaseQuery.Builder query = CaseQuery.in(HERE).text(" 井 ");
        assertThatThrownBy(query::build).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> text(String text) {
        return ids(CaseQuery.in(HERE).text(text));
    }

    @Test
    void turnsPagesWithoutMovingACaseFromOneToAnother() {
        for (int i = 0; i < 9; i++) {
            storeAt("c-" + i, START.plusSeconds(i / 3), Optional.empty());
        }
        CaseQuery first = CaseQuery.in(HERE).limit(4).build();
        CasePage one = stores().queries().page(first);
        storeAt("early", START.minusSeconds(5), Optional.empty());
        storeAt("late", START.plusSeconds(5), Optional.empty());
        CasePage two = stores().queries().page(after(first, one));
        CasePage three = stores().queries().page(after(first, two));
        List<String> all = new ArrayList<>();
        List.of(one, two, three)
                .forEach(page -> page.cases().forEach(file -> all.add(file.id().value())));
        assertThat(all).containsExactly("c-0", "c-1", "c-2", "c-3", "c-4", "c-5", "c-6", "c-7", "c-8", "late");
        assertThat(three.next()).isEmpty();
    }

    @Test
    void turnsPagesByDueInstantAndThenThroughThoseWithoutOne() {
        for (int i = 0; i < 4; i++) {
            storeAt("due-" + i, START.plusSeconds(9 - i), Optional.of(START.plus(Duration.ofDays(i / 2))));
            storeAt("open-" + i, START.plusSeconds(i / 2), Optional.empty());
        }
        CaseQuery query =
                CaseQuery.in(HERE).order(CaseQuery.Order.DUE_FIRST).limit(3).build();
        List<String> all = new ArrayList<>();
        Optional<CasePage> page = Optional.of(stores().queries().page(query));
        while (page.isPresent()) {
            page.get().cases().forEach(file -> all.add(file.id().value()));
            page = page.filter(full -> full.next().isPresent())
                    .map(full -> stores().queries().page(after(query, full)));
        }
        assertThat(all).containsExactly("due-1", "due-0", "due-3", "due-2", "open-0", "open-1", "open-2", "open-3");
    }

    private static CaseQuery after(CaseQuery query, CasePage page) {
        CaseMark mark = page.next().orElseThrow();
        assertThat(CaseMark.parse(mark.toString())).isEqualTo(mark);
        return new Again().from(query).after(mark).build();
    }

    /** A query that begins as another one. */
    private static final class Again {
        CaseQuery.Builder from(CaseQuery query) {
            CaseQuery.Builder again = CaseQuery.in(query.region());
            again.order(query.order()).limit(query.limit());
            return again;
        }
    }

    @Test
    void countsWithoutRegardToPages() {
        for (int i = 0; i < 5; i++) {
            store("c-" + i, i < 3 ? "c1" : "v2");
        }
        CaseQuery query = CaseQuery.in(HERE).limit(2).build();
        CasePage page = stores().queries().page(query);
        assertThat(stores().queries().count(after(query, page))).isEqualTo(5);
        assertThat(stores().queries()
                        .count(CaseQuery.in(HERE)
                                .within(new CaseQuery.Area(GridCode.of("v1"), DAY))
                                .build()))
                .isEqualTo(3);
        assertThat(stores().queries().count(CaseQuery.in(ELSEWHERE).build())).isZero();
    }

    private List<String> ids(CaseQuery.Builder query) {
        return stores().queries().find(query.build()).stream()
                .map(file -> file.id().value())
                .toList();
    }

    private static CaseEvent titled(String title) {
        return acted(ActionKind.RECLASSIFY, Map.of(CoreFacts.TITLE.id(), FactValue.of(title)));
    }

    private static CaseEvent acted(ActionKind kind, Map<org.wangge.core.fact.FactId, FactValue> values) {
        return new CaseEvent.ActionTaken(
                ActionId.of("act"), kind, Optional.of(StateId.of("found")), StateId.of("found"), values);
    }

    private CaseFile store(String id, String location, CaseEvent... events) {
        List<CaseEvent> all = new ArrayList<>();
        all.add(reported(location));
        all.addAll(List.of(events));
        return append(id(id), 0, START, all);
    }

    private void storeAt(String id, Instant at, Optional<Instant> due) {
        CaseFile file = append(id(id), 0, at, List.of(reported("c1")));
        ClockEntry entry = new ClockEntry(file.id(), ClockId.of("a"), due, due);
        together(() -> stores().clocks().replace(file.id(), List.of(entry)));
    }

    private CaseFile go(CaseFile file, CaseEvent event) {
        return append(file.id(), file.version(), START.plusSeconds(60), List.of(event));
    }

    private CaseFile append(CaseId id, long version, Instant at, List<CaseEvent> events) {
        List<CaseEventEnvelope> added = new ArrayList<>();
        for (CaseEvent event : events) {
            added.add(CaseEventEnvelope.builder()
                    .caseId(id)
                    .sequence(version + added.size() + 1)
                    .commandId(CommandId.of("cmd-" + id.value() + "-" + version))
                    .entitlement(new Entitlement(ActorId.of("worker"), Optional.empty()))
                    .occurredAt(at)
                    .recordedAt(at)
                    .ruleBook("book")
                    .calendarEdition("edition")
                    .event(event)
                    .build());
        }
        List<CaseEventEnvelope> history = new ArrayList<>(stores().cases().history(id));
        history.addAll(added);
        CaseFile next = CaseFile.fold(history);
        together(() -> stores().cases().append(next, added, version));
        return next;
    }

    private static CaseEvent reported(String location) {
        return new CaseEvent.CaseReported(
                CategoryId.of("litter"),
                GridCode.of(location),
                LevelId.of("village"),
                new Holder.HeldByPerson(ActorId.of("worker")),
                StateId.of("found"),
                DAY);
    }
}
