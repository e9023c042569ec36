package org.wangge.rules.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Text;
import org.wangge.rules.PackReader;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

class ExampleRunnerTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final String GIVEN = """
            - example: one
              given:
                grids: {t: town, v1: {village: t}, g1: {group: v1}}
                staff: {leader: {post: group-leader, at: g1}, cadre: {unit: village-office, of: v1}}
              steps:
            """;

    @Test
    void findsNothingToReportWhereAllIsAsExpected() {
        ExampleResult result = run(
                "    - {at: 2026-03-02T09:00, by: leader, do: report,"
                        + " with: {category: sanitation, location: g1}, expect: {state: found, closed: false, holder: leader}}\n");
        assertThat(result.mismatches()).isEmpty();
        assertThat(result.history()).hasSize(2);
    }

    @Test
    void reportsEveryMismatchAtItsPlace() {
        ExampleResult result = run("""
                    - {at: 2026-03-02T09:00, by: leader, do: report, with: {category: sanitation, location: g1},
                       expect: {state: sorted, closed: true, holder: cadre, due: {settle: 2026-03-05}}}
                    - {at: 2026-03-02T09:10, by: leader, do: sort, with: {scope: community}, refused: [NOT_ENTITLED]}
                    - {at: 2026-03-02T09:20, by: cadre, do: settle, with: {result: x}}
                """);
        assertThat(result.isAsExpected()).isFalse();
        assertThat(result.mismatches())
                .extracting(
                        mismatch -> mismatch.at().line() + " " + mismatch.what().en())
                .containsExactly(
                        "7 state", "6 closed", "7 holder", "7 due settle", "8 leader does sort", "9 cadre does settle");
        assertThat(result.mismatches().get(0))
                .hasToString("own/examples/e.yaml:7:24: state: expected sorted, got found");
        assertThat(result.mismatches().get(3).found()).isEqualTo(Text.of("none"));
        assertThat(result.mismatches().get(4).what().zh()).isEqualTo("leader 执行 sort");
        assertThat(result.mismatches().get(4).expected().zh()).isEqualTo("不予办理 [NOT_ENTITLED]");
        assertThat(result.mismatches().get(5).found().zh()).startsWith("不予办理：").doesNotContain("Cannot", "refused");
        assertThatThrownBy(result::requireAsExpected)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("own/examples/e.yaml:8:")
                .hasMessageContaining("refused with [NOT_ENTITLED]");
    }

    @Test
    void reportsAnExpectationOfACaseThatNeverBegan() {
        ExampleResult result = run("    - {at: 2026-03-02T09:00, by: cadre, do: report,"
                + " with: {category: sanitation, location: g1}, refused: [NOT_ENTITLED], expect: {state: found}}\n");
        assertThat(result.mismatches()).extracting(Mismatch::what).containsExactly(Text.of("案件", "case"));
    }

    /** A pack of its own with nothing but the example. */
    private static ExampleResult run(String steps) {
        PackResult pack = PackReader.read("own", shelf(GIVEN + steps));
        ExampleRunner runner =
                new ExampleRunner(pack.requireClean(), ExampleRunner.calendarsOf(pack.requireClean()), VALIDATOR);
        return runner.run(pack.examples()).get(0);
    }

    private static PackShelf shelf(String examples) {
        PackFiles own = PackFiles.of(
                "own",
                Map.of(
                        "pack.yaml",
                        "pack: own\ntitle: own\nversion: \"1\"\nextends: [tangshan-town]\n",
                        "examples/e.yaml",
                        examples));
        return new PackShelf() {
            @Override
            public java.util.Optional<PackFiles> find(String id) {
                return id.equals("own") ? java.util.Optional.of(own) : new BuiltInPacks().find(id);
            }

            @Override
            public java.util.Collection<String> ids() {
                return List.of("own");
            }
        };
    }
}
