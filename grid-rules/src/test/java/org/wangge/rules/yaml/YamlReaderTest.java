package org.wangge.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;

class YamlReaderTest {

    private final Findings findings = new Findings();

    private Optional<YamlNode> read(String text, YamlLimits limits) {
        return new YamlReader(limits).read("town/a.yaml", text, findings);
    }

    private Optional<YamlNode> read(String text) {
        return read(text, YamlLimits.STANDARD);
    }

    private Finding only() {
        assertThat(findings.all()).hasSize(1);
        return findings.all().get(0);
    }

    @Nested
    class Values {

        @Test
        void knowTheirPlaces() {
            YamlMapping root =
                    (YamlMapping) read("a: 1\nb:\n  - {c: 类别, d: x}\n").orElseThrow();
            YamlSequence list = (YamlSequence) root.find("b").orElseThrow();
            YamlMapping item = (YamlMapping) list.items().get(0);

            assertThat(root.at()).hasToString("town/a.yaml:1:1");
            assertThat(list.at()).hasToString("town/a.yaml:3:3");
            assertThat(item.entries().get(1).key().at()).hasToString("town/a.yaml:3:13");
            assertThat(item.find("d").orElseThrow().at()).hasToString("town/a.yaml:3:16");
        }

        @Test
        void areWordsWhateverTheyLookLike() {
            YamlMapping root = (YamlMapping) read("{a: yes, b: 1.10, c: 2026-09-30, d: 0x1F, e: on, f: \"~\"}")
                    .orElseThrow();

            assertThat(root.entries())
                    .extracting(entry -> ((YamlScalar) entry.value()).text())
                    .containsExactly("yes", "1.10", "2026-09-30", "0x1F", "on", "~");
        }

        @Test
        void areEmptyOnlyWhereNothingIsWritten() {
            YamlMapping root =
                    (YamlMapping) read("a:\nb: ~\nc: ''\nd: null\ne: 'null'\n").orElseThrow();

            assertThat(root.entries())
                    .extracting(entry -> ((YamlScalar) entry.value()).isEmpty())
                    .containsExactly(true, true, false, true, false);
        }

        @Test
        void compareWithoutRegardToOrderAndQuotes() {
            assertThat(read("{a: [x, 'y'], b: z}").orElseThrow().canonical())
                    .isEqualTo(read("b: \"z\"\na:\n- x\n- y\n").orElseThrow().canonical());
            assertThat(read("[a, b]").orElseThrow().canonical())
                    .isNotEqualTo(read("['a, b']").orElseThrow().canonical());
        }

        @Test
        void areMissingInAnEmptyFile() {
            assertThat(read("# nothing\n")).isEmpty();
            assertThat(findings.all()).isEmpty();
        }
    }

    @Nested
    class Aliases {

        @Test
        void repeatAFinishedValue() {
            YamlMapping root = (YamlMapping) read("{a: &x [1, 2], b: *x}").orElseThrow();

            assertThat(root.find("b").orElseThrow().canonical()).isEqualTo("['1', '2']");
        }

        @Test
        void cannotStandInsideTheirOwnAnchor() {
            assertThat(read("a: &x [*x]")).isEmpty();
            assertThat(only().code()).isEqualTo(FindingCode.MALFORMED_YAML);
        }

        @Test
        void areCountedByWhatTheyUnfoldTo() {
            StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
            for (int i = 1; i < 10; i++) {
                bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "x]\n");
            }

            assertThat(read(bomb.toString(), new YamlLimits(10_000, 32, 200_000, 10_000)))
                    .isEmpty();
            assertThat(only().code()).isEqualTo(FindingCode.TOO_LARGE);
        }

        @Test
        void areLimitedInNumber() {
            assertThat(read("a: &x 1\nb: [" + "*x,".repeat(101) + "]")).isEmpty();
            assertThat(only().code()).isEqualTo(FindingCode.TOO_LARGE);
        }
    }

    @Nested
    class Bombs {

        @Test
        void ofNestingAreRefused() {
            assertThat(read("[".repeat(100_000))).isEmpty();
            assertThat(only().code()).isEqualTo(FindingCode.TOO_LARGE);
        }

        @Test
        void ofBlocksAreRefused() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 500; i++) {
                text.append(" ".repeat(i)).append("a:\n");
            }

            assertThat(read(text.toString())).isEmpty();
            assertThat(only().code()).isEqualTo(FindingCode.TOO_LARGE);
        }

        @Test
        void ofValuesAreRefused() {
            assertThat(read("[" + "a,".repeat(200_001) + "]")).isEmpty();
            assertThat(only().code()).isEqualTo(FindingCode.TOO_LARGE);
        }
    }

    @Nested
    class Keys {

        @Test
        void keepTheirFirstValue() {
            YamlMapping root = (YamlMapping) read("a: 1\na: 2\n").orElseThrow();

            assertThat(root.entries()).hasSize(1);
            assertThat(only().code()).isEqualTo(FindingCode.DUPLICATE_KEY);
            assertThat(only().position()).hasToString("town/a.yaml:2:1");
            assertThat(only().attributes().get("first")).hasToString("town/a.yaml:1:1");
        }

        @Test
        void areWords() {
            assertThat(read("{[a]: b}")).isEmpty();
            assertThat(only().code()).isEqualTo(FindingCode.MALFORMED_YAML);
        }
    }
}
