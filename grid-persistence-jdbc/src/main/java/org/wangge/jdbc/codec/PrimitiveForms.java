package org.wangge.jdbc.codec;

import java.math.BigDecimal;

/** Forms of numbers and of true and false. */
final class PrimitiveForms {

    static final JsonForm<Boolean> FLAG = new JsonForm<>() {
        @Override
        public void write(Boolean value, JsonWriter out) {
            out.flag(value);
        }

        @Override
        public Boolean read(JsonValue json) {
            if (json instanceof JsonValue.JsonFlag flag) {
                return flag.value();
            }
            throw DamagedValueException.expected("true or false", json);
        }
    };

    static final JsonForm<BigDecimal> DECIMAL = new JsonForm<>() {
        @Override
        public void write(BigDecimal value, JsonWriter out) {
            out.number(value);
        }

        @Override
        public BigDecimal read(JsonValue json) {
            if (json instanceof JsonValue.JsonNumber number) {
                return number.value();
            }
            throw DamagedValueException.expected("a number", json);
        }
    };

    static final JsonForm<Integer> INTEGER = new JsonForm<>() {
        @Override
        public void write(Integer value, JsonWriter out) {
            out.number(value);
        }

        @Override
        public Integer read(JsonValue json) {
            return (int) whole(json, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    };

    static final JsonForm<Long> LONG = new JsonForm<>() {
        @Override
        public void write(Long value, JsonWriter out) {
            out.number(value);
        }

        @Override
        public Long read(JsonValue json) {
            return whole(json, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    };

    private PrimitiveForms() {}

    private static long whole(JsonValue json, long least, long most) {
        BigDecimal number = DECIMAL.read(json);
        boolean fits = number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            throw DamagedValueException.expected("a whole number from " + least + " to " + most, json);
        }
        return number.longValueExact();
    }
}
