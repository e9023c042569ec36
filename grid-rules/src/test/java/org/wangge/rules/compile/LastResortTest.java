package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.Position;

class LastResortTest {

    private final Findings findings = new Findings();
    private final LastResort resort = new LastResort(findings, Position.startOf("town/pack.yaml"));

    @Test
    void givesBackWhatWorks() {
        assertThat(resort.attempt(() -> Optional.of("book"))).contains("book");
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void turnsARefusalIntoAFinding() {
        Optional<String> nothing = resort.attempt(() -> {
            throw new IllegalArgumentException("state found occurs twice");
        });

        assertThat(nothing).isEmpty();
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.NOT_COMPILABLE);
            assertThat(finding.position()).hasToString("town/pack.yaml:1:1");
            assertThat(finding.what(Locale.ENGLISH)).contains("state found occurs twice");
            assertThat(finding.what(Locale.CHINESE))
                    .doesNotContain("state found")
                    .contains("引擎不接受所写的内容");
            assertThat(finding.mend(Locale.CHINESE)).isNotBlank();
        });
    }

    @Test
    void namesInChineseTheRulesThatTheCoreNames() {
        resort.attempt(() -> {
            throw new IllegalArgumentException("Transition 'town#sort' and 'town#take' must differ");
        });

        assertThat(findings.all().get(0).what(Locale.CHINESE))
                .contains("规则 town#sort、town#take")
                .doesNotContain("must differ");
    }
}
