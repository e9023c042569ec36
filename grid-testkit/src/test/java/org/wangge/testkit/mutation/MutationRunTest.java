package org.wangge.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.pack.Example;

class MutationRunTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final PackResult TOWN = PackReader.builtIn("kindergarten-safety");

    private static MutationReport report(List<Example> examples) {
        PackResult pack = new PackResult(TOWN.pack(), TOWN.timeline(), TOWN.findings(), examples);
        return MutationRun.of(pack, new BuiltInPacks(), VALIDATOR).run(Set.of(Mutation.LIMIT_NUMBER));
    }

    @Nested
    class AReport {

        @Test
        void namesTheExampleThatNoticedAndThePlaceOfTheRule() {
            MutationReport report = report(TOWN.examples());

            assertThat(report.survivors()).isEmpty();
            assertThat(report.verdicts()).isNotEmpty().allSatisfy(verdict -> {
                assertThat(verdict.killedBy()).isNotEmpty();
                assertThat(verdict.place()).startsWith("kindergarten-safety/clocks.yaml:");
            });
            assertThat(report).asString().startsWith("kindergarten-safety: 3 of 3 mutants killed");
        }

        @Test
        void namesWhatSurvivesWhereNoExampleLooks() {
            MutationReport report = report(List.of());

            assertThat(report.survivors()).isEqualTo(report.verdicts()).isNotEmpty();
            assertThat(report.survivors().get(0)).asString().endsWith(" survives");
            assertThat(report).asString().contains("0 of 3 mutants killed").contains("LIMIT_NUMBER");
        }

        @Test
        void isNoneWhileAnExampleFailsByItself() {
            PackResult other = new PackResult(
                    "tangshan-town", PackReader.builtIn("tangshan-town").timeline(), List.of(), TOWN.examples());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MutationRun.of(other, new BuiltInPacks(), VALIDATOR))
                    .withMessageContaining("must come out as it says");
        }
    }

    @Nested
    class TheMutants {

        private final RuleBook book = PackReader.builtIn("tangshan-town").requireClean();
        private final List<Mutant> all = Mutants.of(book, EnumSet.allOf(Mutation.class));

        @Test
        void areOfEveryKindAndDifferInTheirDigests() {
            assertThat(all.stream().map(Mutant::mutation)).contains(Mutation.values());
            assertThat(all.stream().map(mutant -> mutant.book().digest()))
                    .doesNotContain(book.digest())
                    .doesNotHaveDuplicates();
        }

        @Test
        void changeNoRuleOfAParent() {
            assertThat(all.stream().map(mutant -> mutant.rule().pack())).containsOnly("tangshan-town");
        }

        @Test
        void areTheSameEveryTime() {
            assertThat(Mutants.of(book, EnumSet.allOf(Mutation.class))).isEqualTo(all);
        }
    }

    @Nested
    class ALimit {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "3 working days | 4 working days, 2 working days",
                    "1 day | 2 days",
                    "at once (2 hours) | at once (3 hours), at once (1 hour)",
                    "same day | ''",
                    "at once | ''"
                })
        void isOneMoreOrOneLess(String limit, String others) {
            Stream<TimeLimit> expected = Stream.of(others.split(", "))
                    .filter(text -> !text.isEmpty())
                    .map(TimeLimit::parse);
            assertThat(LimitMutations.numbers(TimeLimit.parse(limit))).containsExactlyElementsOf(expected.toList());
        }

        @Test
        void isOfTheOtherDays() {
            assertThat(LimitMutations.unit(TimeLimit.workingDays(3))).hasValue(TimeLimit.days(3));
            assertThat(LimitMutations.unit(TimeLimit.days(3))).hasValue(TimeLimit.workingDays(3));
            assertThat(LimitMutations.unit(TimeLimit.hours(3))).isEmpty();
        }
    }
}
