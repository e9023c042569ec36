package org.wangge.rules.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.ExampleExpectation;
import org.wangge.rules.yaml.YamlScalar;

/**
 * What happened without anybody acting: the clocks that have run out by now, and the steps that the system took since the
 * step before.
 *
 * @param overdue the clocks, in any order
 * @param steps the steps, in the order in which they were taken
 */
record ByThemselves(Collection<String> overdue, List<String> steps) {

    /** What is expected otherwise, at the place of the first word of the expectation, or of the step. */
    List<Mismatch> compare(ExampleExpectation expected, Position step) {
        List<Mismatch> mismatches = new ArrayList<>();
        expected.overdue()
                .flatMap(clocks ->
                        mismatch(clocks, step, ExampleMessage.OVERDUE.text(), sorted(texts(clocks)), sorted(overdue)))
                .ifPresent(mismatches::add);
        expected.system()
                .flatMap(taken -> mismatch(taken, step, ExampleMessage.BY_SYSTEM.text(), texts(taken), steps))
                .ifPresent(mismatches::add);
        return mismatches;
    }

    private static Optional<Mismatch> mismatch(
            List<YamlScalar> words, Position step, Text what, List<String> expected, List<String> found) {
        Position at = words.stream().map(YamlScalar::at).findFirst().orElse(step);
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(Mismatch.of(at, what, expected.toString(), found.toString()));
    }

    /** Clocks run out side by side, each once, in no order. */
    private static List<String> sorted(Collection<String> clocks) {
        return List.copyOf(new TreeSet<>(clocks));
    }

    private static List<String> texts(List<YamlScalar> words) {
        return words.stream().map(YamlScalar::text).toList();
    }
}
