package org.wangge.core.procedure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.FactValue;

/** Asks for, grants or denies the extension of a clock by the policy of its rule, or says why not. */
final class ClockExtension {

    private final Procedure procedure;
    private final Transition transition;
    private final Subject subject;
    private final ActionRequest request;
    private final DecisionContext context;
    private final List<Refusal> reasons;

    ClockExtension(Procedure procedure, Step step, Attempt attempt, List<Refusal> reasons) {
        this.procedure = procedure;
        this.transition = step.transition();
        this.subject = attempt.subject();
        this.request = attempt.request();
        this.context = attempt.context();
        this.reasons = reasons;
    }

    /** What happens to the clock that is meant; empty if a reason speaks against it, or nothing follows. */
    Optional<ClockChange> change() {
        int before = reasons.size();
        Optional<ClockChange> change = switch (transition.kind()) {
            case REQUEST_EXTENSION -> ask();
            case GRANT_EXTENSION -> grant();
            case DENY_EXTENSION -> deny();
            default -> Optional.empty();
        };
        return reasons.size() > before ? Optional.empty() : change;
    }

    private Optional<ClockChange> ask() {
        Optional<RunningClock> running = meantClock(this::isOnRequest);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        ExtensionPolicy policy = policyOf(running.get()).orElseThrow();
        Optional<Instant> pending = requestedAt(running.get());
        if (pending.isPresent()) {
            refuse(running.get(), policy, RefusalCode.REQUEST_PENDING, "since", local(pending.get()));
        }
        checkTimes(running.get(), policy);
        checkExpiry(running.get(), policy, context.now());
        requireFields(policy);
        return Optional.of(new ClockChange.Requested(running.get().id(), context.now()));
    }

    private Optional<ClockChange> grant() {
        Optional<RunningClock> meant = meantClock(this::isRequested).or(() -> meantClock(clock -> true));
        if (meant.isEmpty()) {
            refuseMissingClock();
            return Optional.empty();
        }
        RunningClock running = meant.get();
        Optional<ExtensionPolicy> policy = policyOf(running);
        if (policy.isEmpty()) {
            ClockRule rule = procedure.findClock(running.id()).orElseThrow();
            reasons.add(Refusal.by(
                    rule.rule(), rule.basis(), RefusalCode.EXTENSION_NOT_ALLOWED, "clock", rule.id(), "times", 0));
            return Optional.empty();
        }
        checkGrant(running, policy.get());
        return Optional.of(new ClockChange.Extended(running.id(), extension(running, policy.get())));
    }

    private void checkGrant(RunningClock running, ExtensionPolicy policy) {
        if (!checkTimes(running, policy)) {
            return;
        }
        if (policy.isOnRequest()) {
            Optional<Instant> asked = requestedAt(running);
            asked.ifPresentOrElse(
                    at -> checkExpiry(running, policy, at),
                    () -> refuse(running, policy, RefusalCode.NO_REQUEST_PENDING));
        } else {
            checkExpiry(running, policy, context.now());
            requireFields(policy);
        }
    }

    private Optional<ClockChange> deny() {
        Optional<RunningClock> running = meantClock(this::isRequested).or(() -> meantClock(this::isOnRequest));
        if (running.isPresent() && requestedAt(running.get()).isEmpty()) {
            refuse(running.get(), policyOf(running.get()).orElseThrow(), RefusalCode.NO_REQUEST_PENDING);
        }
        return running.map(clock -> new ClockChange.Denied(clock.id()));
    }

    private boolean checkTimes(RunningClock running, ExtensionPolicy policy) {
        boolean again = running.extensions() < policy.times();
        if (!again) {
            refuse(running, policy, RefusalCode.EXTENSION_NOT_ALLOWED, "times", policy.times());
        }
        return again;
    }

    private void checkExpiry(RunningClock running, ExtensionPolicy policy, Instant at) {
        if (policy.beforeExpiry() && running.clock().isOverdue(context.time(), at)) {
            running.clock()
                    .deadline(context.time())
                    .ifPresent(
                            due -> refuse(running, policy, RefusalCode.EXTENSION_TOO_LATE, "lastDay", due.lastDay()));
        }
    }

    private void requireFields(ExtensionPolicy policy) {
        policy.requires().stream()
                .filter(field -> !request.values().containsKey(field))
                .filter(field -> !transition.requires().contains(field))
                .filter(field -> transition.kind().required().stream()
                        .noneMatch(fact -> fact.id().equals(field)))
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
        return new Extension(policy.by().orElseGet(() -> base(running, policy)), policy.how(), context.now());
    }

    /** Limits of several units that follow each other have no sum; then the first of them counts. */
    private static TimeLimit base(RunningClock running, ExtensionPolicy policy) {
        if (policy.base() == ExtensionPolicy.OnceMore.ORIGINAL) {
            return running.clock().limit();
        }
        List<TimeLimit> limits = running.clock().currentLimits();
        TimeLimit sum = limits.get(0);
        for (TimeLimit limit : limits.subList(1, limits.size())) {
            sum = sum.plus(limit).orElse(sum);
        }
        return sum;
    }

    private boolean isOnRequest(RunningClock clock) {
        return policyOf(clock).filter(ExtensionPolicy::isOnRequest).isPresent();
    }

    private boolean isRequested(RunningClock clock) {
        return requestedAt(clock).isPresent();
    }

    private Optional<Instant> requestedAt(RunningClock clock) {
        return Optional.ofNullable(subject.acts().requests().get(clock.id()));
    }

    private Optional<ExtensionPolicy> policyOf(RunningClock clock) {
        return procedure.findClock(clock.id()).flatMap(ClockRule::extension);
    }

    private void refuse(RunningClock clock, ExtensionPolicy policy, RefusalCode code, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "clock";
        all[1] = clock.id();
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        ClockRule rule = procedure.findClock(clock.id()).orElseThrow();
        reasons.add(Refusal.by(rule.rule(), policy.basis(), code, all));
    }

    private void refuseMissingClock() {
        String open = openClocks(clock -> true).stream()
                .map(clock -> clock.id().value())
                .collect(Collectors.joining(", "));
        reasons.add(ProcedureDecision.refusal(
                transition.rule(),
                transition.basis(),
                RefusalCode.CLOCK_NOT_RUNNING,
                transition.id(),
                "clocks",
                open.isEmpty() ? "-" : open));
    }

    /** The named clock, or the only one of its sort. */
    private Optional<RunningClock> meantClock(Predicate<RunningClock> sort) {
        Optional<String> named =
                Optional.ofNullable(request.values().get(CoreFacts.CLOCK.id())).map(FactValue::toString);
        List<RunningClock> open = openClocks(clock ->
                sort.test(clock) && named.map(name -> isNamed(clock.id(), name)).orElse(true));
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** The rule of a clock names it too, as long as one unit alone has a task under it. */
    private static boolean isNamed(ClockId id, String name) {
        return id.value().equals(name) || id.rule().value().equals(name);
    }

    private List<RunningClock> openClocks(Predicate<RunningClock> sort) {
        return subject.clocks().values().stream()
                .filter(RunningClock::isOpen)
                .filter(sort)
                .toList();
    }

    private Object local(Instant instant) {
        return LocalDateTime.ofInstant(instant, context.zone());
    }
}
