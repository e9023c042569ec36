package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The value of an indicator for one subject in one period (指标值), with the counts from which it is computed.
 *
 * <p>Immutable.
 *
 * @param indicator the indicator
 * @param measured the counts that its formula names, in that order
 */
public record IndicatorValue(Indicator indicator, List<Measured> measured) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the counts are not those of the formula
     */
    public IndicatorValue {
        measured = List.copyOf(measured);
        List<Count> counts = measured.stream().map(Measured::count).toList();
        if (!counts.equals(indicator.formula().counts())) {
            throw new IllegalArgumentException("Indicator " + indicator.id() + " is computed from "
                    + indicator.formula().counts() + ", got " + counts);
        }
    }

    /**
     * The exact value.
     *
     * @return the fraction, with denominator 1 for a count; empty if the indicator does not apply
     */
    public Optional<Fraction> exact() {
        long numerator = measured.get(0).value();
        if (!(indicator.formula() instanceof Ratio ratio)) {
            return Optional.of(Fraction.of(numerator, 1));
        }
        long denominator = measured.get(1).value();
        return denominator == 0 ? ofNothing(ratio) : Optional.of(Fraction.of(numerator, denominator));
    }

    private static Optional<Fraction> ofNothing(Ratio ratio) {
        return switch (ratio.whenZero()) {
            case NOT_APPLICABLE -> Optional.empty();
            case ZERO -> Optional.of(Fraction.of(0, 1));
            case FULL -> Optional.of(Fraction.of(1, 1));
        };
    }

    /**
     * The value, rounded as the indicator declares; points are computed from it.
     *
     * @return the rounded value; empty if the indicator does not apply
     */
    public Optional<BigDecimal> rounded() {
        return exact().map(fraction -> fraction.rounded(indicator.rounding()));
    }

    /**
     * Whether a ratio has nothing to divide by, so that its declared meaning decided.
     *
     * @return true for a ratio with a zero denominator
     */
    public boolean isOfNothing() {
        return indicator.isRate() && measured.get(1).value() == 0;
    }
}
