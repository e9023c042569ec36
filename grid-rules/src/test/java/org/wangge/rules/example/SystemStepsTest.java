package org.wangge.rules.example;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wangge.rules.PackReader;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

/** The village's scheme has a station's overdue case supervised by the system; its own example says so. */
class SystemStepsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String EXPECTED = "overdue: [station], system: [supervise-overdue]";

    /** The pack with another expectation. */
    private static PackResult expecting(String other) {
        PackFiles pack = new BuiltInPacks().find("village-grid").orElseThrow();
        Map<String, String> texts = new TreeMap<>(pack.texts());
        assertThat(texts.get("examples/township.yaml")).contains(EXPECTED);
        texts.computeIfPresent("examples/township.yaml", (file, text) -> text.replace(EXPECTED, other));
        PackFiles changed = PackFiles.of("village-grid", texts);
        return PackReader.read("village-grid", new PackShelf() {
            @Override
            public Optional<PackFiles> find(String id) {
                return id.equals("village-grid") ? Optional.of(changed) : new BuiltInPacks().find(id);
            }

            @Override
            public Collection<String> ids() {
                return new BuiltInPacks().ids();
            }
        });
    }

    private static ExampleResult run(String other) {
        PackResult pack = expecting(other);
        return ExampleRunner.of(pack.requireTimeline(), VALIDATOR).run(pack.examples()).stream()
                .filter(result -> result.example().title().startsWith("派件期满"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("期满后由系统列入督办，示例可以写明")
    void canBeExpected() {
        run(EXPECTED).requireAsExpected();
        run("system: [supervise-overdue]").requireAsExpected();
        run("overdue: station").requireAsExpected();
    }

    @Test
    void areMissedWhereTheyDoNotComeOrOthersCome() {
        assertThat(run("overdue: [], system: []").mismatches())
                .extracting(mismatch -> mismatch.what().zh() + mismatch.expected() + mismatch.found())
                .containsExactly(
                        "超期的时限Text[zh=[], en=[]]Text[zh=[station], en=[station]]",
                        "系统办理Text[zh=[], en=[]]Text[zh=[supervise-overdue], en=[supervise-overdue]]");
        assertThat(run("system: [supervise-overdue, supervise-overdue]").mismatches())
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.at().file()).endsWith("township.yaml"));
    }

    @Test
    void areResolvedLikeAllNames() {
        assertThat(expecting("overdue: [stations], system: [supervise-nobody]").findings())
                .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_REFERENCE)
                .hasSize(2);
    }
}
