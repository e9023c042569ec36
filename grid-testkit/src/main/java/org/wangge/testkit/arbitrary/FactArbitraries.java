package org.wangge.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.GeoPoint;

/** Generators of the values of facts (事实). */
public final class FactArbitraries {

    private static final int LONGEST_TEXT = 40;
    private static final int LONGEST_ID = 64;

    private FactArbitraries() {}

    /**
     * Values that a fact allows.
     *
     * @param fact the fact
     * @return the generator
     */
    public static Arbitrary<FactValue> valuesOf(Fact fact) {
        return switch (fact.type()) {
            case FLAG -> Arbitraries.of(true, false).map(FactValue::of);
            case NUMBER -> numbers().map(FactValue::of);
            case DATE -> CalendarArbitraries.dates().map(FactValue::of);
            case ENUM -> Arbitraries.of(fact.values()).map(FactValue::of);
            case TEXT -> texts().map(FactValue::of);
            case LIMIT -> DeadlineArbitraries.computableLimits().map(limit -> FactValue.of(limit.toString()));
            case POINT -> points().map(FactValue::of);
            default -> ids().map(FactValue::of);
        };
    }

    private static Arbitrary<String> points() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-180), BigDecimal.valueOf(180))
                                .ofScale(6),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-90), BigDecimal.valueOf(90))
                                .ofScale(6))
                .as((longitude, latitude) -> new GeoPoint(longitude, latitude).toString());
    }

    /**
     * The values of a fact as a command brings them.
     *
     * @param fact the fact
     * @return the generator
     */
    public static Arbitrary<String> writtenValuesOf(Fact fact) {
        return valuesOf(fact).map(FactValue::toString);
    }

    /**
     * Texts that a careless or hostile sender might bring as any field: never blank, at the most 2,000 characters.
     *
     * @return the generator
     */
    public static Arbitrary<String> oddTexts() {
        return Arbitraries.oneOf(
                Arbitraries.of(List.of(
                        "1e999999999",
                        "-0",
                        "NaN",
                        "9".repeat(2000),
                        "2026-02-30",
                        "+999999999-12-31",
                        "TRUE",
                        "../..",
                        "'; drop table cases; --",
                        "a\u0000b",
                        "\u202eabc",
                        "\ud800")),
                texts(),
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(200).filter(text -> !text.isBlank()));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
                .ofScale(4);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .alpha()
                .withCharRange('\u4e00', '\u9fa5')
                .withChars(' ', '\'', '"', '\\', '\n')
                .ofMinLength(1)
                .ofMaxLength(LONGEST_TEXT)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-', '/', '.')
                .ofMinLength(1)
                .ofMaxLength(LONGEST_ID);
    }
}
