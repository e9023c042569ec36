package org.wangge.rules.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.FactId;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenBasis;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlMapping;

/** Compiles how a clock may be extended. */
final class ExtensionCompiler {

    private static final Text EXTENSION = Text.of("延期规定", "an extension");

    private final Workbench bench;
    private final ConditionCompiler conditions;

    ExtensionCompiler(Workbench bench, ConditionCompiler conditions) {
        this.bench = bench;
        this.conditions = conditions;
    }

    Optional<ExtensionPolicy> compile(WrittenRule clock, YamlMapping mapping, Basis ofClock) {
        Optional<ExtensionPolicy> policy =
                Shapes.EXTENSION.read(mapping, bench.findings()).flatMap(fields -> policy(fields, ofClock));
        policy.filter(each -> each.by().filter(TimeLimit::isOpen).isPresent())
                .ifPresent(open -> bench.noteOpen(clock, "extension", open.basis()));
        return policy;
    }

    private Optional<ExtensionPolicy> policy(Fields fields, Basis ofClock) {
        requireOneLength(fields);
        Optional<Extension.How> how = fields.word("how")
                .flatMap(word ->
                        bench.constant("how", word, Arrays.asList(Extension.How.values()), ExtensionCompiler::written));
        Optional<ExtensionPolicy.OnceMore> base = fields.word("base")
                .flatMap(word -> bench.constant(
                        "base", word, Arrays.asList(ExtensionPolicy.OnceMore.values()), ExtensionCompiler::written));
        Optional<Boolean> onRequest =
                fields.word("on-request").flatMap(word -> bench.reading().flag("on-request", word));
        Optional<TimeLimit> by = fields.word("by").flatMap(bench.reading()::limit);
        Optional<Integer> times =
                fields.word("times").flatMap(word -> bench.reading().whole("times", word, 1));
        Optional<Boolean> before =
                fields.word("before-expiry").flatMap(word -> bench.reading().flag("before-expiry", word));
        List<FactId> requires = fields.words("requires").stream()
                .flatMap(word -> conditions.field(word).stream())
                .toList();
        Basis basis =
                WrittenBasis.of(fields, Optional.empty()).map(bench.bases()::of).orElse(ofClock);
        if (how.isEmpty() || times.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ExtensionPolicy.builder()
                .how(how.get())
                .by(by)
                .base(base.orElse(ExtensionPolicy.OnceMore.ORIGINAL))
                .times(times.get())
                .beforeExpiry(before.get())
                .isOnRequest(onRequest.orElse(false))
                .requires(requires)
                .basis(basis)
                .build());
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void requireOneLength(Fields fields) {
        if (fields.has("base") == fields.has("by")) {
            bench.findings().add(FindingCode.CONTRADICTING_KEYS, fields.at(), "keys", "base, by", "owner", EXTENSION);
        }
    }
}
