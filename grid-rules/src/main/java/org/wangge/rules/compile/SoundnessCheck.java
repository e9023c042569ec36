package org.wangge.rules.compile;

import java.util.Map;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.soundness.Setting;
import org.wangge.core.procedure.soundness.SoundnessChecker;
import org.wangge.core.procedure.soundness.SoundnessFinding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;

/** Lets the checker of the core walk through the procedures of a pack, and finds the places of what it says. */
final class SoundnessCheck {

    private final Workbench bench;
    private final Setting setting;

    SoundnessCheck(Workbench bench, Setting setting) {
        this.bench = bench;
        this.setting = setting;
    }

    void check(Procedure procedure) {
        SoundnessChecker.of(procedure)
                .within(setting)
                .check()
                .findings()
                .forEach(finding -> report(procedure.id().value(), finding));
    }

    private void report(String procedure, SoundnessFinding finding) {
        Map<String, Object> attributes = finding.message().attributes();
        Object[] namesAndValues = attributes.entrySet().stream()
                .flatMap(attribute -> java.util.stream.Stream.of(attribute.getKey(), attribute.getValue()))
                .toArray();
        bench.findings().add(FindingCode.of(finding.code()), placeOf(procedure, finding), namesAndValues);
    }

    private Position placeOf(String procedure, SoundnessFinding finding) {
        Family family = switch (finding.code().concern()) {
            case STATE -> Family.STATE;
            case ACTION -> Family.TRANSITION;
            case CLOCK -> Family.CLOCK;
        };
        return bench.rulesOf(family, procedure).stream()
                .filter(rule -> rule.ruleId().equals(finding.rule()))
                .map(WrittenRule::at)
                .findFirst()
                .orElseGet(() -> Position.startOf("procedures"));
    }
}
