package org.wangge.examples.quickstart.input;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.grid.GridCode;

/** A case as the log tells it (日志中的案件): when it was reported and closed, and nothing of the steps between. Immutable. */
@Value.Immutable
@GridStyle
public interface LoggedCase {

    /**
     * The id in the log.
     *
     * @return the id, unique
     */
    String id();

    /**
     * When it was reported.
     *
     * @return the instant
     */
    Instant reportedAt();

    /**
     * When it was closed.
     *
     * @return the instant, not before the report; empty if it is open
     */
    Optional<Instant> closedAt();

    /**
     * What kind of matter it is.
     *
     * @return the category, with who handles it by default
     */
    CategoryRow category();

    /**
     * How it came in, as the rule book calls it.
     *
     * @return the channel
     */
    String channel();

    /**
     * Where it lies.
     *
     * @return the grid, of the narrowest level
     */
    GridCode location();

    /**
     * What it is about.
     *
     * @return the title
     */
    String title();

    /**
     * Begins a case.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    class Builder extends ImmutableLoggedCase.Builder {
        Builder() {}
    }
}
