package org.wangge.rules.compile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Transition;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.WrittenRule;

/** What the system may do by itself: some kinds only, when a clock is due, and without any field but a reason. */
final class TriggerCheck {

    private final Workbench bench;

    TriggerCheck(Workbench bench) {
        this.bench = bench;
    }

    void check(List<WrittenRule> steps, List<Transition> transitions) {
        for (WrittenRule step : steps) {
            transitions.stream()
                    .filter(transition -> transition.rule().equals(step.ruleId()))
                    .forEach(transition -> check(step, transition));
        }
    }

    private void check(WrittenRule step, Transition transition) {
        boolean bySystem = transition.by().includesSystem();
        if (bySystem && !transition.kind().isOpenToSystem()) {
            report(
                    FindingCode.NOT_FOR_SYSTEM,
                    step.fields().at("do"),
                    "kind",
                    transition.kind().written(),
                    "kinds",
                    open());
        }
        transition.whenDue().ifPresent(clock -> {
            Position at = step.fields().at("when-due");
            if (!bySystem || transition.isInitial()) {
                report(FindingCode.TRIGGER_WITHOUT_SYSTEM, at, "clock", clock, "action", transition.id());
            }
            transition
                    .evidence()
                    .forEach(kind ->
                            report(FindingCode.TRIGGER_NEEDS_FIELD, at, "clock", clock, "field", "evidence " + kind));
            transition
                    .fieldsBesideReason()
                    .forEach(field -> report(FindingCode.TRIGGER_NEEDS_FIELD, at, "clock", clock, "field", field));
        });
    }

    private static String open() {
        return Arrays.stream(ActionKind.values())
                .filter(ActionKind::isOpenToSystem)
                .map(ActionKind::written)
                .collect(Collectors.joining(", "));
    }

    private void report(FindingCode code, Position at, Object... attributes) {
        bench.findings().add(code, at, attributes);
    }
}
