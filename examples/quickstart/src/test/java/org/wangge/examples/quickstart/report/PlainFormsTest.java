package org.wangge.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Text;

class PlainFormsTest {

    @Test
    void linesUpChineseAndNumbers() {
        assertThat(new Columns().row("处置中", 535, "x").row("closed", 7, "y").lines())
                .containsExactly("  处置中  535  x", "  closed    7  y");
    }

    @Test
    void speaksBothLanguagesOnceIfTheyAreTheSame() {
        assertThat(Languages.BOTH.say(Text.of("结案", "closed"))).isEqualTo("结案 closed");
        assertThat(Languages.BOTH.say(Text.of("cn-2026"))).isEqualTo("cn-2026");
        assertThat(Languages.EN.say(Text.of("结案", "closed"))).isEqualTo("closed");
    }

    @Test
    void writesJsonThatCannotEndItsElement() {
        assertThat(Json.of(Map.of("a", List.of(1, true, "</script>\"\n"))))
                .isEqualTo("{\"a\":[1,true,\"\\u003c/script\\u003e\\u0022\\u000a\"]}");
        assertThat(Json.of(Text.of("中", "en"))).isEqualTo("{\"zh\":\"中\",\"en\":\"en\"}");
    }

    @Test
    void escapesHtml() {
        assertThat(Html.text(Text.of("<b>", "\"&")))
                .isEqualTo("<span lang=\"zh\">&lt;b&gt;</span><span lang=\"en\">&quot;&amp;</span>");
    }

    @Test
    void writesPercentWithItsMissingWhole() {
        assertThat(Written.percent(1, 3)).isEqualTo("33.3%");
        assertThat(Written.percent(0, 0)).isEqualTo("–");
    }
}
