package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CaseTimeline;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.MigrationDesk;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.casefile.MigrationSurvey;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.ViolationCode;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.MigrationCode;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.ClockEntry;
import org.wangge.core.store.Stores;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.AmendedTown;
import org.wangge.testkit.fixture.SmallTown;

/**
 * Running cases go over to other rules (迁移契约): once, whole or not at all, and the file is always the fold of its events,
 * whichever rule book decided them.
 */
abstract class MigrationContract extends PortContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final ClockId HANDLING = ClockId.of("handling");
    private static final String AMENDED = AmendedTown.amended().digest();
    private static final CaseId CASE = id("c-1");
    private static final List<String> CASES = List.of("c-1", "c-2", "c-3");

    private Optional<GovernedLocality> opened = Optional.empty();
    private int commands;

    @BeforeEach
    void openTown() {
        opened = Optional.of(open(stores()));
    }

    private static GovernedLocality open(Stores stores) {
        return GovernedLocality.open(
                SmallTown.locality(),
                RuleBooks.of(AmendedTown.timeline()),
                stores,
                VALIDATOR,
                SmallTown.at("2026-09-28T09:00"));
    }

    private GovernedLocality town() {
        return opened.orElseThrow();
    }

    private MigrationDesk desk() {
        return town().governance().migrations();
    }

    private Outcome act(String local, CaseId id, String actor, String action, Map<String, String> fields) {
        town().time().moveTo(SmallTown.at(local));
        commands++;
        return town().governance()
                .cases()
                .handle(CommandRequest.of(
                        new CaseCommand(id.region().value(), id.value(), action, fields), actor, "cmd-" + commands));
    }

    private void did(String local, CaseId id, String actor, String action, Map<String, String> fields) {
        assertThat(act(local, id, actor, action, fields)).as(action).isInstanceOf(Outcome.Accepted.class);
    }

    /** Accepted on 2026-09-28 at 12:00: three working days end on 2026-10-08, one on 2026-09-29. */
    private void accepted(CaseId id) {
        did("2026-09-28T09:00", id, "leader-1", "report", Map.of("category", "litter", "location", "g1"));
        did("2026-09-28T10:00", id, "clerk-1", "file", Map.of("scope", "village"));
        did("2026-09-28T11:00", id, "dispatcher", "dispatch-village", Map.of());
        did("2026-09-28T12:00", id, "clerk-1", "accept", Map.of());
    }

    private void at(String local) {
        town().time().moveTo(SmallTown.at(local));
    }

    private static MigrationRequest request(String commandId) {
        return MigrationRequest.of(CASE, AmendedTown.SINCE, "dispatcher", commandId, "修订版施行")
                .restingOn("镇网格〔2026〕8号");
    }

    private Outcome.Accepted moved(MigrationRequest request) {
        Outcome outcome = desk().migrate(request);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private CaseFile file() {
        return stores().cases().find(CASE).orElseThrow();
    }

    private void nothingIsLost() {
        List<CaseEventEnvelope> history = stores().cases().history(CASE);
        assertThat(CaseFile.fold(history)).isEqualTo(file());
        assertThat(stores().outbox().pending(1000)).containsAll(history);
    }

    private ClockEntry handling() {
        return stores().clocks().of(CASE).stream()
                .filter(entry -> entry.clock().equals(HANDLING))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movesACaseWithItsClocksAndSaysWhatBecameOfThem() {
        accepted(CASE);
        at("2026-09-29T09:00");
        CaseFile before = file();
        assertThat(handling().dueExclusive()).hasValue(SmallTown.at("2026-10-09T00:00"));

        Outcome.Accepted outcome = moved(request("move-1"));

        assertThat(outcome.repeated()).isFalse();
        assertThat(outcome.events())
                .extracting(CaseEventEnvelope::event)
                .hasSize(2)
                .first()
                .isEqualTo(new CaseEvent.CaseMigrated(
                        before.ruleBook(),
                        LocalDate.of(2026, 9, 28),
                        AMENDED,
                        AmendedTown.SINCE,
                        "修订版施行",
                        Optional.of("镇网格〔2026〕8号")));
        assertThat(outcome.events()).allSatisfy(event -> {
            assertThat(event.ruleBook()).isEqualTo(AMENDED);
            assertThat(event.entitlement().actor().value()).isEqualTo("dispatcher");
        });
        CaseEvent.ClockTakenOver clock =
                (CaseEvent.ClockTakenOver) outcome.events().get(1).event();
        assertThat(clock.lastDayBefore()).hasValue(LocalDate.of(2026, 10, 8));
        assertThat(clock.lastDayAfter()).hasValue(LocalDate.of(2026, 9, 29));
        assertThat(file()).isEqualTo(outcome.file());
        assertThat(file().ruleBook()).isEqualTo(AMENDED);
        assertThat(file().pinnedOn()).isEqualTo(AmendedTown.SINCE);
        assertThat(handling().dueExclusive()).hasValue(SmallTown.at("2026-09-30T00:00"));
        nothingIsLost();
    }

    @Test
    void goesOnUnderTheOtherRules() {
        accepted(CASE);
        at("2026-09-29T09:00");
        moved(request("move-1"));

        at("2026-09-30T00:00");
        assertThat(town().governance()
                        .clocks()
                        .sweep(SmallTown.at("2026-09-30T00:00"), 100)
                        .ranOut())
                .isEqualTo(1);
        assertThat(file().wasOverdue()).isTrue();
        did("2026-09-30T09:00", CASE, "clerk-1", "handle", Map.of("result", "cleaned"));
        nothingIsLost();
        at("2026-09-30T10:00");
        CaseTimeline timeline = town().governance().cases().timeline(CASE).orElseThrow();
        assertThat(timeline.stays())
                .extracting(stay -> stay.state().id().value())
                .endsWith("handling", "handled");
        assertThat(town().governance().cases().deadlines(CASE))
                .anyMatch(deadline -> deadline.clock().id().equals(HANDLING));
    }

    @Test
    void givesTheFirstOutcomeAgainAndStoresNothingTwice() {
        accepted(CASE);
        at("2026-09-29T09:00");
        Outcome.Accepted first = moved(request("move-1"));
        at("2026-09-29T10:00");

        assertThat(moved(request("move-1"))).isEqualTo(new Outcome.Accepted(first.file(), first.events(), true));
        assertThat(file()).isEqualTo(first.file());
        Outcome other =
                desk().migrate(MigrationRequest.of(CASE, AmendedTown.SINCE, "dispatcher", "move-1", "another reason"));
        assertThat(other)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly(ViolationCode.COMMAND_ID_REUSED));
    }

    @Test
    void storesNothingOfAPreview() {
        accepted(CASE);
        at("2026-09-29T09:00");
        CaseFile before = file();
        List<ClockEntry> clocks = stores().clocks().of(CASE);

        Outcome preview = desk().preview(request("move-1"));

        assertThat(file()).isEqualTo(before);
        assertThat(stores().clocks().of(CASE)).isEqualTo(clocks);
        assertThat(moved(request("move-1"))).isEqualTo(preview);
    }

    @Test
    void refusesACaseWhoseStateDoesNotExistThere() {
        accepted(CASE);
        did("2026-09-29T09:00", CASE, "clerk-1", "shelve", Map.of("reason", "rain"));
        at("2026-12-02T09:00");
        CaseFile before = file();

        Outcome outcome = desk().migrate(MigrationRequest.of(
                CASE, AmendedTown.WITHOUT_SHELVING, "dispatcher", "move-1", "no more shelving"));

        assertThat(reasons(outcome)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(RefusalCode.NOT_MIGRATABLE);
            assertThat(reason.message().attributes())
                    .containsEntry("obstacle", MigrationCode.STATE_UNKNOWN_THERE)
                    .containsEntry("state", before.state());
            assertThat(reason.render(java.util.Locale.ENGLISH))
                    .contains("shelved")
                    .doesNotContain("{");
            assertThat(reason.render(java.util.Locale.CHINESE))
                    .contains("shelved")
                    .doesNotContain("{");
        });
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void refusesWhatCannotBeMovedAtAll() {
        accepted(CASE);
        at("2026-09-28T13:00");
        refused(request("a"), RefusalCode.RULES_STILL_AHEAD);
        at("2026-09-29T09:00");
        MigrationRequest good = request("b");
        refused(MigrationRequest.of(id("c-9"), good.rulesOf(), "dispatcher", "c", "why"), RefusalCode.CASE_UNKNOWN);
        refused(MigrationRequest.of(CASE, good.rulesOf(), "stranger", "d", "why"), RefusalCode.ACTOR_UNKNOWN);
        refused(MigrationRequest.of(CASE, good.rulesOf(), "system", "e", "why"), RefusalCode.ACTOR_UNKNOWN);
        moved(good);
        refused(request("f"), RefusalCode.NOT_MIGRATABLE);
        at("2026-09-28T14:00");
        refused(MigrationRequest.of(CASE, DAY, "dispatcher", "g", "why"), RefusalCode.TOO_EARLY);
        Outcome blank = desk().migrate(
                        MigrationRequest.of(CASE, DAY, "dispatcher", "h", " ").restingOn(""));
        assertThat(blank)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.field())
                                .containsExactly("basis", "reason"));
    }

    @Test
    void takesAMistakenMoveBackByTheDigestOfTheBookBefore() {
        accepted(CASE);
        at("2026-09-29T09:00");
        CaseFile before = file();
        moved(request("move-1"));
        MigrationRequest back = MigrationRequest.of(CASE, AmendedTown.SINCE, "dispatcher", "move-2", "moved by mistake")
                .toBook(before.ruleBook());

        assertThat(desk().preview(back)).isInstanceOf(Outcome.Accepted.class);
        Outcome.Accepted outcome = moved(back);

        assertThat(outcome.events().get(0).event()).isInstanceOfSatisfying(CaseEvent.CaseMigrated.class, event -> {
            assertThat(event.fromBook()).isEqualTo(AMENDED);
            assertThat(event.toBook()).isEqualTo(before.ruleBook());
            assertThat(event.toDay()).isEqualTo(AmendedTown.SINCE);
        });
        assertThat(file().ruleBook()).isEqualTo(before.ruleBook());
        assertThat(handling().dueExclusive()).hasValue(SmallTown.at("2026-10-09T00:00"));
        assertThat(moved(back).repeated()).isTrue();
        nothingIsLost();
        did("2026-09-29T10:00", CASE, "clerk-1", "handle", Map.of("result", "cleaned"));
    }

    @Test
    void refusesADigestThatNobodyKnows() {
        accepted(CASE);
        at("2026-09-29T09:00");
        CaseFile before = file();

        refused(request("a").toBook("0".repeat(64)), RefusalCode.RULE_BOOK_UNKNOWN);
        refused(request("b").toBook(before.ruleBook()), RefusalCode.NOT_MIGRATABLE);
        assertThat(desk().migrate(request("c").toBook("latest")))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.field())
                                .containsExactly("ruleBook"));
        assertThat(file()).isEqualTo(before);
    }

    private void refused(MigrationRequest request, RefusalCode code) {
        assertThat(reasons(desk().migrate(request))).extracting(Refusal::code).containsExactly(code);
    }

    private static List<Refusal> reasons(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).reasons();
    }

    @Test
    void surveysTheRunningCasesPageByPage() {
        CASES.forEach(each -> accepted(id(each)));
        did("2026-09-29T08:00", id("c-2"), "clerk-1", "shelve", Map.of("reason", "rain"));
        at("2026-09-29T09:00");
        List<MigrationSurvey.Candidate> all = new ArrayList<>();
        MigrationSurvey page = desk().survey(HERE, AmendedTown.WITHOUT_SHELVING, Optional.empty(), 2);
        all.addAll(page.cases());
        while (page.next().isPresent()) {
            page = desk().survey(HERE, AmendedTown.WITHOUT_SHELVING, page.next(), 2);
            all.addAll(page.cases());
        }

        assertThat(all).extracting(candidate -> candidate.caseId().value()).containsExactlyElementsOf(CASES);
        assertThat(all).extracting(MigrationSurvey.Candidate::isReady).containsExactly(true, false, true);
        assertThat(all.get(0).clocks()).hasSize(1);
        assertThat(all.get(1).clocks()).isEmpty();
        assertThat(all.get(1).reasons()).hasSize(1);
        moved(request("move-1"));
        assertThat(desk().survey(HERE, AmendedTown.SINCE, Optional.empty(), 10).ready())
                .extracting(candidate -> candidate.caseId().value())
                .containsExactly("c-2", "c-3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk().survey(HERE, AmendedTown.SINCE, Optional.of(id("c-9")), 10))
                .withMessageContaining("c-9");
    }

    @Test
    void comesOutTheSameWhenTheSameIsDoneAgain() {
        accepted(CASE);
        at("2026-09-29T09:00");
        moved(request("move-1"));
        did("2026-09-29T10:00", CASE, "clerk-1", "handle", Map.of("result", "cleaned"));
        List<CaseEventEnvelope> history = withoutNumber(stores());

        Stores others = new MemoryStores();
        opened = Optional.of(open(others));
        commands = 0;
        accepted(CASE);
        at("2026-09-29T09:00");
        moved(request("move-1"));
        did("2026-09-29T10:00", CASE, "clerk-1", "handle", Map.of("result", "cleaned"));

        assertThat(withoutNumber(others)).isEqualTo(history);
    }

    /** How numbers look is the adapter's to say. */
    private static List<CaseEventEnvelope> withoutNumber(Stores stores) {
        return stores.cases().history(CASE).stream()
                .filter(event -> !(event.event() instanceof CaseEvent.CaseNumbered))
                .toList();
    }
}
