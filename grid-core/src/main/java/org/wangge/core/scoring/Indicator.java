package org.wangge.core.scoring;

import java.math.RoundingMode;
import org.wangge.core.explain.Text;

/**
 * An indicator (指标): a number that says how the work went, as a count or a rate.
 *
 * <p>Its value is kept as an exact fraction and rounded once, as declared. Points are computed from the rounded value,
 * so that whoever reads a sheet can check it with a pocket calculator; a pack that wants finer steps declares more
 * decimals. Immutable.
 *
 * @param id the name in the pack, kebab-case
 * @param title the name for readers
 * @param formula how it is computed
 * @param rounding how its value is rounded
 */
public record Indicator(String id, Text title, Formula formula, Rounding rounding) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case, or a rate declares no rounding
     */
    public Indicator {
        Plain.requireKebab(id, "an indicator");
        if (formula instanceof Ratio && rounding.mode() == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("A rate such as 1/3 has to be rounded, got no rounding for " + id);
        }
    }

    /**
     * A count, which needs no rounding.
     *
     * @param id the name in the pack
     * @param title the name for readers
     * @param count what is counted
     * @return the indicator
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static Indicator count(String id, Text title, Count count) {
        return new Indicator(id, title, count, Rounding.of(0, RoundingMode.UNNECESSARY));
    }

    /**
     * A rate between 0 and 1, or above where the numerator is no part of the denominator.
     *
     * @param id the name in the pack
     * @param title the name for readers
     * @param ratio how it is computed
     * @param rounding how its value is rounded, such as to 4 decimals
     * @return the indicator
     * @throws IllegalArgumentException if the id is not kebab-case, or the rounding is none
     */
    public static Indicator rate(String id, Text title, Ratio ratio, Rounding rounding) {
        return new Indicator(id, title, ratio, rounding);
    }

    /**
     * Whether the indicator is a rate.
     *
     * @return true for a {@link Ratio}, false for a {@link Count}
     */
    public boolean isRate() {
        return formula instanceof Ratio;
    }

    /**
     * The canonical form, without title, from which the digest of a rule book is made.
     *
     * @return one line
     */
    public String canonicalText() {
        return "indicator " + id + " = " + formula.canonicalText() + " " + rounding.canonicalText();
    }
}
