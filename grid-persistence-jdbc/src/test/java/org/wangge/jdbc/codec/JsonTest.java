package org.wangge.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsEveryKindOfValue() {
        JsonValue read =
                JsonValue.parse(" {\"a\" : [1.50, -0, 2e3, true, false, null], \"文\":\"x\\n\\u00e9\\\"\\/\"}\r\n");

        assertThat(read)
                .isEqualTo(new JsonValue.JsonObject(Map.of(
                        "a",
                                new JsonValue.JsonArray(List.of(
                                        new JsonValue.JsonNumber(new BigDecimal("1.50")),
                                        new JsonValue.JsonNumber(new BigDecimal("0")),
                                        new JsonValue.JsonNumber(new BigDecimal("2E+3")),
                                        new JsonValue.JsonFlag(true),
                                        new JsonValue.JsonFlag(false),
                                        new JsonValue.JsonNull())),
                        "文", new JsonValue.JsonString("x\n\u00e9\"/"))));
    }

    @Test
    void writesCompactlyAndEscapesWhatMustBe() {
        String text = new JsonValue.JsonString("\"\\\n\t\r\u0000\u001f/é文\uD83D\uDCF7\uD83D").toJson();

        assertThat(text).isEqualTo("\"\\\"\\\\\\n\\t\\r\\u0000\\u001f/é文\uD83D\uDCF7\\ud83d\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                  | at character 1 expected more text, got the end",
                "{                   | at character 2 expected more text, got the end",
                "{\"a\":1,}          | at character 8 expected the name of a member, got '}'",
                "[1,]                | at character 4 expected a value, got ']'",
                "[1 2]               | at character 4 expected ',' or ']', got '2]'",
                "{\"a\" 1}           | at character 6 expected ':', got '1}'",
                "{\"a\":1,\"a\":2}   | every member once, but 'a' occurs twice",
                "01                  | at character 2 expected nothing after the value, got '1'",
                "1.                  | at character 3 expected a digit, got the end",
                "+1                  | at character 1 expected a value, got '+1'",
                "1e99999999999       | a number whose exponent fits",
                "NaN                 | at character 1 expected a value, got 'NaN'",
                "nul                 | at character 1 expected 'null', got 'nul'",
                "\"a                 | at character 3 expected more text, got the end",
                "\"\\x\"             | at character 3 expected one of",
                "\"\\u12g4\"         | at character 6 expected four hexadecimal digits, got 'g4\"'",
                "'a'                 | at character 1 expected a value",
                "true false          | at character 6 expected nothing after the value, got 'false'"
            })
    void refusesWhatIsNoJsonAndSaysWhere(String text, String message) {
        assertThatThrownBy(() -> JsonValue.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No JSON: ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\nb\"", "\"\u0000\"", "\u00a01", "\"\\u٣٣٣٣\""})
    void refusesBareControlCharactersOtherBlanksAndOtherDigits(String text) {
        assertThatThrownBy(() -> JsonValue.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThat(JsonValue.parse("[".repeat(64) + "]".repeat(64))).isNotNull();
        assertThatThrownBy(() -> JsonValue.parse("[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 64 levels");
    }
}
