package org.wangge.jdbc.crash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.testkit.fixture.SmallTown;

/**
 * What a load run does, the same every time: many cases of six kinds, in rounds. In a round every case takes one step at
 * the most, and no step depends on another case, so that nodes may take the cases in any order.
 */
record LoadScript(int cases) {

    private static final List<String> ROUNDS = List.of(
            "2026-09-28T09:00",
            "2026-09-28T11:00",
            "2026-09-28T13:00",
            "2026-09-28T17:00",
            "2026-09-29T09:00",
            "2026-09-30T09:00",
            "2026-10-08T10:00",
            "2026-10-09T10:00",
            "2026-10-20T09:00",
            "2026-12-01T09:00");

    private record Step(int round, String actor, String action, Map<String, String> fields) {

        static Step at(int round, String actor, String action) {
            return new Step(round, actor, action, Map.of());
        }

        Step with(String field, String value) {
            return new Step(round, actor, action, Map.of(field, value));
        }
    }

    private static final List<Step> DISPATCHED = List.of(
            new Step(0, "leader-1", "report", Map.of("category", "litter", "location", "g1")),
            Step.at(1, "clerk-1", "file").with("scope", "village"),
            Step.at(2, "dispatcher", "dispatch-village"));
    private static final Step ACCEPT = Step.at(3, "clerk-1", "accept");

    private static final List<List<Step>> LIVES = List.of(
            life(
                    ACCEPT,
                    handle(4),
                    Step.at(5, "head-1", "pass"),
                    Step.at(6, "clerk-1", "inform"),
                    Step.at(7, "clerk-1", "publish"),
                    Step.at(8, "dispatcher", "close")),
            life(ACCEPT, handle(7)),
            life(
                    ACCEPT,
                    Step.at(4, "clerk-1", "shelve").with("reason", "rain"),
                    Step.at(5, "clerk-1", "unshelve"),
                    handle(6),
                    Step.at(7, "head-1", "fail").with("reason", "not clean")),
            life(
                    ACCEPT,
                    Step.at(4, "clerk-1", "call-in").with("to-unit", "department"),
                    Step.at(5, "officer", "take-part"),
                    Step.at(6, "officer", "do-part"),
                    handle(7),
                    Step.at(8, "head-1", "pass")),
            life(
                    Step.at(3, "clerk-1", "send-back").with("reason", "not ours"),
                    Step.at(4, "dispatcher", "dispatch-village"),
                    Step.at(5, "clerk-1", "accept")),
            life());

    private static Step handle(int round) {
        return Step.at(round, "clerk-1", "handle").with("result", "cleaned");
    }

    private static List<Step> life(Step... more) {
        List<Step> life = new ArrayList<>(DISPATCHED);
        life.addAll(List.of(more));
        return List.copyOf(life);
    }

    /** How many rounds there are; in the last one everything that is still open runs out. */
    static int rounds() {
        return ROUNDS.size();
    }

    /** When a round begins. */
    static Instant at(int round) {
        return SmallTown.at(ROUNDS.get(round));
    }

    /** The cases. */
    List<CaseId> ids() {
        return IntStream.range(0, cases)
                .mapToObj(number -> new CaseId(SmallTown.REGION, "c-" + number))
                .toList();
    }

    /** The commands of a round, one for each case that takes a step in it. */
    List<CommandRequest> commands(int round) {
        List<CommandRequest> commands = new ArrayList<>();
        for (int number = 0; number < cases; number++) {
            CaseId id = ids().get(number);
            LIVES.get(number % LIVES.size()).stream()
                    .filter(step -> step.round() == round)
                    .map(step -> request(id, step))
                    .forEach(commands::add);
        }
        return commands;
    }

    private static CommandRequest request(CaseId id, Step step) {
        return CommandRequest.of(
                new CaseCommand(id.region().value(), id.value(), step.action(), step.fields()),
                step.actor(),
                id.value() + "/" + step.round() + "/" + step.action());
    }

    /** The case of a command of this script. */
    static CaseId caseOf(String commandId) {
        return new CaseId(SmallTown.REGION, commandId.substring(0, commandId.indexOf('/')));
    }
}
