package org.wangge.core.procedure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * A reason that a part of the pack gives which need not be a rule of its own, such as a list.
     *
     * @param rule the rule, if there is one
     * @param basis what it rests on
     * @param code the code
     * @param namesAndValues the attributes, as name and value in turn
     * @return the reason
     */
    public static Refusal from(
            Optional<RuleId> rule, Optional<Basis> basis, RefusalCode code, Object... namesAndValues) {
        return new Refusal(code, rule, basis, Message.of(code, namesAndValues));
    }

    /**
     * The sentence with the rule and its clauses.
     *
     * @param locale the reader's locale
     * @return for instance {@code Cannot close: the state is found, must be answered (tangshan-town#close)}
     */
    public String render(Locale locale) {
        String source = Stream.concat(rule.map(RuleId::toString).stream(), basis.map(Basis::toString).stream())
                .collect(Collectors.joining(", "));
        String sentence = message.render(locale);
        return source.isEmpty() ? sentence : sentence + " (" + source + ")";
    }

    @Override
    public String toString() {
        return code + ": " + render(Locale.ENGLISH);
    }
}
