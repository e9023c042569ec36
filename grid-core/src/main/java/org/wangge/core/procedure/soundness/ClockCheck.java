package org.wangge.core.procedure.soundness;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.Transition;

/** Does every clock run, come to rest, and stand still only for a while. */
final class ClockCheck {

    private final StateSpace space;
    private final Report report;
    private final BitSet extending = new BitSet();
    private final BitSet extended = new BitSet();

    ClockCheck(StateSpace space, Report report) {
        this.space = space;
        this.report = report;
        space.picture().steps().stream()
                .filter(step -> step.transition().kind() == ActionKind.GRANT_EXTENSION)
                .forEach(step -> extending.set(step.number()));
    }

    void check() {
        List<ClockRule> rules = space.picture().procedure().clocks();
        ClockStatuses.of(space, rules.stream().map(ClockRule::id).toList())
                .forEach(part -> rules.stream()
                        .filter(rule -> part.clocks().contains(rule.id()))
                        .forEach(rule -> check(part, rule)));
        space.picture().steps().stream()
                .filter(step -> extending.get(step.number()) && !extended.get(step.number()))
                .filter(space::isTaken)
                .map(Step::transition)
                .forEach(step ->
                        report.add(SoundnessCode.EXTENSION_WITHOUT_CLOCK, step.rule(), List.of(), "action", step.id()));
    }

    private void check(ClockStatuses statuses, ClockRule rule) {
        boolean isStarted = IntStream.range(ClockEffect.NEVER + 1, ClockWalk.STATUSES)
                .anyMatch(status -> !statuses.situationsWhile(rule.id(), status).isEmpty());
        if (!isStarted) {
            report.add(SoundnessCode.CLOCK_NEVER_STARTED, rule.rule(), List.of(), "clock", rule.id());
            return;
        }
        checkAwaited(rule);
        checkEffects(statuses, rule.id());
        checkEnd(statuses, rule);
        checkSuspensions(statuses, rule);
        checkExtension(statuses, rule);
        checkTriggers(statuses, rule.id());
    }

    /** Steps that people may take too are possible without the clock, but it would trigger nothing. */
    private void checkTriggers(ClockStatuses statuses, ClockId clock) {
        space.picture().steps().stream()
                .filter(space::isTaken)
                .filter(step ->
                        step.transition().whenDue().filter(clock::equals).isPresent())
                .filter(step -> !statuses.isTakenWhile(step, clock, ClockEffect.RUNNING))
                .map(Step::transition)
                .forEach(step -> report.add(
                        SoundnessCode.TRIGGER_NEVER_DUE, step.rule(), List.of(), "action", step.id(), "clock", clock));
    }

    private void checkAwaited(ClockRule rule) {
        boolean triggers = space.picture().procedure().transitions().stream()
                .anyMatch(step -> step.whenDue().filter(rule.id()::equals).isPresent());
        if (rule.isWaitingPeriod() && !triggers && !space.picture().awaited().contains(rule.id())) {
            report.add(SoundnessCode.PERIOD_NOT_AWAITED, rule.rule(), List.of(), "clock", rule.id());
        }
    }

    private void checkEffects(ClockStatuses statuses, ClockId clock) {
        for (Step step : space.picture().steps()) {
            Transition transition = step.transition();
            if (space.isTaken(step)) {
                if (transition.stops().contains(clock)) {
                    require(statuses, step, clock, Text.of("停止", "stops"), ClockEffect::isOpen);
                }
                if (transition.suspends().contains(clock)) {
                    require(statuses, step, clock, Text.of("中止", "suspends"), status -> status == ClockEffect.RUNNING);
                }
                if (transition.resumes().contains(clock)) {
                    require(statuses, step, clock, Text.of("恢复", "resumes"), status -> status == ClockEffect.SUSPENDED);
                }
            }
        }
    }

    private void require(ClockStatuses statuses, Step step, ClockId clock, Text what, IntPredicate status) {
        if (!isTakenWhile(statuses, step, clock, status)) {
            report.add(
                    SoundnessCode.CLOCK_NOT_AFFECTED,
                    step.transition().rule(),
                    List.of(),
                    "action",
                    step.transition().id(),
                    "what",
                    what,
                    "clock",
                    clock);
        }
    }

