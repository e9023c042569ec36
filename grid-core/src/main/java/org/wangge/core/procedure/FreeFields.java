package org.wangge.core.procedure;

import java.util.HashSet;
import java.util.Set;
import org.wangge.core.fact.Fact;

/**
 * The fields of the core that a command may bring though its rule does not ask for them.
 *
 * <p>A case file keeps what it is told, so each field belongs to the acts that know it: how a matter came in and what it
 * is called is told once, when it is reported; how urgent it is, when it is reported or judged anew; a result, when there
 * is one. Else a comment could make a case urgent and with that change its limits, or whoever forwards a case could
 * overwrite the result of whoever handled it. A rule that requires a field admits it for any kind of action.
 */
final class FreeFields {

    private static final Set<Fact> ALWAYS = Set.of(CoreFacts.REASON, CoreFacts.NOTE);

    private static final Set<Fact> AT_THE_BEGINNING =
            Set.of(CoreFacts.CHANNEL, CoreFacts.TITLE, CoreFacts.POINT, CoreFacts.URGENCY);

    private FreeFields() {}

    static Set<Fact> of(Transition transition) {
        Set<Fact> fields = new HashSet<>(ALWAYS);
        if (transition.isInitial()) {
            fields.addAll(AT_THE_BEGINNING);
        }
        fields.addAll(of(transition.kind()));
        return fields;
    }

    private static Set<Fact> of(ActionKind kind) {
        return switch (kind) {
            case CONFIRM, FILE, RECLASSIFY, SUPERVISE -> Set.of(CoreFacts.URGENCY);
            case CORRECT_LOCATION -> Set.of(CoreFacts.POINT);
            case VERIFY_PASS, CLOSE -> Set.of(CoreFacts.RESULT, CoreFacts.CLOSING_CONDITION);
            case HANDLE, REPORT_PROGRESS, VERIFY_FAIL, INFORM, PUBLISH, FOLLOW_UP, EVALUATE, STEP ->
                Set.of(CoreFacts.RESULT);
            default -> Set.of();
        };
    }
}
