package org.wangge.jdbc.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** JSON values of any shape. */
final class JsonArbitraries {

    private JsonArbitraries() {}

    /** Any value whose texts come from a given source. */
    static Arbitrary<JsonValue> values(Arbitrary<String> texts) {
        return values(texts, 3);
    }

    private static Arbitrary<JsonValue> values(Arbitrary<String> texts, int depth) {
        Arbitrary<JsonValue> plain = Arbitraries.oneOf(
                texts.map(JsonValue.JsonString::new),
                numbers().map(JsonValue.JsonNumber::new),
                Arbitraries.of(true, false).map(JsonValue.JsonFlag::new),
                Arbitraries.just(new JsonValue.JsonNull()));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<JsonValue> inner = values(texts, depth - 1);
        return Arbitraries.oneOf(
                plain,
                inner.list().ofMaxSize(4).map(JsonValue.JsonArray::new),
                Arbitraries.maps(texts, inner).ofMaxSize(4).map(JsonValue.JsonObject::new));
    }

    /** Numbers of any sign and scale, those that are written with an exponent included. */
    static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new);
    }

    /** Texts of all characters, half surrogate pairs and control characters included. */
    static Arbitrary<String> texts() {
        return Arbitraries.chars().all().array(char[].class).ofMaxSize(12).map(String::new);
    }

    /** Texts that YAML takes as they are as well. */
    static Arbitrary<String> printableTexts() {
        return Arbitraries.strings()
                .withChars(" \"\\/{}[],:#'-\t\n\r")
                .withCharRange('a', 'z')
                .withCharRange('一', '十')
                .ofMaxLength(12);
    }
}
