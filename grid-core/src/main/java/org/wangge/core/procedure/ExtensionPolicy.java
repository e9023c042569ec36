package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Basis;
import org.wangge.core.fact.FactId;

/**
 * How a clock may be extended (延期): by how much, how often, until when, and whether it must be asked for first.
 *
 * <p>For instance GB/T 30428 lets a handling limit be extended by one original limit, twice at most, while it is not
 * overdue. Immutable.
 */
@Value.Immutable
@GridStyle
public interface ExtensionPolicy {

    /** Of what an extension without a length of its own is once more as long (延期基数). */
    enum OnceMore {
        /** The limit as it was granted first. */
        ORIGINAL,
        /** The limit as already extended: 3 working days become 6, and then 12. */
        CURRENT
    }

    /**
     * What becomes of the limit so far.
     *
     * @return {@link Extension.How#ADD} unless set
     */
    @Value.Default
    default Extension.How how() {
        return Extension.How.ADD;
    }

    /**
     * The length of the extension.
     *
     * @return the length, or empty if it is that of the {@link #base()}
     */
    Optional<TimeLimit> by();

    /**
     * Of what an extension without a length is once more as long.
     *
     * @return {@link OnceMore#ORIGINAL} unless set
     */
    @Value.Default
    default OnceMore base() {
        return OnceMore.ORIGINAL;
    }

    /**
     * How often a clock may be extended; refused requests do not count.
     *
     * @return the number of times, at least 1
     */
    int times();

    /**
     * Whether the extension must come before the clock runs out: the grant itself, or the request where one is needed.
     *
     * @return true if a clock that ran out is extended no more
     */
    boolean beforeExpiry();

    /**
     * Whether an extension is granted or denied only to whoever asked for it.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean isOnRequest() {
        return false;
    }

    /**
     * The fields that the command must bring: the request where one is needed, else the grant.
     *
     * @return names of facts
     */
    List<FactId> requires();

    /**
     * What the policy rests on.
     *
     * @return the basis
     */
    Basis basis();

    /** Checks that a clock could be extended at all. */
    @Value.Check
    default void check() {
        if (times() < 1) {
            throw new IllegalArgumentException("An extension policy allows at least 1 extension, got " + times());
        }
    }

    /**
     * Begins a policy.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    class Builder extends ImmutableExtensionPolicy.Builder {
        Builder() {}
    }
}
