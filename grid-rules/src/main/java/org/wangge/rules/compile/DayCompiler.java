package org.wangge.rules.compile;

import java.util.List;
import java.util.Optional;
import org.wangge.core.rulebook.InForce;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.pack.WrittenRule;

/** Compiles a pack for days on which no rule changes, with findings of its own. */
final class DayCompiler {

    private final WrittenPack pack;
    private final Lineage lineage;
    private final InForce days;
    private final Optional<SoundnessCheck> soundness;
    private final Findings findings;
    private final Inheritance inheritance;

    DayCompiler(
            WrittenPack pack, Lineage lineage, InForce days, Optional<SoundnessCheck> soundness, Findings findings) {
        this.pack = pack;
        this.lineage = lineage;
        this.days = days;
        this.soundness = soundness;
        this.findings = findings;
        this.inheritance = new Inheritance(lineage, days, findings);
    }

    InForce days() {
        return days;
    }

    List<Finding> findings() {
        return findings.all();
    }

    /** The rules of a pack and its parents that hold on these days. */
    List<WrittenRule> rulesOf(WrittenPack some) {
        return inheritance.rulesOf(some);
    }

    Optional<RuleTimeline.Period> compile(RuleBookSource source) {
        return new BookCompiler(pack, lineage, rulesOf(pack), examples(), soundness, findings)
                .compile(source)
                .map(book -> new RuleTimeline.Period(days, book));
    }

    /** The examples whose case begins on these days. */
    List<Example> examples() {
        return pack.examples().stream()
                .filter(example -> example.steps().stream()
                        .findFirst()
                        .map(first -> first.time().toLocalDate())
                        .filter(day -> !days.contains(day))
                        .isEmpty())
                .toList();
    }
}
