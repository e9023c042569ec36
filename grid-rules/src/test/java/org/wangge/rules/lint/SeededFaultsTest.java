package org.wangge.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.procedure.soundness.Setting;
import org.wangge.core.procedure.soundness.SoundnessChecker;
import org.wangge.core.procedure.soundness.SoundnessCode;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;

/** Every fault that is sown into a sound pack is found, where it is, with the path that shows it. */
class SeededFaultsTest {

    static Stream<SeededFault> faults() {
        return SeededFault.all().stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsEachWhereItIs(SeededFault fault) {
        List<Finding> found = fault.read().findings();

        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(fault.code());
            assertThat(fault.places())
                    .anySatisfy(
                            place -> assertThat(finding.position().toString()).startsWith(place));
            assertThat(actionsOf(finding)).isEqualTo(fault.path());
        });
    }

    /** The path of a finding without what its commands bring: {@code report → sort {scope: town}} is report, sort. */
    private static List<String> actionsOf(Finding finding) {
        String path = finding.attributes().get("path").toString();
        return path.equals("Text[zh=, en=]")
                ? List.of()
                : Stream.of(path.split(" → ")).map(step -> step.split(" ")[0]).toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatWhyAndHowToMendInBothLanguages(SeededFault fault) {
        Finding finding = fault.read().findings().stream()
                .filter(each -> each.code() == fault.code())
                .findFirst()
                .orElseThrow();

        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(List.of(finding.what(language), finding.why(language), finding.mend(language)))
                    .allSatisfy(sentence -> assertThat(sentence)
                            .isNotBlank()
                            .doesNotContainPattern("\\{[a-zA-Z]+}")
                            .doesNotContain("Text["));
        }
    }

    @Test
    void areAtLeastOneOfEachKind() {
        assertThat(SeededFault.all())
                .hasSizeGreaterThanOrEqualTo(25)
                .extracting(SeededFault::code)
                .containsAll(
                        Stream.of(SoundnessCode.values()).map(FindingCode::of).toList());
    }

    @Test
    void areNotInThePackIntoWhichTheyAreSown() {
        assertThat(PackReader.read(SeededFault.PACK, PackTexts.sample()).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void areInNoPackThatComesWithTheLibrary(String pack) {
        RuleBook book = PackReader.builtIn(pack).requireClean();

        assertThat(book.procedures())
                .allSatisfy(procedure -> assertThat(SoundnessChecker.of(procedure)
                                .within(Setting.of(book))
                                .check())
                        .satisfies(report -> assertThat(report.findings()).isEmpty())
                        .satisfies(report -> assertThat(report.isSound()).isTrue()));
    }

    static Stream<String> builtIn() {
        return PackReader.builtInIds().stream();
    }
}
