package org.wangge.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @Nested
    class Containing {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "[300, 500]; 299.99; false",
                    "[300, 500]; 300; true",
                    "[300, 500]; 500.00; true",
                    "[300, 500]; 500.01; false",
                    "(300, 500); 300; false",
                    "(300, 500); 300.0001; true",
                    "(300, 500); 500; false",
                    "[90, *); 89.9; false",
                    "[90, *); 90; true",
                    "[90, *); 1000000; true",
                    "(*, 0); -5; true",
                    "(*, 0); 0; false",
                    "(*, *); -123456789; true",
                    "[3, 3]; 3; true",
                    "[3, 3]; 3.1; false"
                })
        void dependsOnBothBrackets(String range, BigDecimal number, boolean expected) {
            assertThat(Interval.parse(range).contains(number)).isEqualTo(expected);
        }
    }

    @Nested
    class Comparing {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "[1, 2]; [1, 2]; true; true",
                    "(1, 2); [1, 2]; true; true",
                    "[1, 2]; (1, 2); false; true",
                    "[1, 2); [2, 3]; false; false",
                    "[1, 2]; [2, 3]; false; true",
                    "[1, 2]; (2, 3]; false; false",
                    "[1, 2]; (*, *); true; true",
                    "(*, 2]; [0, *); false; true",
                    "[1, 2]; [5, 6]; false; false",
                    "[90, *); [80, *); true; true"
                })
        void looksAtTheEnds(String one, String other, boolean within, boolean overlaps) {
            assertThat(Interval.parse(one).isWithin(Interval.parse(other))).isEqualTo(within);
            assertThat(Interval.parse(one).overlaps(Interval.parse(other))).isEqualTo(overlaps);
            assertThat(Interval.parse(other).overlaps(Interval.parse(one))).isEqualTo(overlaps);
        }

        @Test
        void knowsARangeOfOneNumber() {
            assertThat(Interval.parse("[3, 3.0]").onlyNumber()).hasValue(new BigDecimal("3"));
            assertThat(Interval.parse("[3, 4)").onlyNumber()).isEmpty();
            assertThat(Interval.parse("[3, *)").onlyNumber()).isEmpty();
            assertThat(Interval.parse("(*, *)").onlyNumber()).isEmpty();
        }
    }

    @Nested
    class Writing {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "[300.0, 500];[300, 500]",
                    "  [ 0.90 ,0.95 )  ;[0.9, 0.95)",
                    "(*,-0.0];(*, 0]",
                    "[1000, 20000];[1000, 20000]"
                })
        void isTheSameForTheSameRange(String text, String written) {
            assertThat(Interval.parse(text)).hasToString(written).isEqualTo(Interval.parse(written));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "300-500",
                    "[300; 500]",
                    "300, 500",
                    "[a, b]",
                    "[1, 2",
                    "[1e3, 2e3]",
                    "[１, ２]",
                    "[.5, 1]",
                    "[+1, 2]"
                })
        void refusesWhatIsNoRange(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Interval.parse(text))
                    .withMessageContaining("[300, 500]")
                    .withMessageContaining("'" + text + "'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[5, 3]", "(3, 3)", "[3, 3)", "(3, 3.0]"})
        void refusesAnEmptyRange(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Interval.parse(text))
                    .withMessageStartingWith("No number lies between");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[*, 3]", "[3, *]", "[*, *]"})
        void refusesASquareBracketWithoutABound(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Interval.parse(text))
                    .withMessageContaining("round bracket");
        }
    }
}
