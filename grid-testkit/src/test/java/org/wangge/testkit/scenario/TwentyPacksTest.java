package org.wangge.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Transition;
import org.wangge.core.procedure.soundness.SoundnessCode;
import org.wangge.core.rulebook.Rule;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Severity;
import org.wangge.rules.pack.ExampleDue;
import org.wangge.rules.pack.ExampleExpectation;
import org.wangge.rules.pack.ExampleStep;
import org.wangge.rules.yaml.YamlScalar;

/**
 * Twenty schemes, each a built-in pack: it loads, lints clean, is sound, its examples come out and would notice another
 * number, and every clause of its table has gone somewhere.
 */
@DisplayName("二十个方案的规则包")
class TwentyPacksTest {

    /** The clauses of the twenty schemes as their tables list them: scheme, clause, kind. */
    private static final List<String> COPY = copyOfTheTables();

    private static final Set<String> SOUNDNESS =
            Arrays.stream(SoundnessCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static List<String> copyOfTheTables() {
        try (InputStream in = TwentyPacksTest.class.getResourceAsStream("/clauses/schemes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> schemesOfTheCopy() {
        return COPY.stream().map(row -> row.substring(0, row.indexOf('\t'))).distinct();
    }

    @Test
    void areOneForEachScheme() {
        assertThat(schemesOfTheCopy()).hasSize(20);
        assertThat(SchemePack.schemes())
                .containsExactlyInAnyOrderElementsOf(schemesOfTheCopy().toList());
    }

    @TestFactory
    Stream<DynamicContainer> everyScheme() {
        return SchemePack.all().map(pack -> dynamicContainer(pack.scheme() + " " + pack.id(), tests(pack)));
    }

    private static Stream<DynamicNode> tests(SchemePack pack) {
        return Stream.of(
                dynamicTest("loads", pack::book),
                dynamicTest("lints clean apart from open values", () -> lintsClean(pack)),
                dynamicTest("is sound", () -> isSound(pack)),
                dynamicTest("has every clause of its scheme", () -> hasEveryClause(pack)),
                dynamicTest("says of every clause where it went", () -> saysWhereClausesWent(pack)),
                dynamicTest("leaves no clause of the flow for later", () -> leavesNothingOfTheFlow(pack)),
                dynamicTest("cites what it carries", () -> citesWhatItCarries(pack)),
                dynamicTest("has examples that take every step, and refuse it too", () -> takesEveryStep(pack)),
                dynamicTest("has examples of every clock", () -> expectsEveryClock(pack)),
                dynamicTest("expects every step that a clock triggers", () -> expectsTheSystem(pack)),
                dynamicContainer("examples", ExampleTests.of(pack.result(), VALIDATOR)),
                dynamicContainer(
                        "examples notice another number",
                        ChangedLimit.of(pack.files()).stream()
                                .map(changed -> dynamicTest(
                                        changed.line(),
                                        () -> assertThat(changed.isNoticed(VALIDATOR))
                                                .isTrue()))));
    }

    private static void lintsClean(SchemePack pack) {
        assertThat(pack.result().findings())
                .filteredOn(finding -> finding.severity() != Severity.OPEN)
                .map(Finding::toString)
                .isEmpty();
    }

    private static void isSound(SchemePack pack) {
        assertThat(pack.book().procedures()).isNotEmpty();
        assertThat(pack.result().findings())
                .filteredOn(finding -> SOUNDNESS.contains(finding.code().name()))
                .map(Finding::toString)
                .isEmpty();
    }

    private static void hasEveryClause(SchemePack pack) {
        assertThat(pack.clauses().stream().map(SchemeClause::inTheCopy))
                .containsExactlyElementsOf(COPY.stream()
                        .filter(row -> row.startsWith(pack.scheme() + "\t"))
                        .toList());
    }

    private static void saysWhereClausesWent(SchemePack pack) {
        assertThat(pack.clauses()).allSatisfy(row -> {
            assertThat(row.status()).as(row.id()).isIn("carried", "open", "informational");
            assertThat(row.rules()).as(row.id()).isNotBlank();
        });
    }

    private static void leavesNothingOfTheFlow(SchemePack pack) {
        assertThat(pack.clauses())
                .filteredOn(SchemeClause::isOfTheFlow)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.status()).as(row.id()).isIn("carried", "informational"));
    }

    private static void citesWhatItCarries(SchemePack pack) {
        List<Rule> rules = pack.book().rules();
        for (SchemeClause row : pack.clauses()) {
            for (String carrier : row.carriers()) {
                assertThat(rules)
                        .as(row.id() + " carried by " + carrier)
                        .filteredOn(rule -> rule.id().id().equals(carrier))
                        .anySatisfy(rule -> assertThat(rule.basis().citations())
                                .anySatisfy(citation ->
                                        assertThat(citation.clause()).isEqualTo(row.id())));
            }
        }
    }

    private static void takesEveryStep(SchemePack pack) {
        assertThat(actions(pack, true))
                .containsAll(ids(pack.ownSteps().filter(step -> !step.by().equals(new Performer.TheSystem()))));
        assertThat(actions(pack, false)).containsAll(ids(pack.ownSteps()));
    }

    private static List<String> ids(Stream<Transition> steps) {
        return steps.map(step -> step.rule().id()).toList();
    }

    private static List<String> actions(SchemePack pack, boolean taken) {
        return pack.stepsOfExamples()
                .filter(step -> step.refused().isEmpty() == taken)
                .flatMap(step -> step.action().stream())
                .map(YamlScalar::text)
                .toList();
    }

    private static void expectsEveryClock(SchemePack pack) {
        assertThat(pack.stepsOfExamples()
                        .map(ExampleStep::expect)
                        .flatMap(expected -> expected.stream())
                        .map(ExampleExpectation::due)
                        .flatMap(List::stream)
                        .filter(due -> !due.written().text().equals(ExampleDue.NONE))
                        .map(due -> due.clock().text().replaceFirst("@.*", "")))
                .containsAll(pack.clocks().map(clock -> clock.id().value()).toList());
    }

    private static void expectsTheSystem(SchemePack pack) {
        assertThat(pack.stepsOfExamples()
                        .flatMap(step -> step.expect().stream())
                        .flatMap(expected -> expected.system().stream())
                        .flatMap(List::stream)
                        .map(YamlScalar::text))
                .containsAll(ids(pack.ownSteps().filter(step -> step.whenDue().isPresent())));
    }
}
