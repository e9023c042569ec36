package org.wangge.rules.example;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.InvalidGridTreeException;
import org.wangge.core.procedure.ProcedureId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.rules.pack.Example;
import org.wangge.rules.rehearsal.Locality;

/**
 * Carries out the examples of a pack under its rule books (示例执行器), each in stores of its own. Immutable and safe for any
 * number of threads.
 */
public final class ExampleRunner {

    private final RuleTimeline timeline;
    private final List<WorkCalendar> calendars;
    private final Validator validator;

    /**
     * A runner for a rule book.
     *
     * @param book the rule book
     * @param calendars the editions of its calendar; each step counts by the one that was known on its day
     * @param validator a validator of any Jakarta Validation provider
     */
    public ExampleRunner(RuleBook book, List<WorkCalendar> calendars, Validator validator) {
        this(RuleTimeline.always(book), calendars, validator);
    }

    /**
     * A runner for a regulation whose rules change: each example is governed by those of the day on which its case begins.
     *
     * @param timeline the rule books
     * @param calendars the editions of their calendar; each step counts by the one that was known on its day
     * @param validator a validator of any Jakarta Validation provider
     */
    public ExampleRunner(RuleTimeline timeline, List<WorkCalendar> calendars, Validator validator) {
        this.timeline = timeline;
        this.calendars = List.copyOf(calendars);
        this.validator = validator;
    }

    /**
     * A runner that counts by the built-in editions of the calendar that a rule book names; by plain weeks if the library
     * does not have that calendar.
     *
     * @param book the rule book
     * @param validator a validator of any Jakarta Validation provider
     * @return the runner
     */
    public static ExampleRunner of(RuleBook book, Validator validator) {
        return of(RuleTimeline.always(book), validator);
    }

    /**
     * A runner for a regulation whose rules change, that counts by the built-in editions of the calendar that its first
     * rule book names.
     *
     * @param timeline the rule books
     * @param validator a validator of any Jakarta Validation provider
     * @return the runner
     */
    public static ExampleRunner of(RuleTimeline timeline, Validator validator) {
        return new ExampleRunner(timeline, calendarsOf(firstOf(timeline)), validator);
    }

    private static RuleBook firstOf(RuleTimeline timeline) {
        return timeline.periods().get(0).book();
    }

    /**
     * The built-in editions of the calendar that a rule book names.
     *
     * @param book the rule book
     * @return the editions; none if the library does not have that calendar
     */
    public static List<WorkCalendar> calendarsOf(RuleBook book) {
        return BuiltInCalendars.byId(book.calendar())
                .map(history -> history.editions())
                .orElse(List.of());
    }

    /**
     * Carries out an example: all its steps, also after one that came out otherwise.
     *
     * @param example the example
     * @return what came of it
     */
    public ExampleResult run(Example example) {
        try {
            return resultOf(example, bookFor(example));
        } catch (InvalidGridTreeException noTree) {
            Mismatch mismatch = new Mismatch(
                    example.at(), ExampleMessage.GIVEN_GRIDS.text(), ExampleMessage.A_TREE.text(), problems(noTree));
            return new ExampleResult(example, List.of(mismatch), List.of());
        }
    }

    private static Text problems(InvalidGridTreeException noTree) {
        return Text.of(problems(noTree, Locale.CHINESE), problems(noTree, Locale.ENGLISH));
    }

    private static String problems(InvalidGridTreeException noTree, Locale locale) {
        return noTree.problems().stream()
                .map(problem -> problem.message().render(locale))
                .collect(Collectors.joining("; "));
    }

    /** A case lives in stores; a run of any other procedure needs none. */
    private ExampleResult resultOf(Example example, RuleBook book) {
        Locality locality = ExamplePlace.of(example, book, calendars);
        return example.procedure()
                .map(word -> ProcedureId.of(word.text()))
                .filter(procedure -> !procedure.equals(RuleBook.CASE))
                .flatMap(book::findProcedure)
                .map(procedure -> new ProcedureExampleRun(example, procedure, locality).result())
                .orElseGet(() -> new ExampleRun(example, locality, RuleBooks.of(timeline), validator).result());
    }

    private RuleBook bookFor(Example example) {
        return example.steps().stream()
                .findFirst()
                .flatMap(first -> timeline.asOf(first.time().toLocalDate()))
                .orElseGet(() -> firstOf(timeline));
    }

    /**
     * Carries out several examples.
     *
     * @param examples the examples
     * @return what came of each, in their order
     */
    public List<ExampleResult> run(List<Example> examples) {
        return examples.stream().map(this::run).toList();
    }
}
