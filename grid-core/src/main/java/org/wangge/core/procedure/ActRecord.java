package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was done so far (办理记录), as far as later steps depend on it: how often each action was taken, and which
 * signatures wait for others. Immutable.
 *
 * @param taken how often each action was taken, in one subject; actions never taken are absent
 * @param signatures the signatures of actions that are not complete yet, in their order
 */
public record ActRecord(Map<ActionId, Integer> taken, List<Signature> signatures) {

    /** Nothing was done yet. */
    public static final ActRecord NONE = new ActRecord(Map.of(), List.of());

    /** {@inheritDoc} */
    public ActRecord {
        taken = Collections.unmodifiableMap(new TreeMap<>(taken));
        signatures = List.copyOf(signatures);
    }

    /**
     * How often an action was taken.
     *
     * @param action the action
     * @return the number of times, 0 if never
     */
    public int timesTaken(ActionId action) {
        return taken.getOrDefault(action, 0);
    }

    /**
     * The signatures that wait for others.
     *
     * @param action the action that they are given for
     * @return the signatures in their order; empty if nobody has signed
     */
    public List<Signature> signaturesOf(ActionId action) {
        return signatures.stream()
                .filter(signature -> signature.action().equals(action))
                .toList();
    }

    /**
     * The record after a signature that does not complete its action.
     *
     * @param signature the signature
     * @return the longer record
     */
    public ActRecord signed(Signature signature) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new ActRecord(taken, more);
    }

    /**
     * The record after an action: it is counted, and its signatures are forgotten; those of every action, if the state
     * changed.
     *
     * @param action the action
     * @param stateChanges whether another state was reached
     * @return the next record
     */
    public ActRecord afterTaking(ActionId action, boolean stateChanges) {
        Map<ActionId, Integer> counts = new TreeMap<>(taken);
        counts.merge(action, 1, Integer::sum);
        List<Signature> waiting = stateChanges
                ? List.of()
                : signatures.stream()
                        .filter(signature -> !signature.action().equals(action))
                        .toList();
        return new ActRecord(counts, waiting);
    }
}
