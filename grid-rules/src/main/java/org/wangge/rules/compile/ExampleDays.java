package org.wangge.rules.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.ExampleStep;

/** Finds examples that begin on a day on which the pack does not hold, so that no rule book could carry them out. */
final class ExampleDays {

    private final List<InForce> days;
    private final Findings findings;

    ExampleDays(List<DayCompiler> segments, Findings findings) {
        this.days = segments.stream().map(DayCompiler::days).toList();
        this.findings = findings;
    }

    void check(List<Example> examples) {
        examples.forEach(example -> firstDay(example)
                .filter(day -> days.stream().noneMatch(each -> each.contains(day)))
                .ifPresent(day -> report(example, day)));
    }

    /** Whoever expects that no rules are in force means it. */
    private static Optional<LocalDate> firstDay(Example example) {
        return example.steps().stream()
                .findFirst()
                .filter(first -> first.refused().stream()
                        .noneMatch(code -> code.text().equals(RefusalCode.RULES_NOT_IN_FORCE.name())))
                .map(ExampleStep::time)
                .map(time -> time.toLocalDate());
    }

    private void report(Example example, LocalDate day) {
        String held = days.stream().map(InForce::toString).collect(Collectors.joining(", "));
        findings.add(
                FindingCode.EXAMPLE_OUTSIDE_DAYS, example.at(), "example", example.title(), "day", day, "days", held);
    }
}
