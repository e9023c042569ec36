package org.wangge.core.procedure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactMap;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;

/**
 * The facts that a rule book knows: those of the core and those that its packs add, and which commands may bring the
 * latter. Immutable.
 */
public final class Vocabulary {

    /** The facts of the core alone. */
    public static final Vocabulary CORE = new Vocabulary(Map.of(), Map.of());

    private final Map<FactId, Fact> facts = new TreeMap<>();
    private final Map<FactId, Set<ActionKind>> carriedBy = new TreeMap<>();

    private final FactMap<FactValue> whenUnset;

    private Vocabulary(Map<FactId, Fact> added, Map<FactId, Set<ActionKind>> carriedBy) {
        CoreFacts.ALL.forEach(fact -> facts.put(fact.id(), fact));
        facts.putAll(added);
        carriedBy.forEach((fact, kinds) -> this.carriedBy.put(fact, EnumSet.copyOf(kinds)));
        Map<FactId, FactValue> unset = new HashMap<>();
        facts.values().forEach(fact -> fact.whenUnset().ifPresent(value -> unset.put(fact.id(), value)));
        this.whenUnset = FactMap.copyOf(unset);
    }

    /**
     * The facts of the core and those of packs.
     *
     * @param added the facts that packs add
     * @param carriedBy which kinds of command may bring them; at least one kind a fact that is named
     * @return the vocabulary
     * @throws IllegalArgumentException if a fact is declared twice, also one of the core, if a carried fact is not declared,
     *     or nothing carries it
     */
    public static Vocabulary of(Collection<Fact> added, Map<FactId, Set<ActionKind>> carriedBy) {
        Map<FactId, Fact> byId = new TreeMap<>();
        for (Fact fact : added) {
            if (CORE.find(fact.id()).isPresent() || byId.put(fact.id(), fact) != null) {
                throw new IllegalArgumentException("Fact '" + fact.id() + "' is declared already");
            }
        }
        carriedBy.forEach((fact, kinds) -> requireCarried(fact, kinds, byId));
        return new Vocabulary(byId, carriedBy);
    }

    private static void requireCarried(FactId fact, Set<ActionKind> kinds, Map<FactId, Fact> added) {
        if (!added.containsKey(fact) || kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "Fact '" + fact + "' that commands carry must be declared and carried by some kind, got " + kinds);
        }
    }

    /**
     * All facts, by name.
     *
     * @return the facts
     */
    public Collection<Fact> all() {
        return java.util.Collections.unmodifiableCollection(facts.values());
    }

    /**
     * Looks a fact up.
     *
     * @param id its name
     * @return the fact, or empty if nobody declares it
     */
    public Optional<Fact> find(FactId id) {
        return Optional.ofNullable(facts.get(id));
    }

    /**
     * The kinds of command that may bring a fact of a pack.
     *
     * @param id the name of the fact
     * @return the kinds, possibly none
     */
    public Set<ActionKind> carriersOf(FactId id) {
        Set<ActionKind> kinds = carriedBy.getOrDefault(id, EnumSet.noneOf(ActionKind.class));
        return java.util.Collections.unmodifiableSet(kinds);
    }

    /**
     * The fields that a command for a transition may bring: those that its kind and its rule ask for, those that the pack
     * lets commands of its kind carry, and the few of the core that belong to such an act.
     *
     * @param transition the transition
     * @return names of facts
     */
    public SortedSet<FactId> fieldsOf(Transition transition) {
        SortedSet<FactId> fields = new TreeSet<>(transition.requires());
        transition.kind().required().forEach(fact -> fields.add(fact.id()));
        FreeFields.of(transition).forEach(fact -> fields.add(fact.id()));
        if (transition.isTaskStep()) {
            fields.add(transition.kind() == ActionKind.ASSIGN ? CoreFacts.TO_UNIT.id() : CoreFacts.TASK.id());
        } else if (mayNameHolder(transition)) {
            fields.add(CoreFacts.TO_UNIT.id());
            fields.add(CoreFacts.TO_PERSON.id());
        }
        if (transition.kind().concernsClock()) {
            fields.add(CoreFacts.CLOCK.id());
        }
        carriedBy.forEach((fact, kinds) -> {
            if (kinds.contains(transition.kind())) {
                fields.add(fact);
            }
        });
        return fields;
    }

    /** Else whoever may comment on a case could take it into their own hands. */
    private static boolean mayNameHolder(Transition transition) {
        return transition.isInitial()
                || transition.kind().movesResponsibility()
                || transition.toUnit().isPresent();
    }

    /**
     * What an unset fact means.
     *
     * @return the declared values of unset facts
     */
    public Facts defaults() {
        return Facts.of(whenUnset);
    }

    /** What an unset fact means, or a stand-in. */
    FactValue whenUnsetOr(FactId id, FactValue otherwise) {
        return whenUnset.findOr(id, otherwise);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary words && facts.equals(words.facts) && carriedBy.equals(words.carriedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, carriedBy);
    }
}
