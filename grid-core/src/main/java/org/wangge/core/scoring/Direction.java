package org.wangge.core.scoring;

/** Which end of a number is the good one (正向、反向): of a rate that earns points, or of the values of a ranking. */
public enum Direction {
    /** More is better, such as the on-time closing rate (正向). */
    HIGHER_IS_BETTER,
    /** Less is better, such as the rework rate (反向). */
    LOWER_IS_BETTER
}
