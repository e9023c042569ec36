package org.wangge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.grid.GridMessage;

class ExplainTest {

    private static final Message TWICE = Message.of(GridMessage.GRID_CODE_TWICE, "grid", "g1");

    @Nested
    class Messages {

        @ParameterizedTest
        @CsvSource({
            "zh, '网格编码 g1 重复；同一区划内一码一格'",
            "zh-CN, '网格编码 g1 重复；同一区划内一码一格'",
            "zh-TW, '网格编码 g1 重复；同一区划内一码一格'",
            "en-GB, 'Grid code g1 occurs twice; a code names one grid of the region'",
            "tr-TR, 'Grid code g1 occurs twice; a code names one grid of the region'",
            "und, 'Grid code g1 occurs twice; a code names one grid of the region'"
        })
        void areRenderedForTheReader(String tag, String expected) {
            assertThat(TWICE.render(Locale.forLanguageTag(tag))).isEqualTo(expected);
        }

        @Test
        void showAPlaceholderThatHasNoValue() {
            assertThat(Message.of(GridMessage.GRID_CODE_TWICE).render(Locale.ENGLISH))
                    .startsWith("Grid code {grid} occurs");
        }

        @Test
        void takeValuesAsTheyAre() {
            Message odd = Message.of(GridMessage.GRID_CODE_TWICE, "grid", "$1 \\ {grid} {0}");
            assertThat(odd.render(Locale.ENGLISH)).startsWith("Grid code $1 \\ {grid} {0} occurs twice");
        }

        @Test
        void renderTextsInTheReadersLanguage() {
            Message message = Message.of(GridMessage.GRID_CODE_TWICE, "grid", Text.of("东村", "East"));
            assertThat(message.render(Locale.CHINA)).contains("东村");
            assertThat(message.render(Locale.ENGLISH)).contains("East");
        }

        @Test
        void keepTheOrderOfTheirAttributes() {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("z", 1);
            attributes.put("a", 2);
            Message message = new Message(GridMessage.GRID_CODE_TWICE, attributes);
            attributes.clear();
            assertThat(message.attributes()).containsExactly(Map.entry("z", 1), Map.entry("a", 2));
        }

        @Test
        void needAValueForEachName() {
            assertThatIllegalArgumentException().isThrownBy(() -> Message.of(GridMessage.GRID_CODE_TWICE, "grid"));
        }

        @Test
        void showCodeAndSentenceInLogs() {
            assertThat(TWICE)
                    .hasToString("GRID_CODE_TWICE: Grid code g1 occurs twice; a code names one grid of the region");
        }
    }

    @Nested
    class Explanations {

        private final Explanation leaf = Explanation.of(TWICE, Citation.of("民法典", "201"));
        private final Explanation tree = Explanation.of(
                TWICE,
                List.of(Citation.of("plan", "1"), Citation.of("plan", "2")),
                List.of(Explanation.of(TWICE, List.of(), List.of(leaf)), leaf));

        @Test
        void indentEachStepBelowWhatItExplains() {
            String sentence = TWICE.render(Locale.ENGLISH);
            assertThat(tree.render(Locale.ENGLISH))
                    .isEqualTo(sentence + " [plan:1, plan:2]\n  " + sentence + "\n    " + sentence + " [民法典:201]\n  "
                            + sentence + " [民法典:201]");
        }

        @Test
        void haveAShortForm() {
            assertThat(tree.renderShort(Locale.ENGLISH))
                    .endsWith("[plan:1, plan:2]")
                    .doesNotContain("\n");
        }

        @Test
        void keepTheirSteps() {
            List<Explanation> steps = new ArrayList<>(List.of(leaf));
            Explanation explanation = Explanation.of(TWICE, List.of(), steps);
            steps.clear();
            assertThat(explanation.steps()).containsExactly(leaf);
        }
    }

    @Nested
    class Bases {

        @Test
        void areCitationsOrChoicesOrBoth() {
            Basis both = new Basis(List.of(Citation.of("plan", "1")), Optional.of("silent"));
            assertThat(both).hasToString("plan:1 [choice: silent]");
            assertThat(both.isChoice()).isFalse();
            assertThat(Basis.chosen("silent")).hasToString("[choice: silent]");
            assertThat(Basis.chosen("silent").isChoice()).isTrue();
            assertThat(Basis.cited(Citation.of("plan", "1"), Citation.of("plan", "2")))
                    .hasToString("plan:1, plan:2");
        }

        @Test
        void areNeverEmpty() {
            assertThatIllegalArgumentException().isThrownBy(Basis::cited);
            assertThatIllegalArgumentException().isThrownBy(() -> Basis.chosen(" "));
            assertThatIllegalArgumentException().isThrownBy(() -> Citation.of("plan", ""));
            assertThatIllegalArgumentException().isThrownBy(() -> Citation.of(" ", "1"));
        }
    }

    @Nested
    class Names {

        @Test
        void ofRulesAreOrderedByPackAndId() {
            assertThat(List.of(RuleId.of("b", "a"), RuleId.of("a", "b"), RuleId.of("a", "a")).stream()
                            .sorted())
                    .extracting(RuleId::toString)
                    .containsExactly("a#a", "a#b", "b#a");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "A", "a_b", "a#b", "-a", "a-", "规则"})
        void ofRulesAreKebabCase(String bad) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleId.of("pack", bad))
                    .withMessageContaining("'" + bad + "'");
            assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(bad, "rule"));
        }

        @Test
        void inOneLanguageServeForBoth() {
            assertThat(Text.of("东村").in(Locale.ENGLISH)).isEqualTo("东村");
            assertThat(Text.of("东村", "East").in(Locale.TAIWAN)).isEqualTo("东村");
            assertThat(Text.of("东村", "East").in(Locale.FRENCH)).isEqualTo("East");
        }
    }
}
