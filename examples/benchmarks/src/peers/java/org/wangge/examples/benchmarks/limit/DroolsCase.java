package org.wangge.examples.benchmarks.limit;

import java.util.stream.Stream;

/** A case as Drools wants it: a bean into which rules write their answer. */
public final class DroolsCase {

    private final String category;
    private final int level;
    private final int urgency;
    private final boolean changed;
    private int limit;

    private DroolsCase(LimitCase asked) {
        this.category = asked.category();
        this.level = asked.level().number();
        this.urgency = asked.urgency().number();
        this.changed = !asked.day().isBefore(LimitCase.CHANGE);
    }

    static DroolsCase[] of(LimitCase... cases) {
        return Stream.of(cases).map(DroolsCase::new).toArray(DroolsCase[]::new);
    }

    /**
     * The category.
     *
     * @return its name
     */
    public String getCategory() {
        return category;
    }

    /**
     * The level.
     *
     * @return its number
     */
    public int getLevel() {
        return level;
    }

    /**
     * The urgency.
     *
     * @return its number
     */
    public int getUrgency() {
        return urgency;
    }

    /**
     * Whether the law has changed.
     *
     * @return true from the day of the change on
     */
    public boolean isChanged() {
        return changed;
    }

    /**
     * The answer.
     *
     * @return working days
     */
    public int getLimit() {
        return limit;
    }

    /**
     * Sets the answer.
     *
     * @param limit working days
     */
    public void setLimit(int limit) {
        this.limit = limit;
    }
}
