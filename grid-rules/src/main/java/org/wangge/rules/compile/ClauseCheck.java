package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.pack.WrittenClause;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

/** Holds a table of clauses against the rules: what is said to be carried is carried, and by those that are named. */
final class ClauseCheck {

    private final List<WrittenRule> rules;
    private final Findings findings;
    private final IdentityHashMap<WrittenRule, Set<String>> citesByRule = new IdentityHashMap<>();
    private final Set<String> cited = new HashSet<>();
    private final Map<String, List<WrittenRule>> byName = new HashMap<>();

    ClauseCheck(List<WrittenRule> merged, Findings findings) {
        this.rules = Inheritance.withRows(merged);
        this.findings = findings;
        for (WrittenRule rule : rules) {
            cited.addAll(citesOf(rule));
            for (String name : Inheritance.namesOf(rule)) {
                byName.computeIfAbsent(name, none -> new ArrayList<>()).add(rule);
            }
        }
    }

    void check(List<WrittenClause> clauses) {
        clauses.stream().filter(WrittenClause::isCarried).forEach(this::check);
    }

    private void check(WrittenClause clause) {
        String id = clause.id().text();
        if (!cited.contains(id)) {
            findings.add(FindingCode.CLAUSE_NOT_CARRIED, clause.id().at(), "clause", id);
        }
        for (String carrier : clause.carriers()) {
            List<WrittenRule> meant = byName.getOrDefault(carrier, List.of());
            if (meant.isEmpty()) {
                reportUnknown(clause, carrier);
            } else if (cited.contains(id)
                    && meant.stream().noneMatch(rule -> citesOf(rule).contains(id))) {
                findings.add(FindingCode.CLAUSE_NOT_CITED, clause.rules().at(), "clause", id, "rule", carrier);
            }
        }
    }

    private void reportUnknown(WrittenClause clause, String carrier) {
        List<String> known = rules.stream().map(rule -> rule.id().text()).toList();
        findings.add(
                FindingCode.CLAUSE_RULE_UNKNOWN,
                clause.rules().at(),
                "clause",
                clause.id().text(),
                "rule",
                carrier,
                "hint",
                NearestName.hint(carrier, known));
    }

    /** What a rule cites: itself, its rows, and its extension. */
    private Set<String> citesOf(WrittenRule rule) {
        Set<String> known = citesByRule.get(rule);
        if (known != null) {
            return known;
        }
        Set<String> cites = new HashSet<>();
        rule.basis().ifPresent(basis -> addTexts(basis.cites(), cites));
        for (WrittenRule part : rule.parts()) {
            cites.addAll(citesOf(part));
        }
        rule.fields()
                .mapping("extension")
                .flatMap(extension -> extension.find("cites"))
                .ifPresent(node -> addTexts(node instanceof YamlSequence list ? list.items() : List.of(node), cites));
        citesByRule.put(rule, cites);
        return cites;
    }

    private static void addTexts(List<? extends YamlNode> nodes, Set<String> texts) {
        for (YamlNode node : nodes) {
            if (node instanceof YamlScalar word) {
                texts.add(word.text());
            }
        }
    }
}
