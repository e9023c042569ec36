package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.Extension;
import org.wangge.core.fact.FactValue;

/** Grants the extension of a clock by the policy of its rule, or says why not. */
final class ClockExtension {

    private final Procedure procedure;
    private final Transition transition;
    private final Subject subject;
    private final ActionRequest request;
    private final DecisionContext context;

    ClockExtension(
            Procedure procedure,
            Transition transition,
            Subject subject,
            ActionRequest request,
            DecisionContext context) {
        this.procedure = procedure;
        this.transition = transition;
        this.subject = subject;
        this.request = request;
        this.context = context;
    }

    void plan(List<ClockChange> changes, List<Refusal> reasons) {
        Optional<RunningClock> running = meantClock();
        if (running.isEmpty()) {
            String open = openClocks().stream().map(clock -> clock.id().value()).collect(Collectors.joining(", "));
            reasons.add(ProcedureDecision.refusal(
                    transition.rule(),
                    transition.basis(),
                    RefusalCode.CLOCK_NOT_RUNNING,
                    transition.id(),
                    "clocks",
                    open.isEmpty() ? "-" : open));
            return;
        }
        extend(running.get(), changes, reasons);
    }

    private void extend(RunningClock running, List<ClockChange> changes, List<Refusal> reasons) {
        ClockRule rule = procedure.findClock(running.id()).orElseThrow();
        Optional<ExtensionPolicy> policy = rule.extension();
        if (policy.isEmpty() || running.extensions() >= policy.get().times()) {
            int times = policy.map(ExtensionPolicy::times).orElse(0);
            reasons.add(refusal(rule, RefusalCode.EXTENSION_NOT_ALLOWED, "times", times));
            return;
        }
        Optional<Deadline> deadline = running.clock().deadline(context.time());
        boolean late = running.clock().isOverdue(context.time(), context.now());
        if (late && policy.get().beforeExpiry()) {
            reasons.add(refusal(
                    rule,
                    RefusalCode.EXTENSION_TOO_LATE,
                    "lastDay",
                    deadline.orElseThrow().lastDay()));
        }
        requireFields(policy.get(), reasons);
        changes.add(new ClockChange.Extended(running.id(), extension(running, policy.get())));
    }

    private void requireFields(ExtensionPolicy policy, List<Refusal> reasons) {
        policy.requires().stream()
                .filter(field -> !request.values().containsKey(field))
                .filter(field -> !transition.requires().contains(field))
                .forEach(field -> reasons.add(ProcedureDecision.refusal(
                        transition.rule(),
                        policy.basis(),
                        RefusalCode.FIELD_REQUIRED,
                        transition.id(),
                        "field",
                        field,
                        "expected",
                        procedure.vocabulary().find(field).orElseThrow().expectation())));
    }

    private Extension extension(RunningClock running, ExtensionPolicy policy) {
        Extension.How how = policy.replaces() ? Extension.How.REPLACE : Extension.How.ADD;
        return new Extension(policy.by().orElse(running.clock().limit()), how, context.now());
    }

    private Refusal refusal(ClockRule rule, RefusalCode code, String name, Object value) {
        return Refusal.by(rule.rule(), rule.basis(), code, "clock", rule.id(), name, value);
    }

    private Optional<RunningClock> meantClock() {
        Optional<String> named =
                Optional.ofNullable(request.values().get(CoreFacts.CLOCK.id())).map(FactValue::toString);
        List<RunningClock> open = openClocks().stream()
                .filter(clock -> named.map(name -> isNamed(clock.id(), name)).orElse(true))
                .toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** The rule of a clock names it too, as long as one unit alone has a task under it. */
    private static boolean isNamed(ClockId id, String name) {
        return id.value().equals(name) || id.rule().value().equals(name);
    }

    private List<RunningClock> openClocks() {
        return subject.clocks().values().stream().filter(RunningClock::isOpen).toList();
    }
}
