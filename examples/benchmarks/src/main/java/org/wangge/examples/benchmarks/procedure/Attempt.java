package org.wangge.examples.benchmarks.procedure;

import java.util.List;

/**
 * Somebody tries something with a case that comes from a store; what floor and peers look at.
 *
 * @param state where the case is
 * @param act what is tried
 * @param scope whose matter the case is
 * @param role which post or unit entitles the actor
 */
record Attempt(State state, Act act, Scope scope, Role role) {

    /** The states of the procedure. */
    enum State {
        FOUND,
        SORTED,
        HANDLING,
        BEYOND,
        AT_DISTRICT,
        ANSWERED,
        CLOSED
    }

    /** Some acts of the procedure. */
    enum Act {
        SORT,
        TAKE,
        FORWARD,
        SETTLE,
        CLOSE,
        URGE
    }

    /** Whose matter a case is. */
    enum Scope {
        COMMUNITY,
        TOWN
    }

    /** Who acts. */
    enum Role {
        GROUP_LEADER,
        VILLAGE_LEADER,
        VILLAGE_OFFICE
    }

    /**
     * An arc of the machine.
     *
     * @param from the state from which it leads
     * @param act the act that takes it
     * @param to the state to which it leads
     * @param scope for which matters it is open
     * @param role who may take it
     */
    record Arc(State from, Act act, State to, Scope scope, Role role) {
        boolean allows(Attempt attempt) {
            return attempt.scope() == scope && attempt.role() == role;
        }
    }

    /**
     * What a transition leaves behind.
     *
     * @param from the state before
     * @param to the state after
     * @param role who was entitled
     */
    record Moved(State from, State to, Role role) {}

    /**
     * The same as a store and a command tell it: in words.
     *
     * @param state where the case is
     * @param act what is tried
     * @param scope whose matter the case is
     * @param role which post or unit entitles the actor
     */
    record Told(String state, String act, String scope, String role) {

        /** What the words mean. */
        Attempt read() {
            return new Attempt(State.valueOf(state), Act.valueOf(act), Scope.valueOf(scope), Role.valueOf(role));
        }
    }

    /** The words for it, none of which is the very text of a constant. */
    Told told() {
        return new Told(copy(state), copy(act), copy(scope), copy(role));
    }

    private static String copy(Enum<?> constant) {
        return String.valueOf(constant.name().toCharArray());
    }

    /** The arcs of the machine that floor and peers run. */
    static final List<Arc> ARCS = List.of(
            new Arc(State.FOUND, Act.SORT, State.SORTED, Scope.COMMUNITY, Role.GROUP_LEADER),
            new Arc(State.SORTED, Act.TAKE, State.HANDLING, Scope.COMMUNITY, Role.VILLAGE_OFFICE),
            new Arc(State.SORTED, Act.FORWARD, State.HANDLING, Scope.TOWN, Role.VILLAGE_LEADER),
            new Arc(State.SORTED, Act.URGE, State.SORTED, Scope.COMMUNITY, Role.GROUP_LEADER),
            new Arc(State.HANDLING, Act.URGE, State.HANDLING, Scope.COMMUNITY, Role.GROUP_LEADER),
            new Arc(State.HANDLING, Act.SETTLE, State.ANSWERED, Scope.COMMUNITY, Role.VILLAGE_OFFICE),
            new Arc(State.ANSWERED, Act.CLOSE, State.CLOSED, Scope.COMMUNITY, Role.VILLAGE_LEADER));

    /** Legal attempts in turn, and where each leads. */
    static final List<Attempt> LEGAL = ARCS.stream()
            .map(arc -> new Attempt(arc.from(), arc.act(), arc.scope(), arc.role()))
            .toList();
}
