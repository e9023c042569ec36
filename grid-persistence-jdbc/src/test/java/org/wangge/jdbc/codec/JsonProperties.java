package org.wangge.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.JsonSchema;

class JsonProperties {

    @Property(tries = 500)
    void whatIsWrittenIsReadBackEqual(@ForAll("values") JsonValue value) {
        assertThat(JsonValue.parse(value.toJson())).isEqualTo(value);
    }

    @Property(tries = 500)
    void whatIsWrittenSurvivesUtf8(@ForAll("values") JsonValue value) {
        String text = value.toJson();

        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Property(tries = 500)
    void whatIsCutOffIsRefused(@ForAll("values") JsonValue value) {
        String text = "[" + value.toJson();

        assertThatThrownBy(() -> JsonValue.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** YAML 1.2 contains JSON, so its parser is a second opinion on what we write. */
    @Property(tries = 500)
    void anotherParserReadsTheSame(@ForAll("printable") JsonValue value) {
        Load yaml = new Load(LoadSettings.builder().setSchema(new JsonSchema()).build());

        Object theirs = yaml.loadFromString(new JsonValue.JsonArray(List.of(value)).toJson());

        assertThat(plain(theirs)).isEqualTo(List.of(plain(value)));
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return JsonArbitraries.values(JsonArbitraries.texts());
    }

    @Provide
    Arbitrary<JsonValue> printable() {
        return JsonArbitraries.values(JsonArbitraries.printableTexts());
    }

    /** The same plain Java for both parsers; numbers as doubles, since the other one has no decimals. */
    private static Object plain(Object value) {
        if (value instanceof JsonValue.JsonObject object) {
            return plain(object.members());
        }
        if (value instanceof JsonValue.JsonArray array) {
            return plain(array.elements());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), plain(member)));
            return members;
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(plain(element)));
            return elements;
        }
        return plainScalar(value);
    }

    private static Object plainScalar(Object value) {
        if (value == null || value instanceof JsonValue.JsonNull) {
            return "(null)";
        }
        if (value instanceof JsonValue.JsonString string) {
            return string.value();
        }
        if (value instanceof JsonValue.JsonFlag flag) {
            return flag.value();
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return number.value().doubleValue();
        }
        return value instanceof Number number ? new BigDecimal(number.toString()).doubleValue() : value;
    }
}
