package org.wangge.testkit.assertion;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.Violation;
import org.wangge.core.casefile.ViolationCode;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;

/** Assertions about the outcome of a command (命令结果断言). A failure shows every reason of the outcome. */
public final class OutcomeAssert extends AbstractAssert<OutcomeAssert, Outcome> {

    OutcomeAssert(Outcome actual) {
        super(actual, OutcomeAssert.class);
    }

    /**
     * The command was carried out, now or before.
     *
     * @return this assertion
     */
    public OutcomeAssert isAccepted() {
        accepted();
        return this;
    }

    /**
     * The command was carried out now.
     *
     * @return this assertion
     */
    public OutcomeAssert isAcceptedForTheFirstTime() {
        if (accepted().repeated()) {
            failWithMessage("Expected a command that is carried out now, but its id had been carried out before");
        }
        return this;
    }

    /**
     * The command had been carried out before.
     *
     * @return this assertion
     */
    public OutcomeAssert isRepeated() {
        if (!accepted().repeated()) {
            failWithMessage("Expected a command that had been carried out before, but it was carried out now");
        }
        return this;
    }

    /**
     * The command was accepted and brought these kinds of event, in this order.
     *
     * @param types the kinds of event
     * @return this assertion
     */
    public OutcomeAssert hasEvents(Class<?>... types) {
        List<Class<?>> found = accepted().events().stream()
                .map(CaseEventEnvelope::event)
                .<Class<?>>map(Object::getClass)
                .toList();
        if (!found.equals(Arrays.asList(types))) {
            failWithMessage("Expected events %s, but there were %s", Arrays.asList(types), found);
        }
        return this;
    }

    /**
     * The command was refused for these reasons and no other.
     *
     * @param codes the codes of all reasons, in any order
     * @return this assertion
     */
    public OutcomeAssert isRefusedWith(RefusalCode... codes) {
        isNotNull();
        List<RefusalCode> found = reasons().stream().map(Refusal::code).sorted().toList();
        List<RefusalCode> expected = Arrays.stream(codes).sorted().toList();
        if (expected.isEmpty() || !found.equals(expected)) {
            failWithMessage("Expected a refusal with %s, but it was %s", expected, actual);
        }
        return this;
    }

    /**
     * The command was refused, and the reason with a code has an attribute.
     *
     * @param code the code of the reason
     * @param attribute the name of the attribute
     * @param value its value, as text
     * @return this assertion
     */
    public OutcomeAssert hasReason(RefusalCode code, String attribute, Object value) {
        isNotNull();
        boolean found = reasons().stream()
                .filter(reason -> reason.code() == code)
                .anyMatch(reason -> String.valueOf(reason.message().attributes().get(attribute))
                        .equals(String.valueOf(value)));
        if (!found) {
            failWithMessage("Expected reason %s with %s = %s, but it was %s", code, attribute, value, actual);
        }
        return this;
    }

    /**
     * The command has not the form that it needs, for these faults and no other.
     *
     * @param codes the codes of all faults, in any order
     * @return this assertion
     */
    public OutcomeAssert isInvalidWith(ViolationCode... codes) {
        isNotNull();
        List<ViolationCode> found = actual instanceof Outcome.Invalid invalid
                ? invalid.violations().stream().map(Violation::code).sorted().toList()
                : List.of();
        List<ViolationCode> expected = Arrays.stream(codes).sorted().toList();
        if (expected.isEmpty() || !found.equals(expected)) {
            failWithMessage("Expected an invalid command with %s, but it was %s", expected, actual);
        }
        return this;
    }

    /**
     * The case file after the accepted command.
     *
     * @return assertions about it
     */
    public CaseFileAssert caseFile() {
        return new CaseFileAssert(accepted().file());
    }

    private List<Refusal> reasons() {
        return actual instanceof Outcome.Refused refused ? refused.reasons() : List.of();
    }

    private Outcome.Accepted accepted() {
        isNotNull();
        if (actual instanceof Outcome.Accepted accepted) {
            return accepted;
        }
        throw failure("Expected an accepted command, but it was %s", actual);
    }
}
