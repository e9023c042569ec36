package org.wangge.testkit.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.fact.FactId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.ActorId;
import org.wangge.rules.rehearsal.GovernedLocality;

/** Lets a case of a locality live by a walk, and writes down what came of it. Used by one thread. */
public final class Walker {

    private static final int SWEEP_BATCH = 10;
    private static final int ONE_IN = 8;

    private final GovernedLocality place;
    private final CaseId id;
    private final LegalActions legal;
    private final FieldChoice fields;
    private final List<Trace.Step> steps = new ArrayList<>();
    private final Map<ActionId, Integer> taken = new HashMap<>();

    /**
     * A walker in a locality.
     *
     * @param place the locality with its door
     * @param id the case that lives
     */
    public Walker(GovernedLocality place, CaseId id) {
        this.place = place;
        this.id = id;
        this.legal = new LegalActions(place.locality());
        this.fields = new FieldChoice(place.locality());
    }

    /**
     * Walks.
     *
     * @param walk the strides
     * @return what came of it; a sensible stride where nothing is legal leaves nothing
     */
    public Trace walk(Walk walk) {
        walk.strides().forEach(this::take);
        return new Trace(steps);
    }

    private void take(Walk.Stride stride) {
        place.time().advance(Duration.ofMinutes(stride.minutes()));
        Instant now = place.time().instant();
        switch (stride.mood()) {
            case SENSIBLE -> {
                Optional<CaseFile> file = place.governance().cases().find(id);
                legal.choose(id, file, now, stride, taken).ifPresent(found -> {
                    taken.merge(ActionId.of(found.command().action()), 1, Integer::sum);
                    bring(found.actor(), found.command(), file);
                });
            }
            case ODD -> {
                Optional<CaseFile> file = place.governance().cases().find(id);
                Digits digits = new Digits(stride.values());
                bring(digits.oneOf(place.locality().people()), oddCommand(stride, file, digits), file);
            }
            case SWEEP -> {
                place.governance().clocks().sweep(now, SWEEP_BATCH);
                steps.add(new Trace.Sweep(now));
            }
        }
    }

    private void bring(ActorId actor, CaseCommand command, Optional<CaseFile> before) {
        CommandRequest request = CommandRequest.of(command, actor.value(), "walk-" + id.value() + "-" + steps.size());
        if (before.isEmpty() && steps.size() % 2 == 1) {
            request = request.reportedBy(Reporter.of("somebody", "somewhere", steps.size() % 3 == 0));
        }
        Instant now = place.time().instant();
        steps.add(new Trace.Command(
                now, request, before, place.governance().cases().handle(request)));
    }

    /** Any action of the procedure, with fields that are right, missing or wrong. */
    private CaseCommand oddCommand(Walk.Stride stride, Optional<CaseFile> file, Digits digits) {
        List<Transition> transitions =
                place.locality().book().caseRules().procedure().transitions();
        Transition transition = transitions.get(Math.floorMod(stride.pick(), transitions.size()));
        Map<String, String> odd = new TreeMap<>(fields.fieldsFor(transition, file, digits));
        odd.replaceAll((name, value) -> digits.isOneIn(ONE_IN) ? oddText(digits) : value);
        odd.keySet().removeIf(name -> digits.isOneIn(ONE_IN));
        if (digits.isOneIn(ONE_IN)) {
            FactId any = digits.oneOf(place.locality().book().vocabulary().all().stream()
                    .map(fact -> fact.id())
                    .toList());
            odd.put(any.value(), fields.valueOf(any, file, digits));
        }
        return new CaseCommand(id.region().value(), id.value(), transition.id().value(), odd);
    }

    private static String oddText(Digits digits) {
        return digits.oneOf(
                List.of("-1", "1e9999", "true", "2026-02-30", "没有", "x".repeat(200), "'; --", "a\u0000b", "\u202e"));
    }
}
