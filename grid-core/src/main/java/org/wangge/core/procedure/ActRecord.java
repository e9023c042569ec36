package org.wangge.core.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.staff.Holder;

/**
 * What was done so far (办理记录), as far as later steps depend on it: how often each action was taken, which
 * signatures wait for others, which extensions are asked for, and who sent it back. Immutable.
 *
 * @param taken how often each action was taken, in one subject; actions never taken are absent
 * @param signatures the signatures of actions that are not complete yet, in their order
 * @param requests since when the extension of a clock is asked for, for requests that are neither granted nor denied
 * @param returners who sent it back since category and location were last corrected, in their order
 */
public record ActRecord(
        Map<ActionId, Integer> taken,
        List<Signature> signatures,
        Map<ClockId, Instant> requests,
        List<Returner> returners) {

    /** Nothing was done yet. */
    public static final ActRecord NONE = new ActRecord(Map.of(), List.of(), Map.of(), List.of());

    /** {@inheritDoc} */
    public ActRecord {
        taken = Collections.unmodifiableMap(new TreeMap<>(taken));
        signatures = List.copyOf(signatures);
        requests = Collections.unmodifiableMap(new TreeMap<>(requests));
        returners = List.copyOf(returners);
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
        return new ActRecord(taken, more, requests, returners);
    }

    /**
     * An action that was taken. Immutable.
     *
     * @param action the action
     * @param kind what it means
     * @param stateChanges whether another state was reached
     * @param holder who held the subject before; empty if the action concerned one task of it only
     * @param at when
     */
    public record Taken(ActionId action, ActionKind kind, boolean stateChanges, Optional<Holder> holder, Instant at) {}

    /**
     * The record after an action: it is counted, its signatures are forgotten, and those of every action if the state
     * changed; whoever sends back is remembered until category or location are corrected.
     *
     * @param act the action
     * @return the next record
     */
    public ActRecord after(Taken act) {
        Map<ActionId, Integer> counts = new TreeMap<>(taken);
        counts.merge(act.action(), 1, Integer::sum);
        List<Signature> waiting = new ArrayList<>(signatures);
        waiting.removeIf(signature -> act.stateChanges() || signature.action().equals(act.action()));
        return new ActRecord(counts, waiting, requests, returnersAfter(act));
    }

    private List<Returner> returnersAfter(Taken act) {
        if (act.kind().corrects()) {
            return List.of();
        }
        if (act.kind() != ActionKind.SEND_BACK || act.holder().isEmpty()) {
            return returners;
        }
        List<Returner> more = new ArrayList<>(returners);
        more.add(new Returner(act.holder().get(), act.at()));
        return more;
    }

    /**
     * The record after a change of a clock: a request waits until it is granted or denied, or the clock begins anew or
     * stops.
     *
     * @param change the change
     * @return the next record
     */
    public ActRecord after(ClockChange change) {
        if (change instanceof ClockChange.Requested requested) {
            Map<ClockId, Instant> more = new TreeMap<>(requests);
            more.put(requested.clock(), requested.at());
            return new ActRecord(taken, signatures, more, returners);
        }
        boolean goesOn = change instanceof ClockChange.Suspended || change instanceof ClockChange.Resumed;
        if (goesOn || !requests.containsKey(change.clock())) {
            return this;
        }
        Map<ClockId, Instant> less = new TreeMap<>(requests);
        less.remove(change.clock());
        return new ActRecord(taken, signatures, less, returners);
    }
}
