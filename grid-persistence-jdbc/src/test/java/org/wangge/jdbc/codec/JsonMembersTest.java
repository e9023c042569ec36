package org.wangge.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members are a map like any other, however many there are. */
class JsonMembersTest {

    private static Map<String, JsonValue> plain(int members) {
        Map<String, JsonValue> plain = new LinkedHashMap<>();
        IntStream.range(0, members).forEach(i -> plain.put("m" + i, new JsonValue.JsonNumber(BigDecimal.valueOf(i))));
        return plain;
    }

    private static String text(int members) {
        return IntStream.range(0, members)
                .mapToObj(i -> "\"m" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Map<String, JsonValue> read(int members) {
        return ((JsonValue.JsonObject) JsonValue.parse(text(members))).members();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 31, 32, 33, 1000})
    void areEqualToAPlainMapInTheOrderOfTheText(int members) {
        Map<String, JsonValue> read = read(members);

        assertThat(read).isEqualTo(plain(members)).hasSameHashCodeAs(plain(members));
        assertThat(plain(members)).isEqualTo(read);
        assertThat(read.keySet()).containsExactlyElementsOf(plain(members).keySet());
        assertThat(new JsonValue.JsonObject(plain(members)).members()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 1000})
    void areFoundByTheirNames(int members) {
        Map<String, JsonValue> read = read(members);

        plain(members).forEach((name, value) -> assertThat(read.get(name)).isEqualTo(value));
        assertThat(read.containsKey("m" + (members - 1))).isTrue();
        assertThat(read.containsKey("m" + members)).isFalse();
        assertThat(read.get("m" + members)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 1000})
    void occurOnce(int members) {
        String twice = text(members).replace("}", ",\"m0\":7}");

        assertThatThrownBy(() -> JsonValue.parse(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every member once, but 'm0' occurs twice");
    }

    @Test
    void doNotChange() {
        Map<String, JsonValue> read = read(3);

        assertThatThrownBy(() -> read.put("m9", new JsonValue.JsonNull()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(read::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
