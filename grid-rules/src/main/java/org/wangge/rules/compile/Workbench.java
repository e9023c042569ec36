package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.core.rulebook.OpenValue;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Reading;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** What the compilers of the families share: the merged rules, names, bases, and where findings go. */
final class Workbench {

    private final List<WrittenRule> rules;
    private final Findings findings;
    private final Names names;
    private final Bases bases;
    private final Reading reading;
    private final List<OpenValue> openValues = new ArrayList<>();

    Workbench(List<WrittenRule> rules, Clauses clauses, Findings findings) {
        this.rules = rules;
        this.findings = findings;
        this.names = new Names(Inheritance.withRows(rules), findings);
        this.bases = new Bases(clauses, findings);
        this.reading = new Reading(findings);
    }

    List<WrittenRule> rulesOf(Family family) {
        return rules.stream().filter(rule -> rule.family() == family).toList();
    }

    List<WrittenRule> rulesOf(Family family, String procedure) {
        return rulesOf(family).stream()
                .filter(rule -> rule.procedure().equals(procedure))
                .toList();
    }

    /** The states of a procedure in which something can still happen. */
    List<String> openStates(String procedure) {
        return rulesOf(Family.STATE, procedure).stream()
                .filter(state -> state.fields()
                        .word("final")
                        .filter(word -> word.text().equals("true"))
                        .isEmpty())
                .map(state -> state.id().text())
                .toList();
    }

    Findings findings() {
        return findings;
    }

    Names names() {
        return names;
    }

    Bases bases() {
        return bases;
    }

    Reading reading() {
        return reading;
    }

    List<OpenValue> openValues() {
        return openValues;
    }

    /** A word that the source may leave open; then nothing is given, and the open value is noted. */
    Optional<YamlScalar> openable(WrittenRule rule, String key) {
        Optional<YamlNode> value = rule.fields().node(key);
        if (value.isPresent() && isOpen(value.get())) {
            noteOpen(rule, key, bases.of(rule));
            return Optional.empty();
        }
        return value.flatMap(node -> word(key, node));
    }

    /** Whether a value is {@code {open: true}}; any other mapping is reported where a word is expected. */
    boolean isOpen(YamlNode node) {
        if (node instanceof YamlScalar word) {
            return word.text().equals("open");
        }
        if (!(node instanceof YamlMapping)) {
            return false;
        }
        Optional<Fields> open = Shapes.OPEN.read(node, findings);
        return open.flatMap(fields -> fields.word("open"))
                .flatMap(word -> reading.flag("open", word))
                .orElse(false);
    }

    void noteOpen(WrittenRule rule, String key, org.wangge.core.explain.Basis basis) {
        openValues.add(new OpenValue(rule.ruleId(), key, basis));
        findings.add(
                FindingCode.OPEN_VALUE, rule.fields().at(key), "rule", rule.id().text(), "what", key);
    }

    /** The value as a word; anything else is reported. */
    Optional<YamlScalar> word(String key, YamlNode node) {
        if (node instanceof YamlScalar word && !word.isEmpty()) {
            return Optional.of(word);
        }
        if (!(node instanceof YamlMapping)) {
            findings.add(
                    FindingCode.WRONG_KIND,
                    node.at(),
                    "key",
                    key,
                    "expected",
                    org.wangge.core.explain.Text.of("一个词", "a word"),
                    "found",
                    node.kind());
        }
        return Optional.empty();
    }

    /** The constant that a word names in its written form; else the word is reported. */
    <T> Optional<T> constant(String key, YamlScalar word, Collection<T> constants, Function<T, String> written) {
        Optional<T> found = constants.stream()
                .filter(constant -> written.apply(constant).equals(word.text()))
                .findFirst();
        if (found.isEmpty()) {
            reading.reportWord(key, word, constants.stream().map(written).toList());
        }
        return found;
    }
}
