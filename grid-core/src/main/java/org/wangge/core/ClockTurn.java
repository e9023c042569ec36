package org.wangge.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDecider;
import org.wangge.core.casefile.CaseDecision;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseMessage;
import org.wangge.core.casefile.ClockSignals;
import org.wangge.core.explain.Message;
import org.wangge.core.fact.Fact;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.SystemActor;

/**
 * One look at the clocks of a case: they speak in the order of time, and what one of them triggers is done before the
 * next one speaks. Used once.
 */
final class ClockTurn {

    /** A clock that starts itself anew could speak for ever; what is left is due again at the next sweep. */
    private static final int MOST = 500;

    private final RuleBook book;
    private final ContextSource contexts;
    private final CaseRecorder.Act act;
    private final List<CaseRecorder.Happening> happenings = new ArrayList<>();
    private CaseFile file;

    ClockTurn(RuleBook book, ContextSource contexts, CaseRecorder.Act act, CaseFile file) {
        this.book = book;
        this.contexts = contexts;
        this.act = act;
        this.file = file;
    }

    /** Everything that happens by itself up to an instant. */
    List<CaseRecorder.Happening> until(Instant now) {
        Optional<ClockSignals.Signal> next = next(now);
        while (next.isPresent() && happenings.size() < MOST) {
            ClockSignals.Signal signal = next.get();
            happen(signal.event(), signal.at());
            signal.dueClock().ifPresent(clock -> trigger(clock, signal.at()));
            next = next(now);
        }
        return happenings;
    }

    private Optional<ClockSignals.Signal> next(Instant now) {
        return new ClockSignals(file, act.rules(), act.time())
                .pending(now).stream().min(Comparator.comparing(ClockSignals.Signal::at));
    }

    private void happen(CaseEvent event, Instant at) {
        CaseRecorder.Happening happening = new CaseRecorder.Happening(event, at);
        happenings.add(happening);
        file = file.apply(CaseRecorder.envelope(act, file.version() + 1, happening, at));
    }

    /** The first legal one is taken; one that is refused leaves nothing, and is not looked at again. */
    private void trigger(ClockId clock, Instant due) {
        List<Transition> steps = act.rules().procedure().triggeredBy(clock);
        if (steps.isEmpty()) {
            return;
        }
        // people may have acted since the clock was due, and acts are recorded in their order
        Instant at = due.isBefore(file.lastActedAt()) ? file.lastActedAt() : due;
        contexts.find(file.id().region(), book, at, act.time()).ifPresent(context -> {
            boolean taken = false;
            for (int i = 0; i < steps.size() && !taken; i++) {
                taken = take(steps.get(i), clock, due, context);
            }
        });
    }

    private boolean take(Transition step, ClockId clock, Instant due, DecisionContext context) {
        CaseDecision decision = new CaseDecider(act.rules())
                .decide(Optional.of(file), command(step, clock, due), SystemActor.ACTOR, Optional.empty(), context);
        if (decision instanceof CaseDecision.Accepted accepted) {
            accepted.events().forEach(event -> happen(event, context.now()));
            return true;
        }
        return false;
    }

    private CaseCommand command(Transition step, ClockId clock, Instant due) {
        CaseCommand command = CaseCommand.of(
                file.id().region().value(), file.id().value(), step.id().value());
        boolean asksForReason = step.requires().contains(CoreFacts.REASON.id())
                || step.kind().required().stream().map(Fact::id).anyMatch(CoreFacts.REASON.id()::equals);
        return asksForReason ? command.with(CoreFacts.REASON.id().value(), reason(clock, due)) : command;
    }

    /** In both languages, since an event is read by anybody. */
    private String reason(ClockId clock, Instant due) {
        Message message = Message.of(
                CaseMessage.CLOCK_WAS_DUE,
                "clock",
                clock,
                "lastDay",
                due.minusNanos(1).atZone(book.zone()).toLocalDate());
        return message.render(Locale.CHINESE) + " / " + message.render(Locale.ENGLISH);
    }
}
