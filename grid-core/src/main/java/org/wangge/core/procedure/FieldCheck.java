package org.wangge.core.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;

/** Says what is wrong with the fields of a command. */
final class FieldCheck {

    private final Step step;
    private final Attempt attempt;
    private final List<Refusal> reasons;

    FieldCheck(Step step, Attempt attempt, List<Refusal> reasons) {
        this.step = step;
        this.attempt = attempt;
        this.reasons = reasons;
    }

    void check() {
        step.fields().required().stream()
                .filter(field -> !values().containsKey(field))
                .forEach(this::missing);
        values().forEach((field, value) -> {
            Fact fact = step.fields().allowed().get(field);
            if (fact == null) {
                unknown(field);
            } else if (!fact.allows(value)) {
                invalid(fact, value);
            }
        });
    }

    /** Whether a field may be asked about further: one that has an impossible value was refused for that already. */
    boolean isSoundOrAbsent(FactId field) {
        FactValue value = values().get(field);
        return value == null
                || attempt.vocabulary()
                        .find(field)
                        .filter(fact -> fact.allows(value))
                        .isPresent();
    }

    private Map<FactId, FactValue> values() {
        return attempt.request().values();
    }

    private void missing(FactId field) {
        String expected =
                attempt.vocabulary().find(field).map(Fact::expectation).orElse("text");
        refuse(RefusalCode.FIELD_REQUIRED, "field", field, "expected", expected);
    }

    private void unknown(FactId field) {
        String fields =
                step.fields().allowed().keySet().stream().map(FactId::value).collect(Collectors.joining(", "));
        refuse(RefusalCode.FIELD_UNKNOWN, "field", field, "fields", fields);
    }

    private void invalid(Fact fact, FactValue value) {
        refuse(RefusalCode.FIELD_VALUE_INVALID, "field", fact.id(), "value", value, "expected", fact.expectation());
    }

    private void refuse(RefusalCode code, Object... namesAndValues) {
        reasons.add(step.refusal(code, namesAndValues));
    }
}
