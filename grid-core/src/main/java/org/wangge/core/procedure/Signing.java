package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import org.wangge.core.staff.ActorId;

/** Which signatures an action of several signatories has, and which it still needs. */
final class Signing {

    private final Performer.AllOf all;
    private final List<Signature> given;
    private final List<Performer> outstanding;

    Signing(ActionId action, Performer.AllOf all, ActRecord acts) {
        this.all = all;
        this.given = acts.signaturesOf(action);
        this.outstanding = all.outstanding(given);
    }

    /** Those for whom nobody has signed yet, in the order of the rule. */
    List<Performer> outstanding() {
        return outstanding;
    }

    /** Those that are given already. */
    List<Signature> given() {
        return given;
    }

    /** For whom somebody signed already; nobody signs twice, also not for another performer. */
    Optional<Performer> signedBy(ActorId actor) {
        return given.stream()
                .filter(signature -> signature.signatory().equals(actor))
                .findFirst()
                .flatMap(signature -> all.performers().stream()
                        .filter(performer -> performer.toString().equals(signature.performer()))
                        .findFirst());
    }

    boolean isLast() {
        return outstanding.size() == 1;
    }

    /** Who is still needed, as one performer. */
    Performer needed() {
        return outstanding.size() > 1 ? new Performer.AllOf(outstanding) : outstanding.get(0);
    }
}
