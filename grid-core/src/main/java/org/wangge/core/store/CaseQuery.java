package org.wangge.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Holder;

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
     * Only cases that happened in a grid or in one below it.
     *
     * @return the grid, by the list of grids of a day
     */
    Optional<Area> within();

    /**
     * Only cases for which one of these levels is competent.
     *
     * @return the levels; none for any level
     */
    Set<LevelId> levels();

    /**
     * Only cases of one of these categories.
     *
     * @return the categories; none for any category
     */
    Set<CategoryId> categories();

    /**
     * Only cases that a unit or person holds.
     *
     * @return the holder
     */
    Optional<Holder> holder();

    /**
     * Only cases with, or only cases without a clock that is recorded as run out. Who asks for the open cases that are
     * late at this moment sets {@link #dueBefore}.
     *
     * @return true for late, false for in time, empty for both
     */
    Optional<Boolean> overdue();

    /**
     * Only cases that were, or were not supervised (督办).
     *
     * @return true for supervised, false for others, empty for both
     */
    Optional<Boolean> supervised();

    /**
     * Only cases whose title contains a text, or whose number ends with it (at least its last three characters). Case of
     * letters does not count, nor what a title has beyond 200 characters.
     *
     * @return the text, of at least 2 characters
     */
    Optional<String> text();

    /**
     * Only cases that come after a mark, which a page of the same query and order gave.
     *
     * @return the mark, or empty for the first page
     */
    Optional<CaseMark> after();

    /**
     * A grid with everything below it.
     *
     * @param grid the grid
     * @param day the day whose list of grids says what is below it
     */
    record Area(GridCode grid, LocalDate day) {}

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

    /** Checks limit and text. */
    @Value.Check
    default void check() {
        if (limit() < 1) {
            throw new IllegalArgumentException("A query asks for at least 1 case, got limit " + limit());
        }
        if (text().filter(part -> part.strip().length() < 2).isPresent()) {
            throw new IllegalArgumentException(
                    "A text to search for has at least 2 characters, got '" + text().orElseThrow() + "'");
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

        /**
         * Only cases in the states that a rule book gives a phase, or in states that were added before.
         *
         * @param phase the canonical phase
         * @param book the rule book; add the states of each book that running cases are pinned to
         * @return this builder
         * @throws IllegalArgumentException if no state of the book's cases has that phase; else any state would do
         */
        public Builder addPhase(Phase phase, RuleBook book) {
            Set<StateId> states = book.caseRules().procedure().states().stream()
                    .filter(state -> state.phase().filter(phase::equals).isPresent())
                    .map(State::id)
                    .collect(Collectors.toSet());
            if (states.isEmpty()) {
                throw new IllegalArgumentException(
                        "Rule book '" + book.pack() + "' has no state in the phase " + phase);
            }
            addAllStates(states);
            return this;
        }
    }
}
