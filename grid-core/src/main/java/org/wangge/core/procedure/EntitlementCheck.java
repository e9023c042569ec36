package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wangge.core.fact.FactValue;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnitId;

/** By what right somebody takes an action, alone or as one of several signatories; or why there is none. */
final class EntitlementCheck {

    private final Step step;
    private final Attempt attempt;
    private final Optional<OrgUnitId> task;
    private final int found;
    /** Mostly none, so that a list is made for the first. */
    private List<Refusal> reasons = List.of();

    private Optional<Signature> signature = Optional.empty();

    EntitlementCheck(Step step, Attempt attempt, Optional<OrgUnitId> task) {
        this.step = step;
        this.attempt = attempt;
        this.task = task;
        this.found = step.transition().by() instanceof Performer.AllOf all
                ? sign(new Signing(step.id(), all, attempt.subject().acts()))
                : actAs(step.transition().by(), step.by());
    }

    /** The right that is used, empty if there is none. */
    Optional<Entitlement> found() {
        return found == EntitlementSearch.NONE
                ? Optional.empty()
                : Optional.of(new Entitlement(actor(), Optional.ofNullable(place())));
    }

    /** The same, as {@link EntitlementSearch} tells it. */
    int right() {
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

    private Appointment.@Nullable Place place() {
        return found < 0 ? null : attempt.request().actor().appointments().get(found);
    }

    private int actAs(Performer performer, EntitlementSearch search) {
        int right = search(search);
        if (right == EntitlementSearch.NONE) {
            refuse(RefusalCode.NOT_ENTITLED, "actor", actor(), "needed", performer);
        }
        return right;
    }

    private int search(EntitlementSearch search) {
        return search.find(attempt.subject(), attempt.request(), attempt.context(), task);
    }

    private int sign(Signing signing) {
        Optional<Performer> before = signing.signedBy(actor());
        if (before.isPresent()) {
            refuse(RefusalCode.ALREADY_SIGNED, "actor", actor(), "performer", before.get(), "needed", signing.needed());
            return EntitlementSearch.NONE;
        }
        checkSameThing(signing);
        for (Performer performer : signing.outstanding()) {
            int right = search(new EntitlementSearch(performer));
            if (right != EntitlementSearch.NONE) {
                sign(signing, performer);
                return right;
            }
        }
        return actAs(signing.needed(), new EntitlementSearch(signing.needed()));
    }

    /** All sign the same thing; a reason and a remark are each signatory's own. */
    private void checkSameThing(Signing signing) {
        signing.given()
                .forEach(before -> before.values().forEach((field, signed) -> {
                    FactValue value = attempt.request().values().get(field);
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
            signature = Optional.of(new Signature(
                    step.id(),
                    performer.toString(),
                    actor(),
                    attempt.now(),
                    attempt.request().values()));
        }
    }

    private ActorId actor() {
        return attempt.request().actor().id();
    }

    private void refuse(RefusalCode code, Object... namesAndValues) {
        if (reasons.isEmpty()) {
            reasons = new ArrayList<>();
        }
        reasons.add(step.refusal(code, namesAndValues));
    }
}
