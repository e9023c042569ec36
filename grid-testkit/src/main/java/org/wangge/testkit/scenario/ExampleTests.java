package org.wangge.testkit.scenario;

import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.example.ExampleRunner;

/** Makes a JUnit test of each example of a pack (示例测试). */
public final class ExampleTests {

    private ExampleTests() {}

    /**
     * The examples of a pack, counted by the built-in calendar that the pack names.
     *
     * @param pack the pack as it was read
     * @param validator a validator of any Jakarta Validation provider
     * @return a test for each example, named by its title
     * @throws org.wangge.rules.lint.UncleanPackException if the pack has errors
     */
    public static Stream<DynamicTest> of(PackResult pack, Validator validator) {
        RuleBook first = pack.requireTimeline().periods().get(0).book();
        return of(pack, calendarsOf(first), validator);
    }

    /**
     * The examples of a pack, counted by any calendars.
     *
     * @param pack the pack as it was read
     * @param calendars the editions of the calendar that the pack names
     * @param validator a validator of any Jakarta Validation provider
     * @return a test for each example, named by its title
     * @throws org.wangge.rules.lint.UncleanPackException if the pack has errors
     */
    public static Stream<DynamicTest> of(PackResult pack, List<WorkCalendar> calendars, Validator validator) {
        ExampleRunner runner = new ExampleRunner(pack.requireTimeline(), calendars, validator);
        return pack.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.title(), () -> runner.run(example).requireAsExpected()));
    }

    /**
     * The built-in editions of the calendar that a rule book names.
     *
     * @param book the rule book
     * @return the editions; none if the library does not have that calendar
     */
    public static List<WorkCalendar> calendarsOf(RuleBook book) {
        return ExampleRunner.calendarsOf(book);
    }
}
