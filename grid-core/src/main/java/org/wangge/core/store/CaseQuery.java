package org.wangge.core.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.StateId;

/** What cases are asked for. Conditions that are not set do not restrict. Immutable. */
@Value.Immutable
@GridStyle
public interface CaseQuery {

    /** In which order cases come. */
    enum Order {
        /** The one reported first comes first. */
        OLDEST_FIRST,
        /** The one due first comes first; cases without a due instant come last. */
        DUE_FIRST
    }

    /**
     * The region.
     *
     * @return its id
     */
    RegionId region();

    /**
     * Only cases in one of these states.
     *
     * @return the states; none for any state
     */
    Set<StateId> states();

    /**
     * Only cases that happened in one of these grids.
     *
     * @return the grids; none for any grid
     */
    Set<GridCode> locations();

    /**
     * Only closed, or only open cases.
     *
     * @return true for closed, false for open, empty for both
     */
    Optional<Boolean> closed();

    /**
     * Only open cases with a clock that is due before an instant.
     *
     * @return the instant
     */
    Optional<Instant> dueBefore();

    /**
     * The order.
     *
     * @return {@link Order#OLDEST_FIRST} unless set
     */
    @Value.Default
    default Order order() {
        return Order.OLDEST_FIRST;
    }

    /**
     * How many cases come at the most.
     *
     * @return at least 1; 1,000 unless set
     */
    @Value.Default
    default int limit() {
        return 1000;
    }

    /** Checks the limit. */
    @Value.Check
    default void check() {
        if (limit() < 1) {
            throw new IllegalArgumentException("A query asks for at least 1 case, got limit " + limit());
        }
    }

    /**
     * Begins a query.
     *
     * @param region the region
     * @return a builder
     */
    static Builder in(RegionId region) {
        return new Builder().region(region);
    }

    /** Builds a query. */
    class Builder extends ImmutableCaseQuery.Builder {
        Builder() {}
    }
}