    private static boolean isTakenWhile(ClockStatuses statuses, Step step, ClockId clock, IntPredicate status) {
        return IntStream.range(0, ClockWalk.STATUSES)
                .anyMatch(each -> status.test(each) && statuses.isTakenWhile(step, clock, each));
    }

    /** A time limit that is open where the case rests, and that nothing stops any more, would be overdue for ever. */
    private void checkEnd(ClockStatuses statuses, ClockRule rule) {
        BitSet open = statuses.situationsWhile(rule.id(), ClockEffect.RUNNING);
        open.or(statuses.situationsWhile(rule.id(), ClockEffect.SUSPENDED));
        if (rule.isWaitingPeriod() || open.stream().noneMatch(this::isRest)) {
            return;
        }
        ClockWalk walk = new ClockWalk(space, rule.id());
        BitSet stoppable = walk.leadingTo(place -> !ClockEffect.isOpen(ClockWalk.statusOf(place)));
        first(
                walk,
                place -> isRest(ClockWalk.situationOf(place))
                        && ClockEffect.isOpen(ClockWalk.statusOf(place))
                        && !stoppable.get(place),
                place -> report.add(
                        SoundnessCode.CLOCK_NEVER_STOPPED,
                        rule.rule(),
                        walk.pathTo(place),
                        "clock",
                        rule.id(),
                        "state",
                        space.state(ClockWalk.situationOf(place)).id()));
    }

    private boolean isRest(int situation) {
        return space.isFinal(situation) && (space.isClosed(situation) || !isForCases());
    }

    private boolean isForCases() {
        return space.picture().procedure().states().stream()
                .anyMatch(state -> state.phase().isPresent());
    }

    private void checkSuspensions(ClockStatuses statuses, ClockRule rule) {
        if (statuses.situationsWhile(rule.id(), ClockEffect.SUSPENDED).isEmpty()) {
            return;
        }
        ClockWalk walk = new ClockWalk(space, rule.id());
        BitSet resumable = walk.leadingTo(place -> ClockWalk.statusOf(place) == ClockEffect.RUNNING);
        first(
                walk,
                place -> ClockWalk.statusOf(place) == ClockEffect.SUSPENDED && !resumable.get(place),
                place -> report.add(
                        SoundnessCode.SUSPENDED_FOR_EVER,
                        rule.rule(),
                        walk.pathTo(place),
                        "clock",
                        rule.id(),
                        "state",
                        space.state(ClockWalk.situationOf(place)).id(),
                        "action",
                        space.by(walk.moveInto(place)).transition().id()));
    }

    private static void first(ClockWalk walk, IntPredicate suits, java.util.function.IntConsumer then) {
        for (int i = 0; i < walk.reached().size(); i++) {
            int place = walk.reached().get(i);
            if (suits.test(place)) {
                then.accept(place);
                return;
            }
        }
    }

    private void checkExtension(ClockStatuses statuses, ClockRule rule) {
        if (rule.extension().isEmpty()) {
            return;
        }
        boolean isGranted = false;
        for (Step step : space.picture().steps()) {
            if (extending.get(step.number()) && isTakenWhile(statuses, step, rule.id(), ClockEffect::isOpen)) {
                extended.set(step.number());
                isGranted = true;
            }
        }
        boolean isAskedFor = space.picture().steps().stream()
                .filter(step -> step.transition().kind() == ActionKind.REQUEST_EXTENSION)
                .anyMatch(step -> isTakenWhile(statuses, step, rule.id(), ClockEffect::isOpen));
        if (isGranted && rule.extension().get().isOnRequest() && !isAskedFor) {
            report.add(SoundnessCode.EXTENSION_NEVER_ASKED, rule.rule(), List.of(), "clock", rule.id());
        }
        if (!isGranted) {
            report.add(SoundnessCode.EXTENSION_NEVER_GRANTED, rule.rule(), List.of(), "clock", rule.id());
        }
    }
}
