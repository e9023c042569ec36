package org.wangge.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.procedure.soundness.SoundnessCode;

/** For each code a fault that shows it, the mend that takes it away, and both in FINDINGS.md. */
class LintSamplesTest {

    private final Path page =
            Path.of(System.getProperty("basedir", "grid-rules")).resolve("FINDINGS.md");

    static Stream<LintSample> samples() {
        return LintSample.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showTheFault(LintSample sample) {
        assertThat(sample.faulty().findings(sample.code())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areWithoutItOnceMended(LintSample sample) {
        assertThat(sample.mended().findings(sample.code()))
                .filteredOn(finding -> !isTheOpenLimitOfTheFixture(finding, sample))
                .isEmpty();
    }

    private static boolean isTheOpenLimitOfTheFixture(Finding finding, LintSample sample) {
        return finding.code() == FindingCode.OPEN_VALUE && sample.code() != FindingCode.OPEN_VALUE;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areSaidInChineseWithoutAnEnglishSentence(LintSample sample) {
        assertThat(sample.faulty().findings(sample.code()))
                .allSatisfy(finding -> assertThat(finding.what(Locale.CHINESE))
                        .doesNotContainPattern(
                                "[a-z]{2,} (is|are|must|takes|lies|stand|written|with|the|has) [a-z]{2,}"));
    }

    @Test
    void areThereForEveryCode() {
        assertThat(samples().map(LintSample::code))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Arrays.stream(FindingCode.values())
                        .filter(code -> code != FindingCode.NOT_COMPILABLE)
                        .filter(code -> Arrays.stream(SoundnessCode.values())
                                .noneMatch(found -> found.name().equals(code.name())))
                        .toList());
    }

    @Test
    void standOnThePageOfFindings() throws IOException {
        assertThat(Files.readString(page)).endsWith(examples());
    }

    /** The end of FINDINGS.md: what the linter finds, then what the checker of procedures finds. */
    static String examples() {
        String linter = samples().map(LintSample::shown).collect(Collectors.joining("\n"));
        String checker = Arrays.stream(SoundnessCode.values())
                .map(FindingCode::of)
                .flatMap(code -> SeededFault.all().stream()
                        .filter(fault -> fault.code() == code)
                        .limit(1))
                .map(LintSamplesTest::shown)
                .collect(Collectors.joining("\n"));
        return "## Examples\n\nThe fault (-) and the mend (+).\n\n" + linter + "\n" + checker;
    }

    private static String shown(SeededFault fault) {
        String changes = fault.edits().entrySet().stream()
                .map(edit -> LintSample.lines("- ", edit.getValue()) + LintSample.lines("+ ", edit.getKey()))
                .collect(Collectors.joining());
        return "**`" + fault.code() + "`** " + fault.file() + ": " + fault.fault() + "\n\n```diff\n" + changes
                + "```\n";
    }
}
