package org.wangge.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.Stay;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.rulebook.InForce;
import org.wangge.core.rulebook.MigrationCode;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.fixture.AmendedTown;
import org.wangge.testkit.fixture.SmallTown;

/** What moving cases to other rules meets beside the contract of every adapter. */
class MigrationDeskTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 10, 1);

    private int commands;

    private static GovernedLocality town(RuleTimeline rules) {
        return GovernedLocality.open(
                SmallTown.locality(),
                RuleBooks.of(rules),
                new MemoryStores(),
                Desk.VALIDATOR,
                SmallTown.at("2026-09-28T09:00"));
    }

    private static RuleTimeline untilChange(RuleBook after) {
        return RuleTimeline.always(SmallTown.book()).followedBy(CHANGE, RuleTimeline.always(after));
    }

    private void did(GovernedLocality town, String at, String actor, String action, Map<String, String> fields) {
        town.time().moveTo(SmallTown.at(at));
        commands++;
        CaseCommand command = new CaseCommand(SmallTown.REGION.value(), Desk.CASE.value(), action, fields);
        assertThat(town.governance().cases().handle(CommandRequest.of(command, actor, "cmd-" + commands)))
                .as(action)
                .isInstanceOf(Outcome.Accepted.class);
    }

    private void reported(GovernedLocality town) {
        did(town, "2026-09-28T09:00", "leader-1", "report", Map.of("category", "litter", "location", "g1"));
    }

    private void accepted(GovernedLocality town) {
        reported(town);
        did(town, "2026-09-28T10:00", "clerk-1", "file", Map.of("scope", "village"));
        did(town, "2026-09-28T11:00", "dispatcher", "dispatch-village", Map.of());
        did(town, "2026-09-28T12:00", "clerk-1", "accept", Map.of());
    }

    private static Outcome migrate(GovernedLocality town, LocalDate rulesOf) {
        return town.governance()
                .migrations()
                .migrate(MigrationRequest.of(Desk.CASE, rulesOf, "dispatcher", "move-1", "amended"));
    }

    private static List<Object> obstacles(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        List<Refusal> reasons = ((Outcome.Refused) outcome).reasons();
        assertThat(reasons).allSatisfy(reason -> {
            assertThat(reason.render(Locale.ENGLISH)).doesNotContain("{");
            assertThat(reason.render(Locale.CHINESE)).doesNotContain("{");
        });
        return reasons.stream()
                .map(reason -> reason.message().attributes().get("obstacle"))
                .toList();
    }

    /** Under levels that the grids of the region do not have no case of it can be governed. */
    @Test
    void saysThatTheGridsDoNotFitTheOtherLevels() {
        RuleBook flat = RuleBook.builder()
                .from(SmallTown.book())
                .levels(SmallTown.book().levels().stream()
                        .filter(level -> !level.id().value().equals("group"))
                        .toList())
                .build();
        assertThat(flat.levels()).extracting(GridLevel::id).hasSize(2);
        GovernedLocality town = town(untilChange(flat));
        accepted(town);
        town.time().moveTo(SmallTown.at("2026-10-09T09:00"));

        assertThat(obstacles(migrate(town, CHANGE))).containsExactly(MigrationCode.GRIDS_UNFIT_THERE);
        assertThat(town.governance()
                        .migrations()
                        .survey(SmallTown.REGION, CHANGE, Optional.empty(), 10)
                        .held())
                .hasSize(1);
    }

    /** A person who has only a post that does not exist there holds no case there. */
    @Test
    void asksForAPostOfThePersonWhoHoldsTheCase() {
        RuleBook leaderless = RuleBook.builder()
                .from(SmallTown.book())
                .posts(SmallTown.book().posts().stream()
                        .filter(post -> !post.id().value().equals("group-leader"))
                        .toList())
                .build();
        GovernedLocality town = town(untilChange(leaderless));
        reported(town);
        town.time().moveTo(SmallTown.at("2026-10-09T09:00"));

        assertThat(obstacles(migrate(town, CHANGE))).containsExactly(MigrationCode.HOLDER_WITHOUT_POST_THERE);
    }

    /** Where a case has been is told in the words of the rules that governed it then. */
    @Test
    void tellsOfStatesThatOnlyTheFormerRulesKnow() {
        GovernedLocality town = town(AmendedTown.timeline());
        accepted(town);
        did(town, "2026-09-29T09:00", "clerk-1", "shelve", Map.of("reason", "rain"));
        did(town, "2026-11-30T09:00", "clerk-1", "unshelve", Map.of());
        town.time().moveTo(SmallTown.at("2026-12-02T09:00"));
        assertThat(migrate(town, AmendedTown.WITHOUT_SHELVING)).isInstanceOf(Outcome.Accepted.class);
        town.time().moveTo(SmallTown.at("2026-12-03T09:00"));

        List<Stay> stays =
                town.governance().cases().timeline(Desk.CASE).orElseThrow().stays();
        assertThat(stays)
                .extracting(stay -> stay.state().id().value())
                .containsExactly("found", "filed", "dispatched", "handling", "shelved", "handling");
        assertThat(town.governance().cases().deadlines(Desk.CASE)).isNotEmpty();
    }

    @Test
    void surveysOnlyRulesThatAreInForceOnSomeDay() {
        GovernedLocality town = town(RuleTimeline.of(
                List.of(new RuleTimeline.Period(InForce.from(LocalDate.of(2026, 1, 1)), SmallTown.book()))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> town.governance()
                        .migrations()
                        .survey(SmallTown.REGION, LocalDate.of(2025, 12, 31), Optional.empty(), 10))
                .withMessageContaining("2025-12-31");
    }
}
