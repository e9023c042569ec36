package org.wangge.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.MessageCode;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActRecord;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.OnMove;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.Signature;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.Units;

class MigrationCheckTest {

    private static final CaseFile HANDLING = Walk.handling().file();
    private static final Instant NOON = Instant.parse("2026-10-09T04:00:00Z");

    private static List<Message> obstacles(CaseFile file) {
        return obstacles(file, Town.BOOK);
    }

    private static List<Message> obstacles(CaseFile file, RuleBook to) {
        return MigrationCheck.between(Town.BOOK, to).obstacles(file, Optional.of(Town.LI), context());
    }

    private static DecisionContext context() {
        return Town.context("2026-09-30T09:00");
    }

    private static CaseFile.Builder changed() {
        return CaseFile.builder().from(HANDLING);
    }

    private static void assertOnly(List<Message> obstacles, MessageCode code) {
        assertThat(obstacles).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.render(Locale.ENGLISH)).doesNotContain("{");
            assertThat(reason.render(Locale.CHINESE)).doesNotContain("{");
        });
    }

    @Test
    void findsNothingAgainstTheBookOfTheCase() {
        assertThat(obstacles(HANDLING)).isEmpty();
        assertThat(obstacles(Walk.answered().file())).isEmpty();
    }

    @Test
    void asksForTheState() {
        List<Message> reasons =
                obstacles(changed().state(StateId.of("elsewhere")).build());

        assertOnly(reasons, MigrationCode.STATE_UNKNOWN_THERE);
        assertThat(reasons.get(0).attributes()).containsEntry("state", StateId.of("elsewhere"));
        assertThat(reasons.get(0).render(Locale.ENGLISH)).contains("handling");
    }

    @Test
    void asksForTheCategory() {
        assertOnly(
                obstacles(changed().category(CategoryId.of("volcanoes")).build()),
                MigrationCode.CATEGORY_UNKNOWN_THERE);
    }

    @Test
    void asksForTheCompetentLevel() {
        assertOnly(
                obstacles(changed().competentLevel(LevelId.of("province")).build()), MigrationCode.LEVEL_UNKNOWN_THERE);
    }

    @Test
    void asksForTheTypeOfTheHolder() {
        CaseFile held = changed()
                .holder(new Holder.HeldByUnit(OrgUnitId.of("office-1")))
                .build();

        DecisionContext known = context();
        DecisionContext without =
                new DecisionContext(known.now(), known.zone(), known.grids(), Units.NONE, known.time());

        assertThat(obstacles(held)).isEmpty();
        assertOnly(
                MigrationCheck.between(Town.BOOK, Town.BOOK).obstacles(held, Optional.empty(), without),
                MigrationCode.UNIT_TYPE_UNKNOWN_THERE);
    }

    @Test
    void asksForOpenClocksAndTheirKind() {
        RunningClock running = HANDLING.clocks().values().stream()
                .filter(RunningClock::isOpen)
                .findFirst()
                .orElseThrow();
        RunningClock other = RunningClock.begun(Town.clock("nowhere"), running.row(), running.clock());
        assertOnly(obstacles(changed().putClocks(other.id(), other).build()), MigrationCode.CLOCK_UNKNOWN_THERE);

        Procedure procedure = Town.procedure(OnMove.RESTART);
        List<ClockRule> turned = procedure.clocks().stream()
                .map(clock -> clock.id().equals(running.id())
                        ? ClockRule.builder()
                                .rule(clock.rule())
                                .title(clock.title())
                                .table(clock.table())
                                .counting(clock.counting())
                                .isWaitingPeriod(true)
                                .basis(clock.basis())
                                .build()
                        : clock)
                .toList();
        RuleBook waits = Town.bookOf(Town.replacing(procedure, procedure.transitions(), turned));
        assertOnly(obstacles(HANDLING, waits), MigrationCode.CLOCK_OF_OTHER_KIND_THERE);
    }

    @Test
    void asksForARowThatSetsTheLimit() {
        CaseFile unscoped = changed().attributes(Map.of()).build();

        assertOnly(obstacles(unscoped), MigrationCode.LIMIT_NOT_SET_THERE);
        assertThat(obstacles(unscoped).get(0).attributes()).containsEntry("clock", Town.clock("settle"));
    }

    @Test
    void asksForAPostOfWhoeverHoldsTheCase() {
        CaseFile held =
                changed().holder(new Holder.HeldByPerson(ActorId.of("li"))).build();
        MigrationCheck check = MigrationCheck.between(Town.BOOK, Town.BOOK);

        assertThat(check.obstacles(held, Optional.of(Town.LI), context())).isEmpty();
        assertThat(check.obstacles(held, Optional.of(Town.ZHAO), context())).isEmpty();
        assertOnly(check.obstacles(held, Optional.of(Town.NOBODY), context()), MigrationCode.HOLDER_WITHOUT_POST_THERE);
        assertOnly(check.obstacles(held, Optional.empty(), context()), MigrationCode.HOLDER_WITHOUT_POST_THERE);
        Actor elsewhere = Town.actor("li", Town.post("mayor", "g1"));
        assertOnly(check.obstacles(held, Optional.of(elsewhere), context()), MigrationCode.HOLDER_WITHOUT_POST_THERE);
    }

    @Test
    void asksForTheValuesOfWhatWasRecorded() {
        CaseFile odd = changed()
                .putAttributes(Town.HOUSEHOLDS.id(), FactValue.of("many"))
                .putAttributes(FactId.of("not-asked-for"), FactValue.of("anything"))
                .build();

        assertOnly(obstacles(odd), MigrationCode.VALUE_UNFIT_THERE);
        assertThat(obstacles(odd).get(0).attributes()).containsEntry("fact", Town.HOUSEHOLDS.id());
    }

    @Test
    void saysThatACaseIsThereAlready() {
        assertOnly(obstacles(changed().ruleBook(Town.BOOK.digest()).build()), MigrationCode.ALREADY_THERE);
    }

    @Test
    void asksForTasks() {
        OrgUnitId roads = OrgUnitId.of("roads");
        CaseTask open = new CaseTask(roads, TaskRole.ASSIST, TaskStatus.ACCEPTED, NOON, ActorId.of("li"));

        assertOnly(obstacles(changed().putTasks(roads, open).build()), MigrationCode.TASK_UNKNOWN_THERE);
        assertThat(obstacles(
                        changed().putTasks(roads, open.with(TaskStatus.DONE)).build()))
                .isEmpty();
    }

    @Test
    void asksForActionsThatWaitForSignatures() {
        Signature signature = new Signature(ActionId.of("agree"), "post:x@LOCATION", ActorId.of("li"), NOON, Map.of());

        assertOnly(
                obstacles(changed().acts(ActRecord.NONE.signed(signature)).build()),
                MigrationCode.SIGNING_UNKNOWN_THERE);
    }

    @Test
    void namesEveryReason() {
        CaseFile lost = changed()
                .state(StateId.of("elsewhere"))
                .category(CategoryId.of("volcanoes"))
                .competentLevel(LevelId.of("province"))
                .build();

        assertThat(obstacles(lost))
                .extracting(Message::code)
                .containsExactly(
                        MigrationCode.STATE_UNKNOWN_THERE,
                        MigrationCode.CATEGORY_UNKNOWN_THERE,
                        MigrationCode.LEVEL_UNKNOWN_THERE);
    }

    @Test
    void leavesClosedCasesWhereTheyAre() {
        CaseFile closed = changed().isClosed(true).closedAt(Optional.of(NOON)).build();

        assertOnly(obstacles(closed), MigrationCode.CASE_CLOSED);
    }

    @Test
    void needsABookThatGovernsCases() {
        RuleBook none = RuleBook.builder().from(Town.BOOK).procedures(List.of()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MigrationCheck.between(Town.BOOK, none))
                .withMessageContaining("has no procedure 'case'");
    }
}
