package org.wangge.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wangge.rules.PackReader;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackResult;

/** The examples of the built-in packs notice when somebody changes a number in a limit. */
class BuiltInMutationTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static MutationReport report(PackResult pack, Set<Mutation> wanted) {
        return MutationRun.of(pack, new BuiltInPacks(), VALIDATOR).run(wanted);
    }

    private static Stream<PackResult> packs() {
        return PackReader.builtInIds().stream()
                .map(PackReader::builtIn)
                .filter(pack -> !pack.requireClean().procedures().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyNumberInALimitIsHeldByAnExample() {
        return packs().map(pack -> DynamicTest.dynamicTest(
                pack.pack(),
                () -> assertThat(report(pack, Set.of(Mutation.LIMIT_NUMBER)).survivors())
                        .isEmpty()));
    }

    /**
     * All packs under {@code -Pexhaustive}, else the one with the fewest steps. Written to {@code target/mutants.txt};
     * most of what survives is equal to the original in every case that can be.
     */
    @Test
    void mostMutantsOfAllKindsAreNoticed() throws IOException {
        List<MutationReport> reports = wanted().map(pack -> report(pack, EnumSet.allOf(Mutation.class)))
                .toList();
        Files.writeString(
                Path.of(System.getProperty("basedir", "."), "target", "mutants.txt"),
                reports.stream().map(MutationReport::toString).collect(Collectors.joining("\n")));
        int all = reports.stream().mapToInt(each -> each.verdicts().size()).sum();
        int left = reports.stream().mapToInt(each -> each.survivors().size()).sum();
        assertThat(left).as("survivors of %s mutants", all).isLessThan(all / 2);
    }

    private static Stream<PackResult> wanted() {
        return Boolean.getBoolean("wangge.exhaustive") ? packs() : Stream.of(PackReader.builtIn("kindergarten-safety"));
    }
}
