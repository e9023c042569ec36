package org.wangge.core.scoring;

/**
 * What a ratio means when nothing was there to be counted (分母为零): a village without cases has no closing rate.
 *
 * <p>The field needs the answer in writing, because platforms that quietly take 0 % punish the quiet village, and those
 * that take 100 % reward the one that reports nothing. There is no default.
 */
public enum ZeroDenominator {
    /** The ratio has no value, and the policy's {@link NotApplicable} says what becomes of the points (不适用). */
    NOT_APPLICABLE,
    /** The ratio is 0 (计零). */
    ZERO,
    /** The ratio is 1, that is 100 % (计满). */
    FULL
}
