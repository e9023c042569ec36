package org.wangge.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.Faults.Fault;

class LintTest {

    static Stream<Fault> faults() {
        return Faults.all().stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsEachFaultWhereItIs(Fault fault) {
        List<Finding> found = fault.edit().apply(PackTexts.sample()).findings(fault.code());

        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.position().toString()).startsWith(fault.at());
            assertThat(finding.what(Locale.ENGLISH)).contains(fault.says());
        });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatWhyAndHowToMendInBothLanguages(Fault fault) {
        Finding finding =
                fault.edit().apply(PackTexts.sample()).findings(fault.code()).get(0);

        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(List.of(finding.what(language), finding.why(language), finding.mend(language)))
                    .allSatisfy(sentence -> assertThat(sentence)
                            .isNotBlank()
                            .doesNotContainPattern("\\{[a-zA-Z]+}")
                            .doesNotContain("Text["));
        }
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void findsNothingOfTheKindInTheSample(FindingCode code) {
        PackTexts packs = PackTexts.sample().edit("clocks.yaml", "{open: true}", "10 working days");

        assertThat(packs.findings(code)).isEmpty();
    }

    @Test
    void showsEveryCodeButTheLastResort() {
        assertThat(Stream.concat(
                        Faults.all().stream().map(Fault::code),
                        SeededFault.all().stream().map(SeededFault::code)))
                .containsAll(Arrays.stream(FindingCode.values())
                        .filter(code -> code != FindingCode.NOT_COMPILABLE)
                        .toList());
    }

    @Nested
    class NearMisses {

        private final PackTexts sample = PackTexts.sample();

        @Test
        void allowOneFaultToBeSaidOnce() {
            assertThat(sample.edit("clocks.yaml", "{scope: community}", "{scop: community}")
                            .read()
                            .findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.UNKNOWN_FACT);
        }

        @Test
        void allowRowsOfWhichOneIsMoreSpecific() {
            assertThat(sample.edit("clocks.yaml", "when: {scope: community}, ", "")
                            .findings(FindingCode.ROW_OVERLAP))
                    .isEmpty();
        }

        @Test
        void allowRowsThatOverlapButSayTheSame() {
            assertThat(sample.edit("clocks.yaml", "{scope: town-department}", "{scope: [community, town-department]}")
                            .edit("clocks.yaml", "within: 3", "within: 5")
                            .findings(FindingCode.ROW_OVERLAP))
                    .isEmpty();
        }

        @Test
        void allowTablesWithARowForEverythingElse() {
            assertThat(sample.edit("clocks.yaml", "when: {scope: beyond-town},", "")
                            .findings(FindingCode.TABLE_GAP))
                    .isEmpty();
        }

        @Test
        void allowNumbersCoveredByRangesThatMeet() {
            PackTexts meeting = ranges("[0, 10)", "[10, *)");

            assertThat(meeting.findings(FindingCode.TABLE_GAP)).isEmpty();
            assertThat(ranges("[0, 10)", "(10, *)").findings(FindingCode.TABLE_GAP))
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.attributes()).containsEntry("example", "{households: 10}"));
            assertThat(ranges("[0, 10]", "[10, *)").findings(FindingCode.ROW_OVERLAP))
                    .singleElement()
                    .satisfies(
                            overlap -> assertThat(overlap.attributes()).containsEntry("example", "{households: 10}"));
        }

        private PackTexts ranges(String first, String second) {
            return sample.append(
                    "clocks.yaml",
                    "  - id: survey",
                    "    choice: c",
                    "    table:",
                    "      - {id: survey-few, when: {households: \"" + first + "\"}, within: 2 days}",
                    "      - {id: survey-many, when: {households: \"" + second + "\"}, within: 4 days}");
        }

        @Test
        void allowAClauseThatAChildOfItsPackCites() {
            assertThat(sample.read().findings()).extracting(Finding::code).containsOnly(FindingCode.OPEN_VALUE);
        }

        @Test
        void allowAParentsConflictThatTheChildSettles() {
            PackTexts two = sample.edit("pack.yaml", "[sample-base]", "[sample-base, other-base]")
                    .with("other-base", "pack.yaml", "{pack: other-base, version: 1, title: b}")
                    .with("other-base", "catalog.yaml", "choice: c\ncategories:\n  - {id: dispute, title: x}\n");

            assertThat(two.with(
                                    PackTexts.TOWN,
                                    "catalog.yaml",
                                    "choice: c\ncategories:\n  - {id: dispute, override: true}\n")
                            .findings(FindingCode.PARENT_CONFLICT))
                    .isEmpty();
            assertThat(two.append("pack.yaml", "remove: [dispute]").findings(FindingCode.PARENT_CONFLICT))
                    .isEmpty();
        }

        @Test
        void allowParentsThatBringTheSame() {
            assertThat(sample.edit("pack.yaml", "[sample-base]", "[sample-base, other-base]")
                            .with("other-base", "pack.yaml", "{pack: other-base, version: 1, title: b}")
                            .with(
                                    "other-base",
                                    "catalog.yaml",
                                    "choice: c\ncategories:\n  - {id: dispute, title: 矛盾纠纷}\n")
                            .findings(FindingCode.PARENT_CONFLICT))
                    .isEmpty();
        }

        @Test
        void allowSideActionsThatABasePackLends() {
            PackTexts lent = sample.with(
                    PackTexts.BASE,
                    "procedures/case.yaml",
                    "procedure: case\nchoice: c\ntransitions:\n  - {id: remark, do: comment, from: any, by: holder}\n");

            assertThat(lent.read().requireClean().caseRules().procedure().transitions())
                    .anySatisfy(step -> {
                        assertThat(step.rule()).hasToString("sample-base#remark");
                        assertThat(step.fromStates()).hasSize(4);
                    });
        }
    }

    @Nested
    class NearestNames {

        @Test
        void areFoundByFewEdits() {
            assertThat(NearestName.to("scop", List.of("scope", "score"))).contains("scope");
            assertThat(NearestName.to("anserwed", List.of("answered", "closed")))
                    .contains("answered");
            assertThat(NearestName.to("ESCALATE", List.of("escalate"))).contains("escalate");
        }

        @Test
        void areNotGuessedFromAfar() {
            assertThat(NearestName.to("publish", List.of("settle"))).isEmpty();
            assertThat(NearestName.to("x".repeat(10_000), List.of("settle"))).isEmpty();
        }

        @Test
        void giveWayToTheListOfWhatThereIs() {
            assertThat(NearestName.hint("zzz", List.of("b", "a")).en()).isEqualTo("Known are a, b.");
            assertThat(NearestName.hint("zzz", List.of()).zh()).isEqualTo("没有可用的名称。");
        }

        @Test
        void countSwappedNeighboursOnce() {
            assertThat(NearestName.distance("wroking", "working")).isEqualTo(1);
            assertThat(NearestName.distance("", "abc")).isEqualTo(3);
        }
    }
}
