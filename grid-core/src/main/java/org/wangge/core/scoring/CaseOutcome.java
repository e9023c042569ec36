package org.wangge.core.scoring;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;

/**
 * What became of one case (案件结果), as far as scoring asks: a flat row, read from the case file as of the end of the
 * period or later.
 *
 * <p>Scoring takes rows and not case files, so that a host can read them by one query, from its own tables, or from an
 * old system. There is one row a case. Times are instants, since an act is in time or not to the second; what they say
 * about the time after the scored period is left out of account by the {@link Measure}s, while the number of reworks and
 * the two flags count as they stand in the row. A row holds no personal data beyond the opaque ids. Immutable.
 */
@Value.Immutable
@GridStyle
public interface CaseOutcome {

    /**
     * The id of the case, by which a sheet refers to it.
     *
     * @return the id; never blank
     */
    String caseId();

    /**
     * The category of the case (事项类别).
     *
     * @return id of the category in the pack's catalogue
     */
    String category();

    /**
     * When the case was reported (上报).
     *
     * @return the instant
     */
    Instant reportedAt();

    /**
     * When the case was filed (立案).
     *
     * @return the instant; empty if it was not
     */
    Optional<Instant> filedAt();

    /**
     * When the handling was finished and handed back (处置完毕).
     *
     * @return the instant of the last time; empty if it was not
     */
    Optional<Instant> handledAt();

    /**
     * The instant before which the handling was in time.
     *
     * @return the due instant; empty if there is no limit or an open one
     */
    Optional<Instant> handlingDueExclusive();

    /**
     * When the case was closed (结案).
     *
     * @return the instant; empty if it is open
     */
    Optional<Instant> closedAt();

    /**
     * The instant before which closing was in time. Where a pack limits the handling alone, its projection decides
     * whether that limit also serves here.
     *
     * @return the due instant; empty if there is no limit or an open one
     */
    Optional<Instant> closingDueExclusive();

    /**
     * When the case first came under supervision (督办).
     *
     * @return the instant; empty if it never did
     */
    Optional<Instant> supervisedAt();

    /**
     * How often a check sent the case back to those who handled it (返工).
     *
     * @return the number of times, from 0
     */
    @Value.Default
    default int reworks() {
        return 0;
    }

    /**
     * Whether the case stands shelved (挂账): its clock stands still, so it is not due.
     *
     * @return true if it is shelved and open
     */
    @Value.Default
    default boolean shelved() {
        return false;
    }

    /**
     * Whether the case ended without being closed: void, declined or merged (作废、不予受理、并案).
     *
     * @return true if nobody has to handle or close it any more
     */
    @Value.Default
    default boolean voided() {
        return false;
    }

    /**
     * The worker who reported the case (上报人).
     *
     * @return the worker; empty if a resident or a system reported it
     */
    Optional<SubjectId> reporter();

    /**
     * The worker who answers for its handling (责任人).
     *
     * @return the worker; empty if no worker does
     */
    Optional<SubjectId> handler();

    /**
     * The unit that answers for its handling (责任单位).
     *
     * @return the unit; empty if no unit does
     */
    Optional<SubjectId> unit();

    /**
     * The grid where the case happened and the grids above it (所在网格).
     *
     * @return the grids for which it counts, each once
     */
    List<SubjectId> grids();

    /**
     * Checks the row when it is built.
     *
     * @throws IllegalArgumentException if the case id is blank, the number of reworks negative, or a grid named twice
     */
    @Value.Check
    default void check() {
        if (caseId().isBlank()) {
            throw new IllegalArgumentException("A case outcome names its case, got a blank id");
        }
        if (reworks() < 0) {
            throw new IllegalArgumentException("Case " + caseId() + " has reworks from 0, got " + reworks());
        }
        if (grids().size() > 1 && new HashSet<>(grids()).size() < grids().size()) {
            throw new IllegalArgumentException("Case " + caseId() + " counts for a grid once, got " + grids());
        }
    }

    /**
     * A row to be filled.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseOutcome}; used by one thread. */
    class Builder extends ImmutableCaseOutcome.Builder {
        Builder() {}
    }
}
