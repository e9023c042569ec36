package org.wangge.rules.compile;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** The ids that rules may refer to. Ids count as known even if the rule behind them is faulty, so that one fault is reported once. */
final class Names {

    private final List<WrittenRule> rules;
    private final Findings findings;
    private final Map<Family, Map<String, SortedSet<String>>> known = new EnumMap<>(Family.class);

    Names(List<WrittenRule> rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** The ids of a family; of one procedure only, unless that is blank. */
    SortedSet<String> of(Family family, String procedure) {
        return known.computeIfAbsent(family, none -> new HashMap<>())
                .computeIfAbsent(procedure, key -> collect(family, key));
    }

    /** The procedures that have states. */
    SortedSet<String> procedures() {
        SortedSet<String> ids = new TreeSet<>();
        for (WrittenRule rule : rules) {
            if (rule.family() == Family.STATE) {
                ids.add(rule.procedure());
            }
        }
        return Collections.unmodifiableSortedSet(ids);
    }

    private SortedSet<String> collect(Family family, String procedure) {
        SortedSet<String> ids = new TreeSet<>();
        for (WrittenRule rule : rules) {
            if (rule.family() == family
                    && (procedure.isEmpty() || rule.procedure().equals(procedure))) {
                ids.add(rule.id().text());
            }
        }
        return Collections.unmodifiableSortedSet(ids);
    }

    /** The word if it names a rule of a family; else it is reported. */
    Optional<String> resolve(Family family, String procedure, YamlScalar word) {
        return resolve(family.title(), of(family, procedure), word);
    }

    /** The word if it is one of the possible ones; else it is reported. */
    Optional<String> resolve(Text kind, Collection<String> possible, YamlScalar word) {
        if (possible.contains(word.text())) {
            return Optional.of(word.text());
        }
        findings.add(
                FindingCode.UNKNOWN_REFERENCE,
                word.at(),
                "kind",
                kind,
                "id",
                word.text(),
                "hint",
                NearestName.hint(word.text(), possible));
        return Optional.empty();
    }
}
