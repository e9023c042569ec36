package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.soundness.Setting;
import org.wangge.core.procedure.soundness.SoundnessChecker;
import org.wangge.core.procedure.soundness.SoundnessFinding;
import org.wangge.core.procedure.soundness.SoundnessReport;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;

/**
 * Lets the checker of the core walk through the procedures of a pack, and finds the places of what it says. Books that say
 * the same are walked through once. Not thread-safe.
 */
final class SoundnessCheck {

    private record Checked(RuleBook book, List<Finding> findings) {}

    private final List<Checked> checked = new ArrayList<>();
    private final List<SoundnessReport> reports = new ArrayList<>();

    /** What the checker said of each procedure that it walked through. */
    List<SoundnessReport> reports() {
        return reports;
    }

    /** The digest of a book is asked for only where there is another one with which it may agree. */
    void check(RuleBook book, Workbench bench) {
        Optional<Checked> known = checked.stream()
                .filter(one -> one.book().digest().equals(book.digest()))
                .findFirst();
        Checked now = known.orElseGet(() -> new Checked(book, new Walk(bench, reports).through(book)));
        if (known.isEmpty()) {
            checked.add(now);
        }
        bench.findings().addAll(now.findings());
    }

    /** One walk through the procedures of a book. */
    private record Walk(Workbench bench, List<SoundnessReport> reports, Findings findings) {

        Walk(Workbench bench, List<SoundnessReport> reports) {
            this(bench, reports, new Findings());
        }

        List<Finding> through(RuleBook book) {
            Setting setting = Setting.of(book);
            for (Procedure procedure : book.procedures()) {
                SoundnessReport report =
                        SoundnessChecker.of(procedure).within(setting).check();
                reports.add(report);
                report.findings().forEach(finding -> report(procedure.id().value(), finding));
            }
            return findings.all();
        }

        private void report(String procedure, SoundnessFinding finding) {
            Map<String, Object> attributes = finding.message().attributes();
            Object[] namesAndValues = attributes.entrySet().stream()
                    .flatMap(attribute -> java.util.stream.Stream.of(attribute.getKey(), attribute.getValue()))
                    .toArray();
            findings.add(FindingCode.of(finding.code()), placeOf(procedure, finding), namesAndValues);
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
}
