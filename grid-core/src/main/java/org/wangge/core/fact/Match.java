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
 */
public final class Match implements Condition {

    /** The match that holds of everything. */
    public static final Match ANYTHING = new Match(Collections.emptySortedMap());

    private final SortedMap<FactId, Constraint> constraints;
    /** The same side by side, since every decision goes through them. */
    private final FactId[] facts;

    private final Constraint[] asked;

    /** The value that a constraint has first, which most have alone: looked at before the constraint itself. */
    private final FactValue[] only;

    /**
     * A match of constraints.
     *
     * @param constraints what is asked, by fact; copied
     */
    public Match(SortedMap<FactId, Constraint> constraints) {
        SortedMap<FactId, Constraint> own = new TreeMap<>(constraints);
        this.constraints = Collections.unmodifiableSortedMap(own);
        this.facts = own.keySet().toArray(new FactId[0]);
        this.asked = own.values().toArray(new Constraint[0]);
        this.only = new FactValue[asked.length];
        for (int i = 0; i < asked.length; i++) {
            only[i] = first(asked[i]);
        }
    }

    private static FactValue first(Constraint constraint) {
        return constraint instanceof Constraint.OneOf one
                ? one.values().iterator().next()
                : FactValue.UNSET;
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

    /**
     * What is asked.
     *
     * @return the constraints by fact, in the order of their names
     */
    public SortedMap<FactId, Constraint> constraints() {
        return constraints;
    }

    @Override
    public boolean holds(Facts known) {
        for (int i = 0; i < facts.length; i++) {
            FactValue value = known.findOr(facts[i], FactValue.UNSET);
            if (value == FactValue.UNSET || !(isOnly(i, value) || asked[i].accepts(value))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnly(int place, FactValue value) {
        return value == only[place] || value.equals(only[place]);
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
        for (int i = 0; i < other.facts.length; i++) {
            Constraint mine = constraints.get(other.facts[i]);
            if (mine == null || !mine.isWithin(other.asked[i])) {
                return false;
            }
        }
        return true;
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
        for (int i = 0; i < facts.length; i++) {
            Constraint theirs = other.constraints.get(facts[i]);
            if (theirs != null && !theirs.overlaps(asked[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Match match && constraints.equals(match.constraints);
    }

    @Override
    public int hashCode() {
        return constraints.hashCode();
    }

    @Override
    public String toString() {
        return constraints.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
