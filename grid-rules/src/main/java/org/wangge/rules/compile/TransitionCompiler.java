package org.wangge.rules.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Condition;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.UnitTypeId;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles transitions. */
final class TransitionCompiler {

    /** In {@code from}: whatever state is not final. */
    static final String ANY = "any";

    private final Workbench bench;
    private final ConditionCompiler conditions;

    TransitionCompiler(Workbench bench, ConditionCompiler conditions) {
        this.bench = bench;
        this.conditions = conditions;
    }

    Optional<Transition> compile(WrittenRule rule) {
        Fields fields = rule.fields();
        Optional<ActionKind> kind = fields.word("do")
                .flatMap(word -> bench.constant("do", word, Arrays.asList(ActionKind.values()), ActionKind::written));
        Optional<Performer> by = fields.node("by").flatMap(new PerformerCompiler(bench)::performer);
        Transition.Builder builder = Transition.builder();
        builder.rule(rule.ruleId())
                .title(rule.title())
                .basis(bench.bases().of(rule))
                .when(fields.mapping("when").map(conditions::condition).orElse(Condition.ALWAYS));
        places(rule, builder);
        clocks(rule, builder);
        TaskStepCompiler task = new TaskStepCompiler(bench, rule);
        Set<TaskRole> roles = task.roles();
        builder.tasks(roles).needsTasks(task.gate());
        fields.words("requires").forEach(word -> conditions.field(word).ifPresent(builder::addRequires));
        fields.words("evidence").forEach(word -> evidence(word).ifPresent(builder::addEvidence));
        fields.word("same-person")
                .flatMap(word -> bench.constant("same-person", word, List.of("allowed"), name -> name))
                .ifPresent(allowed -> builder.samePersonAllowed(true));
        fields.word("after-return")
                .flatMap(word -> bench.constant("after-return", word, List.of("refused"), name -> name))
                .ifPresent(refused -> builder.afterReturnRefused(true));
        fields.word("loop").map(YamlScalar::text).ifPresent(builder::loop);
        fields.word("at-most")
                .flatMap(word -> bench.reading().whole("at-most", word, 1))
                .ifPresent(builder::atMost);
        boolean isPossible = task.isPossible(kind, by, roles);
        if (!isPossible || kind.isEmpty() || by.isEmpty() || !leadsSomewhere(rule) || !isBegunByOne(rule, by.get())) {
            return Optional.empty();
        }
        builder.kind(kind.get()).by(by.get());
        return leadsToAnother(rule, kind.get()) ? Optional.of(builder.build()) : Optional.empty();
    }

    /** Only a step that leads to another holder can refuse one. */
    private boolean leadsToAnother(WrittenRule rule, ActionKind kind) {
        boolean moves = kind.movesResponsibility()
                || kind == ActionKind.ACCEPT
                || rule.fields().has("to-unit");
        if (!moves && rule.fields().has("after-return")) {
            Text reason = Text.of("该动作不移交承办方", "the step leads to no other holder");
            bench.findings()
                    .add(
                            FindingCode.BAD_VALUE,
                            rule.fields().at("after-return"),
                            "key",
                            "after-return",
                            "value",
                            "refused",
                            "reason",
                            reason);
            return false;
        }
        return true;
    }

    private Optional<EvidenceKind> evidence(YamlScalar word) {
        if (EvidenceKind.isWellFormed(word.text())) {
            return Optional.of(EvidenceKind.of(word.text()));
        }
        bench.findings().add(FindingCode.BAD_ID, word.at(), "id", word.text());
        return Optional.empty();
    }

    /** Before the beginning there is nothing that could keep a signature. */
    private boolean isBegunByOne(WrittenRule rule, Performer by) {
        boolean waits =
                by instanceof Performer.AllOf && rule.fields().words("from").isEmpty();
        if (waits) {
            Text reason = Text.of("流程的开始不能会签", "nothing begins with several signatories");
            bench.findings()
                    .add(
                            FindingCode.BAD_VALUE,
                            rule.fields().at("by"),
                            "key",
                            "by",
                            "value",
                            "all-of",
                            "reason",
                            reason);
        }
        return !waits;
    }

    private void places(WrittenRule rule, Transition.Builder builder) {
        rule.fields()
                .words("from")
                .forEach(word -> from(rule, word).forEach(state -> builder.addFromStates(StateId.of(state))));
        rule.fields()
                .word("to")
                .flatMap(word -> bench.names().resolve(Family.STATE, rule.procedure(), word))
                .ifPresent(state -> builder.to(StateId.of(state)));
        List<UnitTypeId> units = rule.fields().words("to-unit").stream()
                .flatMap(word -> bench.names().resolve(Family.UNIT, "", word).stream())
                .distinct()
                .map(UnitTypeId::of)
                .toList();
        units.stream().findFirst().ifPresent(builder::toUnit);
        units.stream().skip(1).forEach(builder::addOrToUnits);
    }

    /** A state, or every state that is not final, those that children bring included. */
    private List<String> from(WrittenRule rule, YamlScalar word) {
        return isAny(word)
                ? bench.openStates(rule.procedure())
                : bench.names().resolve(Family.STATE, rule.procedure(), word).stream()
                        .toList();
    }

    static boolean isAny(YamlScalar word) {
        return word.text().equals(ANY);
    }

    private void clocks(WrittenRule rule, Transition.Builder builder) {
        builder.starts(clocks(rule, "starts"))
                .stops(clocks(rule, "stops"))
                .suspends(clocks(rule, "suspends"))
                .resumes(clocks(rule, "resumes"))
                .waitsFor(clocks(rule, "waits-for"));
        clocks(rule, "when-due").stream().findFirst().ifPresent(builder::whenDue);
    }

    private List<ClockId> clocks(WrittenRule rule, String key) {
        return rule.fields().words(key).stream()
                .flatMap(word -> bench.names().resolve(Family.CLOCK, rule.procedure(), word).stream())
                .map(ClockId::of)
                .toList();
    }

    /**
     * A beginning leads to a state, and states that are named exist; else nothing can be built. A side action of a base
     * pack that knows no open state waits for a child that has one.
     */
    private boolean leadsSomewhere(WrittenRule rule) {
        var states = bench.names().of(Family.STATE, rule.procedure());
        boolean known =
                rule.fields().words("from").stream().allMatch(word -> isAny(word) || states.contains(word.text()))
                        && rule.fields().word("to").stream().allMatch(word -> states.contains(word.text()));
        if (rule.fields().words("from").isEmpty() && !rule.fields().has("to")) {
            bench.findings()
                    .add(
                            FindingCode.MISSING_KEY,
                            rule.fields().at(),
                            "key",
                            "to",
                            "owner",
                            rule.family().title());
            return false;
        }
        boolean isLent = rule.fields().words("from").stream().anyMatch(TransitionCompiler::isAny)
                && bench.openStates(rule.procedure()).isEmpty();
        return known && !isLent;
    }
}
