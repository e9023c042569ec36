package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Citation;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.pack.WrittenBasis;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Turns what rules say they rest on into bases; a rule without one is reported. */
final class Bases {

    /** Stands in for a basis that was reported, so that the rule can be checked further. */
    private static final Basis REPORTED = Basis.chosen("?");

    private final Clauses clauses;
    private final Findings findings;

    Bases(Clauses clauses, Findings findings) {
        this.clauses = clauses;
        this.findings = findings;
    }

    Basis of(WrittenRule rule) {
        if (rule.basis().isPresent()) {
            return of(rule.basis().get());
        }
        findings.add(FindingCode.BASIS_MISSING, rule.at(), "rule", rule.id().text());
        return REPORTED;
    }

    /** A clock without a basis of its own rests on what its rows rest on. */
    Basis ofClock(WrittenRule clock, List<Basis> rows) {
        if (clock.basis().isPresent() || clock.parts().isEmpty()) {
            return of(clock);
        }
        Set<Citation> citations = new LinkedHashSet<>();
        rows.forEach(row -> citations.addAll(row.citations()));
        Optional<String> choice =
                rows.stream().flatMap(row -> row.choice().stream()).findFirst();
        return citations.isEmpty() && choice.isEmpty() ? REPORTED : new Basis(List.copyOf(citations), choice);
    }

    Basis of(WrittenBasis written) {
        List<Citation> citations = new ArrayList<>();
        for (YamlScalar clause : written.cites()) {
            clauses.resolve(clause).ifPresent(citations::add);
        }
        Optional<String> choice = written.choice().map(YamlScalar::text).filter(why -> !why.isBlank());
        return citations.isEmpty() && choice.isEmpty() ? REPORTED : new Basis(citations, choice);
    }
}
