package org.wangge.examples.quickstart.replay;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.Violation;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.Refusal;

/**
 * A command that was refused, or was not well formed (被拒绝的操作). Immutable.
 *
 * @param caseId the case
 * @param action the action
 * @param codes the codes of all reasons, in their order
 * @param why all reasons in words
 */
public record Refused(String caseId, String action, List<String> codes, Text why) {

    static Refused of(Step step, Outcome.Refused refused) {
        return new Refused(
                step.caseId(),
                step.command().action(),
                refused.reasons().stream().map(reason -> reason.code().name()).toList(),
                Text.of(reasons(refused, Locale.CHINESE), reasons(refused, Locale.ENGLISH)));
    }

    static Refused of(Step step, Outcome.Invalid invalid) {
        List<Message> messages =
                invalid.violations().stream().map(Violation::message).toList();
        return new Refused(
                step.caseId(),
                step.command().action(),
                messages.stream().map(message -> message.code().name()).toList(),
                Text.of(joined(messages, Locale.CHINESE), joined(messages, Locale.ENGLISH)));
    }

    private static String reasons(Outcome.Refused refused, Locale locale) {
        return refused.reasons().stream()
                .map((Refusal reason) -> reason.render(locale))
                .collect(Collectors.joining("; "));
    }

    private static String joined(List<Message> messages, Locale locale) {
        return messages.stream().map(message -> message.render(locale)).collect(Collectors.joining("; "));
    }
}
