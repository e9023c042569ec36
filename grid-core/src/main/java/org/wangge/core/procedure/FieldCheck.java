package org.wangge.core.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;

/** Checks the fields of a command against what its transition asks and allows. */
final class FieldCheck {

    private final Vocabulary vocabulary;
    private final SortedSet<FactId> allowed;
    private final Transition transition;
    private final Map<FactId, FactValue> values;
    private final List<Refusal> reasons = new ArrayList<>();

    FieldCheck(Procedure procedure, Transition transition, Map<FactId, FactValue> values) {
        this.vocabulary = procedure.vocabulary();
        this.allowed = procedure.fieldsOf(transition);
        this.transition = transition;
        this.values = values;
    }

    List<Refusal> reasons() {
        required().stream().filter(field -> !values.containsKey(field)).forEach(this::missing);
        values.forEach((field, value) -> {
            if (!allowed.contains(field)) {
                unknown(field);
            } else {
                checkValue(field, value);
            }
        });
        return reasons;
    }

    /** The fields that belong to the action and have a possible value; only on them anything else may depend. */
    Map<FactId, FactValue> sound() {
        Map<FactId, FactValue> sound = new TreeMap<>();
        values.forEach((field, value) -> {
            if (allowed.contains(field)
                    && vocabulary.find(field).filter(fact -> fact.allows(value)).isPresent()) {
                sound.put(field, value);
            }
        });
        return sound;
    }

    /** Whether a field may be asked about further: one that has an impossible value was refused for that already. */
    boolean isSoundOrAbsent(FactId field) {
        FactValue value = values.get(field);
        return value == null
                || vocabulary.find(field).filter(fact -> fact.allows(value)).isPresent();
    }

    private Set<FactId> required() {
        Set<FactId> required = new LinkedHashSet<>();
        transition.kind().required().forEach(fact -> required.add(fact.id()));
        required.addAll(transition.requires());
        return required;
    }

    private void missing(FactId field) {
        String expected = vocabulary.find(field).map(Fact::expectation).orElse("text");
        refuse(RefusalCode.FIELD_REQUIRED, "field", field, "expected", expected);
    }

    private void unknown(FactId field) {
        String fields = allowed.stream().map(FactId::value).collect(Collectors.joining(", "));
        refuse(RefusalCode.FIELD_UNKNOWN, "field", field, "fields", fields);
    }

    private void checkValue(FactId field, FactValue value) {
        vocabulary
                .find(field)
                .filter(fact -> !fact.allows(value))
                .ifPresent(fact -> refuse(
                        RefusalCode.FIELD_VALUE_INVALID,
                        "field",
                        field,
                        "value",
                        value,
                        "expected",
                        fact.expectation()));
    }

    private void refuse(RefusalCode code, Object... namesAndValues) {
        reasons.add(ProcedureDecision.refusal(
                transition.rule(), transition.basis(), code, transition.id(), namesAndValues));
    }
}
