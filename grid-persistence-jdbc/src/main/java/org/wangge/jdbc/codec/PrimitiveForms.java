package org.wangge.jdbc.codec;

import java.math.BigDecimal;
import java.util.Optional;

/** Forms of numbers and of true and false. */
final class PrimitiveForms {

    static final JsonForm<Boolean> FLAG = new JsonForm<>() {
        @Override
        public void write(Boolean value, JsonWriter out) {
            out.flag(value);
        }

        @Override
        public Boolean read(JsonReader in) {
            return in.flag();
        }

        @Override
        public Optional<Boolean> blank() {
            return Optional.of(false);
        }
    };

    static final JsonForm<BigDecimal> DECIMAL = new JsonForm<>() {
        @Override
        public void write(BigDecimal value, JsonWriter out) {
            out.number(value);
        }

        @Override
        public BigDecimal read(JsonReader in) {
            return in.decimal();
        }
    };

    static final JsonForm<Integer> INTEGER = new JsonForm<>() {
        @Override
        public void write(Integer value, JsonWriter out) {
            out.number(value);
        }

        @Override
        public Integer read(JsonReader in) {
            return (int) in.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        @Override
        public Optional<Integer> blank() {
            return Optional.of(0);
        }
    };

    static final JsonForm<Long> LONG = new JsonForm<>() {
        @Override
        public void write(Long value, JsonWriter out) {
            out.number(value);
        }

        @Override
        public Long read(JsonReader in) {
            return in.whole(Long.MIN_VALUE, Long.MAX_VALUE);
        }
    };

    private PrimitiveForms() {}
}
