package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.staff.UnitTypeId;

/** The short answer says what the long one begins with. */
class PassageTest {

    private static final String NOW = "2026-10-08T10:00";
    private static final Performer LEADER = Town.by("village-leader", Performer.Where.ANCESTOR);
    private static final Performer OFFICE = new Performer.UnitMember(UnitTypeId.of("village-office"));
    private static final Procedure SIGNED =
            Town.changing("verify", step -> step.by(new Performer.AllOf(List.of(LEADER, OFFICE))));

    private static final Set<RefusalCode> BARRING = EnumSet.of(
            RefusalCode.ACTION_UNKNOWN,
            RefusalCode.ACTION_NOT_AVAILABLE,
            RefusalCode.TOO_EARLY,
            RefusalCode.ACTION_EXHAUSTED,
            RefusalCode.FIELD_UNKNOWN,
            RefusalCode.CONDITION_NOT_MET,
            RefusalCode.WAITING_PERIOD_RUNNING,
            RefusalCode.WAITING_PERIOD_NOT_BEGUN,
            RefusalCode.SAME_PERSON,
            RefusalCode.EVIDENCE_REQUIRED,
            RefusalCode.TASKS_NOT_DONE,
            RefusalCode.NOT_ENTITLED,
            RefusalCode.ALREADY_SIGNED);

    private static final List<Actor> ACTORS = List.of(
            Town.LI,
            Town.WANG,
            Town.ZHAO,
            Town.QIAN,
            Town.SUN,
            Town.ZHOU,
            Town.WU,
            Town.NOBODY,
            SystemActor.ACTOR,
            Town.actor("both", Town.post("village-leader", "v1"), Town.member("office-1")));

    private static final List<Map<FactId, FactValue>> FIELDS = List.of(
            Map.of(),
            Town.values("scope", "community"),
            Town.values("scope", "nowhere"),
            Town.values("result", "done"),
            Town.values("reason", "because"),
            Town.values("note", "seen"),
            Town.values("to-unit", "water", "reason", "because"),
            Town.values("category", "sanitation", "location", "g1"),
            Town.values("category", "roads", "reason", "because"),
            Town.values("note", "seen", "to-unit", "water", "reason", "because"),
            Town.values("note", "seen", "result", "done"),
            Town.values("note", "seen", "result", " "),
            Town.values("weather", "fine"));

    static List<Walk> walks() {
        return List.of(
                Walk.filed(SIGNED, "community"),
                Walk.filed(SIGNED, "town-department"),
                Walk.handling(SIGNED),
                answered(),
                answered().take("2026-10-08T09:00", Town.WANG, "verify"),
                answered().take("2026-10-08T09:00", Town.WANG, "verify").take("2026-10-08T09:30", Town.QIAN, "verify"));
    }

    private static Walk answered() {
        return Walk.handling(SIGNED).take("2026-09-30T15:00", Town.ZHAO, "handle", "result", "done");
    }

    @ParameterizedTest
    @MethodSource("walks")
    void agreesWithEveryDecision(Walk walk) {
        int open = 0;
        for (ActionRequest request : requests()) {
            open += agrees(walk.file(), request) ? 1 : 0;
        }
        assertThat(open).isGreaterThan(3);
    }

    @Test
    void barsWhatLiesBeforeTheLastAct() {
        Walk later = Walk.handling(SIGNED).take("2026-10-09T15:00", Town.ZHAO, "handle", "result", "done");
        assertThat(requests()).noneMatch(request -> agrees(later.file(), request));
    }

    @Test
    void agreesBeforeTheBeginning() {
        requests().forEach(request -> agrees(Engine.BLANK, request));
    }

    private static List<ActionRequest> requests() {
        return SIGNED.transitions().stream()
                .flatMap(step -> ACTORS.stream()
                        .flatMap(actor -> FIELDS.stream().map(fields -> new ActionRequest(step.id(), actor, fields))))
                .toList();
    }

    private static boolean agrees(Subject subject, ActionRequest request) {
        Passage passage = SIGNED.passage(subject, request, Town.context(NOW));
        Decision decision = SIGNED.decide(subject, request, Town.context(NOW));
        boolean entitled = SIGNED.entitles(subject, request, Town.context(NOW));
        if (decision instanceof Decision.Accepted accepted) {
            assertThat(passage).as("%s", request).isEqualTo(openBy(accepted.move()));
            assertThat(entitled).as("%s", request).isTrue();
        } else {
            Set<RefusalCode> codes = codes(decision);
            boolean barred = codes.stream().anyMatch(BARRING::contains);
            assertThat(barred && passage instanceof Passage.Open)
                    .as("%s: %s", request, codes)
                    .isFalse();
            assertThat(entitled)
                    .as("%s: %s", request, codes)
                    .isNotEqualTo(
                            codes.contains(RefusalCode.NOT_ENTITLED) || codes.contains(RefusalCode.ALREADY_SIGNED));
        }
        return passage instanceof Passage.Open;
    }

    private static Passage.Open openBy(Move move) {
        StateId to = move.transition().to().orElse(move.to());
        Entitlement right = move.entitlement();
        Actor actor = new Actor(right.actor(), right.place().stream().toList());
        return new Passage.Open(
                move.transition(), to, actor, right.place().isPresent() ? 0 : EntitlementSearch.PERSONALLY);
    }

    private static Set<RefusalCode> codes(Decision decision) {
        return ((Decision.Refused) decision)
                .reasons().stream()
                        .map(Refusal::code)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RefusalCode.class)));
    }

    @Nested
    class OfAnOpenAction {

        private final Passage passage = SIGNED.passage(
                Walk.filed(SIGNED, "community").file(),
                new ActionRequest(ActionId.of("take"), Town.ZHAO, Map.of()),
                Town.context(NOW));

        @Test
        void saysWhereItLeadsAndByWhatRight() {
            assertThat(passage).isInstanceOfSatisfying(Passage.Open.class, open -> {
                assertThat(open.transition().id()).isEqualTo(ActionId.of("take"));
                assertThat(open.to()).isEqualTo(StateId.of("handling"));
                assertThat(open.entitlement().actor()).isEqualTo(Town.ZHAO.id());
                assertThat(open.entitlement().place()).contains(Town.member("office-1"));
            });
            assertThat(passage).hasToString("take to handling by zhao as office-1");
        }
    }

    @Test
    void ofAnUnknownActionIsBarred() {
        ActionRequest unknown = new ActionRequest(ActionId.of("dance"), Town.ZHAO, Map.of());
        assertThat(SIGNED.passage(Walk.handling(SIGNED).file(), unknown, Town.context(NOW)))
                .isEqualTo(Passage.BARRED);
        assertThat(SIGNED.entitles(Walk.handling(SIGNED).file(), unknown, Town.context(NOW)))
                .isFalse();
    }
}
