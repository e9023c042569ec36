package org.wangge.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.procedure.CoreFacts;

class GeoPointTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "117.123456,39.123456|117.123456,39.123456",
                "117.100,39.0|117.1,39",
                "-0.0,0|0,0",
                "180,90|180,90",
                "-180,-90|-180,-90",
                "1.12345678,2|1.12345678,2"
            })
    void isReadAndWrittenInOneForm(String text, String written) {
        GeoPoint point = GeoPoint.find(text).orElseThrow();
        assertThat(point).hasToString(written);
        assertThat(GeoPoint.find(written)).hasValue(point);
        assertThat(FactValue.read(FactType.POINT, text)).hasValue(FactValue.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "117", "117,", ",39", "117 39", "117, 39", "117.123456789,39", "117,39.123456789", "180.00000001,0",
                "-180.1,0", "0,90.1", "0,-90.00000001", "39.1,117.1", "1e2,3", "+1,2", "117;39", "一一七,三九", ".5,1",
                "117,39,0", "NaN,0", "999,99", "117.1,39.1\n"
            })
    void isNothingElse(String text) {
        assertThat(GeoPoint.find(text)).isEmpty();
        assertThat(FactValue.read(FactType.POINT, text)).isEmpty();
        assertThat(CoreFacts.POINT.allows(FactValue.of(text))).isFalse();
    }

    @Test
    void staysWithinItsBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeoPoint(new BigDecimal("180.1"), BigDecimal.ONE))
                .withMessageContaining("longitude")
                .withMessageContaining("180.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeoPoint(BigDecimal.ONE, new BigDecimal("0.123456789")))
                .withMessageContaining("latitude");
        assertThat(new GeoPoint(new BigDecimal("117.10"), BigDecimal.TEN))
                .isEqualTo(new GeoPoint(new BigDecimal("117.1"), new BigDecimal("10.0")));
    }
}
