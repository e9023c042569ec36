package org.wangge.rules.compile;

import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.rulebook.Parameter;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles the list of parameters; their values stand already where rules refer to them. */
final class ParameterCompiler {

    private final Workbench bench;

    ParameterCompiler(Workbench bench) {
        this.bench = bench;
    }

    List<Parameter> compile() {
        return bench.rulesOf(Family.PARAMETER).stream().map(this::parameter).toList();
    }

    private Parameter parameter(WrittenRule rule) {
        Basis basis = bench.bases().of(rule);
        Optional<Boolean> open = rule.fields()
                .word("open")
                .flatMap(word -> bench.constant("open", word, List.of(true), String::valueOf));
        open.ifPresent(yes -> bench.noteOpen(rule, "open", basis));
        return new Parameter(
                rule.ruleId(), rule.title(), rule.fields().word("value").map(YamlScalar::text), basis);
    }
}
