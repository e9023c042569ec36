package org.wangge.core.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A conjunction of constraints, one a fact: the form in which a table row says to what it applies.
 *
 * <p>A match without constraints holds of everything. Immutable.
 *
 * @param constraints what is asked, by fact
 */
public record Match(SortedMap<FactId, Constraint> constraints) implements Condition {

    /** The match that holds of everything. */
    public static final Match ANYTHING = new Match(Collections.emptySortedMap());

    /** {@inheritDoc} */
    public Match {
        constraints = Collections.unmodifiableSortedMap(new TreeMap<>(constraints));
    }

    /**
     * A match of constraints.
     *
     * @param constraints what is asked, by fact
     * @return the match
     */
    public static Match of(Map<FactId, Constraint> constraints) {
        return new Match(new TreeMap<>(constraints));
    }

    /**
     * A match of one fact with one value.
     *
     * @param fact the name of the fact
     * @param value the value, a word
     * @return the match
     */
    public static Match of(String fact, String value) {
        return of(Map.of(FactId.of(fact), Constraint.is(FactValue.of(value))));
    }

    @Override
    public boolean holds(Facts facts) {
        for (Map.Entry<FactId, Constraint> asked : constraints.entrySet()) {
            if (facts.find(asked.getKey()).filter(asked.getValue()::accepts).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Set<FactId> asks() {
        return constraints.keySet();
    }

    /**
     * Whether everything that this match accepts is accepted by another one.
     *
     * @param other the other match
     * @return true if this one is at least as narrow
     */
    public boolean isWithin(Match other) {
        return other.constraints.entrySet().stream().allMatch(asked -> {
            Constraint mine = constraints.get(asked.getKey());
            return mine != null && mine.isWithin(asked.getValue());
        });
    }

    /**
     * Whether this match is strictly more specific than another one.
     *
     * @param other the other match
     * @return true if this one is narrower, and not the same
     */
    public boolean isNarrowerThan(Match other) {
        return isWithin(other) && !other.isWithin(this);
    }

    /**
     * Whether some facts satisfy both matches.
     *
     * @param other the other match
     * @return true if they overlap
     */
    public boolean overlaps(Match other) {
        return constraints.entrySet().stream().allMatch(asked -> {
            Constraint theirs = other.constraints.get(asked.getKey());
            return theirs == null || theirs.overlaps(asked.getValue());
        });
    }

    @Override
    public String toString() {
        return constraints.entrySet().stream()
                .map(asked -> asked.getKey() + ": " + asked.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
