package org.wangge.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.InstantRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way reads what {@link Instant#parse} reads, and refuses what that refuses. */
class InstantTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-09T02:00:00Z",
                "2026-10-09T02:00:00.1Z",
                "2026-10-09T02:00:00.125Z",
                "2026-10-09T02:00:00.000000001Z",
                "2026-10-09T23:59:59.999999999Z",
                "1970-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "1969-12-31T23:59:59.5Z",
                "2028-02-29T12:00:00Z",
                "2026-10-09T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-10-09t02:00:00z",
                "2026-10-09T10:00:00+08:00",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z"
            })
    void readsWhatTheLongWayReads(String text) {
        assertThat(InstantText.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-10-09",
                "2026-10-09T02:00:00",
                "2026-10-09T02:00:00.1234567890Z",
                "2026-10-09T02:00:00,5Z",
                "2026-13-09T02:00:00Z",
                "2026-00-09T02:00:00Z",
                "2026-02-29T02:00:00Z",
                "2026-04-31T02:00:00Z",
                "2026-10-00T02:00:00Z",
                "2026-10-09T25:00:00Z",
                "2026-10-09T02:60:00Z",
                "2026-10-09T02:00:61Z",
                "2026-1o-09T02:00:00Z",
                "٢٠٢٦-10-09T02:00:00Z"
            })
    void refusesWhatTheLongWayRefuses(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> InstantText.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.5Z",
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59.999Z",
                "9999-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z"
            })
    void writesFarInstantsAsTheyDo(String text) {
        StringBuilder written = new StringBuilder("at ");
        InstantText.write(Instant.parse(text), written);

        assertThat(written).hasToString("at " + Instant.parse(text));
    }

    @Property
    void writesWhatInstantsWrite(
            @ForAll @InstantRange(min = "0001-01-01T00:00:00Z", max = "9999-12-31T23:59:59Z") Instant second,
            @ForAll @IntRange(min = 0, max = 999_999_999) int nanos,
            @ForAll @IntRange(min = 0, max = 3) int thousands) {
        int unit = (int) Math.pow(1000, thousands);
        Instant instant = second.plusNanos(nanos / unit * (long) unit);
        StringBuilder text = new StringBuilder();
        InstantText.write(instant, text);

        assertThat(text).hasToString(instant.toString());
    }

    @Property
    void readsBackWhatInstantsWrite(
            @ForAll @InstantRange(min = "0001-01-01T00:00:00Z", max = "9999-12-31T23:59:59Z") Instant instant) {
        assertThat(InstantText.parse(instant.toString())).isEqualTo(instant);
    }
}
