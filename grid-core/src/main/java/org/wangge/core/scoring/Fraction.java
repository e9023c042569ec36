package org.wangge.core.scoring;

import java.math.BigDecimal;

/**
 * The exact value of an indicator (原始比值): two whole numbers, not reduced, so that 42 of 45 stays 42 of 45.
 *
 * <p>Immutable.
 *
 * @param numerator the number above, not negative
 * @param denominator the number below, at least 1
 */
public record Fraction(long numerator, long denominator) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the numerator is negative or the denominator below 1
     */
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(
                    "A fraction of counts has a numerator from 0 and a denominator from 1, got " + numerator + "/"
                            + denominator);
        }
    }

    /**
     * A fraction.
     *
     * @param numerator the number above, not negative
     * @param denominator the number below, at least 1
     * @return the fraction
     * @throws IllegalArgumentException if the numerator is negative or the denominator below 1
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /**
     * The value as a decimal number, rounded once.
     *
     * @param rounding how it is rounded
     * @return the rounded quotient
     */
    public BigDecimal rounded(Rounding rounding) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), rounding.scale(), rounding.mode());
    }

    /**
     * The written form.
     *
     * @return for instance {@code 42/45}
     */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
