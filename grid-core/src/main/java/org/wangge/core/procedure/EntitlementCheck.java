package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.fact.FactValue;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.OrgUnitId;

/** By what right somebody takes an action, alone or as one of several signatories; or why there is none. */
final class EntitlementCheck {

    private final Transition transition;
    private final ActionRequest request;
    private final DecisionContext context;
    private final EntitlementSearch search;
    private final Optional<Entitlement> found;
    private final List<Refusal> reasons = new ArrayList<>();
    private Optional<Signature> signature = Optional.empty();

    EntitlementCheck(
            Transition transition,
            Subject subject,
            ActionRequest request,
            DecisionContext context,
            Optional<OrgUnitId> task) {
        this.transition = transition;
        this.request = request;
        this.context = context;
        this.search = new EntitlementSearch(subject, request, context, task);
        this.found = transition.by() instanceof Performer.AllOf all
                ? sign(new Signing(transition.id(), all, subject.acts()))
                : actAs(transition.by());
    }

    /** The right that is used, empty if there is none. */
    Optional<Entitlement> found() {
        return found;
    }

    List<Refusal> reasons() {
        return reasons;
    }

    /** Whether nobody else has to sign. */
    boolean isComplete() {
        return signature.isEmpty();
    }

    /** The signature that still waits for others. */
    Optional<Signature> signature() {
        return signature;
    }

    private Optional<Entitlement> actAs(Performer performer) {
        Optional<Entitlement> right = search.by(performer);
        if (right.isEmpty()) {
            refuse(RefusalCode.NOT_ENTITLED, "actor", actor(), "needed", performer);
        }
        return right;
    }

    private Optional<Entitlement> sign(Signing signing) {
        Optional<Performer> before = signing.signedBy(actor());
        if (before.isPresent()) {
            refuse(RefusalCode.ALREADY_SIGNED, "actor", actor(), "performer", before.get(), "needed", signing.needed());
            return Optional.empty();
        }
        checkSameThing(signing);
        for (Performer performer : signing.outstanding()) {
            Optional<Entitlement> right = search.by(performer);
            if (right.isPresent()) {
                sign(signing, performer);
                return right;
            }
        }
        return actAs(signing.needed());
    }

    /** All sign the same thing; a reason and a remark are each signatory's own. */
    private void checkSameThing(Signing signing) {
        signing.given()
                .forEach(before -> before.values().forEach((field, signed) -> {
                    FactValue value = request.values().get(field);
                    boolean isOwn = field.equals(CoreFacts.REASON.id()) || field.equals(CoreFacts.NOTE.id());
                    if (value != null && !isOwn && !value.equals(signed)) {
                        refuse(
                                RefusalCode.SIGNED_OTHERWISE,
                                "field",
                                field,
                                "value",
                                value,
                                "signed",
                                signed,
                                "signatory",
                                before.signatory());
                    }
                }));
    }

    private void sign(Signing signing, Performer performer) {
        if (!signing.isLast()) {
            signature = Optional.of(
                    new Signature(transition.id(), performer.toString(), actor(), context.now(), request.values()));
        }
    }

    private ActorId actor() {
        return request.actor().id();
    }

    private void refuse(RefusalCode code, Object... namesAndValues) {
        reasons.add(ProcedureDecision.refusal(
                transition.rule(), transition.basis(), code, transition.id(), namesAndValues));
    }
}
