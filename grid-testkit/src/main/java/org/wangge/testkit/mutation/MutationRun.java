package org.wangge.testkit.mutation;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.explain.RuleId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.example.ExampleResult;
import org.wangge.rules.example.ExampleRunner;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.PackParser;
import org.wangge.rules.pack.PackShelf;
import org.wangge.rules.pack.WrittenRule;

/**
 * Carries the examples of a pack out under each of its mutants (变异测试). Immutable.
 *
 * <p>An example notices a changed limit only if a clock ran by its row, so the others are not carried out for it.
 */
public final class MutationRun {

    private final RuleBook book;
    private final Validator validator;
    private final List<Example> examples;
    private final Map<Example, Set<RuleId>> rowsUsed = new HashMap<>();
    private final Map<String, String> places;

    private MutationRun(PackResult pack, Validator validator, Map<String, String> places) {
        this.book = pack.requireClean();
        this.validator = validator;
        this.examples = pack.examples();
        this.places = Map.copyOf(places);
        ExampleRunner runner = ExampleRunner.of(book, validator);
        examples.forEach(example -> rowsUsed.put(example, rowsUsed(runner.run(example))));
    }

    /**
     * A run over the examples of a pack.
     *
     * @param pack the pack as it was read
     * @param shelf from where it was read, for the places of its rules
     * @param validator a validator of any Jakarta Validation provider
     * @return the run
     * @throws org.wangge.rules.lint.UncleanPackException if the pack has errors
     * @throws IllegalArgumentException if one of its examples fails without any mutation
     */
    public static MutationRun of(PackResult pack, PackShelf shelf, Validator validator) {
        return new MutationRun(pack, validator, placesOf(pack.pack(), shelf));
    }

    private static Map<String, String> placesOf(String pack, PackShelf shelf) {
        Map<String, String> places = new HashMap<>();
        shelf.find(pack).map(files -> PackParser.parse(files, new Findings())).stream()
                .flatMap(written -> written.rules().stream())
                .forEach(rule -> note(rule, places));
        return places;
    }

    private static void note(WrittenRule rule, Map<String, String> places) {
        Family family = rule.family() == Family.TRANSITION ? Family.TRANSITION : Family.CLOCK;
        boolean isMutated = family == rule.family() || rule.family() == Family.CLOCK_ROW;
        if (isMutated) {
            places.putIfAbsent(
                    key(family, rule.id().text()), rule.at() + " " + rule.id().text());
        }
        rule.parts().forEach(part -> note(part, places));
    }

    private static String key(Family family, String id) {
        return family + " " + id;
    }

    private static Set<RuleId> rowsUsed(ExampleResult result) {
        if (!result.isAsExpected()) {
            throw new IllegalArgumentException("Example '" + result.example().title()
                    + "' must come out as it says before rules are changed, got " + result.mismatches());
        }
        return result.history().stream()
                .map(event -> event.event())
                .filter(CaseEvent.ClockStarted.class::isInstance)
                .map(event -> ((CaseEvent.ClockStarted) event).begun().row())
                .collect(Collectors.toSet());
    }

    /**
     * Tries every mutant of some kinds.
     *
     * @param wanted the kinds
     * @return what became of each mutant
     */
    public MutationReport run(Set<Mutation> wanted) {
        List<MutationReport.Verdict> verdicts = new ArrayList<>();
        for (Mutant mutant : Mutants.of(book, wanted)) {
            String place = places.getOrDefault(
                    key(mutant.family(), mutant.rule().id()), mutant.rule().toString());
            String killedBy = killer(mutant).map(Example::title).orElse("");
            verdicts.add(
                    new MutationReport.Verdict(mutant.mutation(), place, mutant.before(), mutant.after(), killedBy));
        }
        return new MutationReport(book.pack(), verdicts);
    }

    private Optional<Example> killer(Mutant mutant) {
        ExampleRunner runner = ExampleRunner.of(mutant.book(), validator);
        return examples.stream()
                .filter(example -> mayNotice(example, mutant))
                .filter(example -> notices(runner, example))
                .findFirst();
    }

    /** A run that is no case has no history to look at; what is extended or bounded shows in no row. */
    private boolean mayNotice(Example example, Mutant mutant) {
        Set<RuleId> rows = rowsUsed.getOrDefault(example, Set.of());
        boolean isOfARow = mutant.mutation() == Mutation.LIMIT_NUMBER || mutant.mutation() == Mutation.LIMIT_UNIT;
        return !isOfARow || rows.isEmpty() || rows.contains(mutant.rule()) || !isRow(mutant.rule());
    }

    private boolean isRow(RuleId rule) {
        return rowsUsed.values().stream().anyMatch(rows -> rows.contains(rule));
    }

    /** Whatever goes wrong while a changed book is followed is noticed too. */
    private static boolean notices(ExampleRunner runner, Example example) {
        try {
            return !runner.run(example).isAsExpected();
        } catch (RuntimeException broken) {
            return true;
        }
    }
}
