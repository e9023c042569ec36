package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wangge.core.explain.Text;

/**
 * A declared rounding (保留小数位与舍入方式): how many decimals, and how the rest is cut.
 *
 * <p>The field needs it in writing, because the last digit decides between grades: 89.995 is 90.00 half up and 89.99
 * cut off. Immutable.
 *
 * @param scale the number of decimals, 0 to 12
 * @param mode how the rest is cut
 */
public record Rounding(int scale, RoundingMode mode) {

    private static final int FINEST = 12;

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the scale is negative or above 12
     */
    public Rounding {
        if (scale < 0 || scale > FINEST) {
            throw new IllegalArgumentException("A rounding keeps 0 to " + FINEST + " decimals, got " + scale);
        }
    }

    /**
     * A rounding.
     *
     * @param scale the number of decimals, 0 to 12
     * @param mode how the rest is cut
     * @return the rounding
     * @throws IllegalArgumentException if the scale is negative or above 12
     */
    public static Rounding of(int scale, RoundingMode mode) {
        return new Rounding(scale, mode);
    }

    /**
     * The usual rounding (四舍五入).
     *
     * @param scale the number of decimals, 0 to 12
     * @return the rounding with mode {@link RoundingMode#HALF_UP}
     * @throws IllegalArgumentException if the scale is negative or above 12
     */
    public static Rounding halfUp(int scale) {
        return of(scale, RoundingMode.HALF_UP);
    }

    /**
     * Rounds a number.
     *
     * @param number the number
     * @return the number with exactly the declared decimals
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be lost
     */
    public BigDecimal round(BigDecimal number) {
        return number.setScale(scale, mode);
    }

    /**
     * The mode in words, for sentences.
     *
     * @return for instance 四舍五入, half up
     */
    public Text title() {
        return switch (mode) {
            case HALF_UP -> Text.of("四舍五入", "half up");
            case HALF_EVEN -> Text.of("四舍六入五成双", "half even");
            case HALF_DOWN -> Text.of("五舍六入", "half down");
            case DOWN -> Text.of("截尾", "cut off");
            case UP -> Text.of("进位", "up");
            case FLOOR -> Text.of("向下取整", "floor");
            case CEILING -> Text.of("向上取整", "ceiling");
            case UNNECESSARY -> Text.of("不舍入", "exact");
        };
    }

    /**
     * The canonical form.
     *
     * @return for instance {@code round 2 half-up}
     */
    public String canonicalText() {
        return "round " + scale + " " + Plain.word(mode);
    }
}
