package org.wangge.core.procedure;

import java.util.Locale;
import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;

/**
 * One reason why an action is refused: the code, the rule and what it rests on, and a sentence that says what would make
 * the action legal. Immutable.
 *
 * @param code the stable code
 * @param rule the rule that refuses; empty where no rule is concerned, such as for an unknown case
 * @param basis what the rule rests on
 * @param message the sentence and its attributes
 */
public record Refusal(RefusalCode code, Optional<RuleId> rule, Optional<Basis> basis, Message message) {

    /**
     * A reason that no rule of the pack gives.
     *
     * @param code the code
     * @param namesAndValues the attributes, as name and value in turn
     * @return the reason
     */
    public static Refusal of(RefusalCode code, Object... namesAndValues) {
        return new Refusal(code, Optional.empty(), Optional.empty(), Message.of(code, namesAndValues));
    }

    /**
     * A reason that a rule gives.
     *
     * @param rule the rule
     * @param basis what it rests on
     * @param code the code
     * @param namesAndValues the attributes, as name and value in turn
     * @return the reason
     */
    public static Refusal by(RuleId rule, Basis basis, RefusalCode code, Object... namesAndValues) {
        return new Refusal(code, Optional.of(rule), Optional.of(basis), Message.of(code, namesAndValues));
    }

    /**
     * The sentence with the rule and its clauses.
     *
     * @param locale the reader's locale
     * @return for instance {@code Cannot close: the state is found, must be answered (tangshan-town#close)}
     */
    public String render(Locale locale) {
        String sentence = message.render(locale);
        return rule.map(id -> sentence + " (" + id + basis.map(b -> ", " + b).orElse("") + ")")
                .orElse(sentence);
    }

    @Override
    public String toString() {
        return code + ": " + render(Locale.ENGLISH);
    }
}
