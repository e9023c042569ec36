package org.wangge.core.scoring;

/**
 * What becomes of the points of an item that does not apply to a subject in a period (不适用项的处理).
 *
 * <p>There is no default: a policy says which it is, since it moves people between grades.
 */
public enum NotApplicable {
    /**
     * The points of the items that do apply are scaled up to the weight of all items (按比例折算). A subject to whom no
     * item with a weight applies has no total.
     */
    SCALE_UP,
    /** The item gives its maximum (计满分). */
    FULL_POINTS
}
