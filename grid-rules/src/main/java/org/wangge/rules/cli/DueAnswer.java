package org.wangge.rules.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.StatutoryLimit;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Explanation;

/**
 * A due date with its explanation, for people and for programs.
 *
 * @param clock the clock
 * @param base calendar and working hours
 * @param hours the working hours as written
 * @param statute the statute that reads the limit, if one was named
 * @param meant the limit as the statute means it
 */
record DueAnswer(
        DeadlineClock clock, TimeBase base, String hours, Optional<String> statute, Optional<StatutoryLimit> meant) {

    private Explanation explanation() {
        Explanation due = clock.explain(base);
        return meant.map(limit -> limit.explain(due)).orElse(due);
    }

    String text(Language language, boolean shortForm) {
        Explanation explanation = explanation();
        return shortForm ? explanation.renderShort(language.locale()) : explanation.render(language.locale());
    }

    /** Always in both languages; fields without a value are null, so that all answers have the same ones. */
    String json(boolean shortForm) {
        Optional<Deadline> deadline = clock.deadline(base);
        Map<String, Optional<?>> answer = new LinkedHashMap<>();
        answer.put("limit", Optional.of(clock.limit().toString()));
        answer.put("statute", statute);
        answer.put("from", Optional.of(clock.startedAt().atZone(clock.zone()).toOffsetDateTime()));
        answer.put("zone", Optional.of(clock.zone()));
        answer.put("counting", Optional.of(clock.rule().id()));
        answer.put("hours", Optional.of(hours));
        answer.put("edition", Optional.of(base.calendar().edition().id()));
        answer.put("lastDay", deadline.map(Deadline::lastDay));
        answer.put(
                "dueExclusive",
                deadline.map(due -> due.dueExclusive().atZone(clock.zone()).toOffsetDateTime()));
        answer.put("provisional", deadline.map(Deadline::provisional));
        answer.put("explanation", Optional.of(tree(explanation(), shortForm)));
        return JsonText.of(answer);
    }

    private static Map<String, Object> tree(Explanation explanation, boolean shortForm) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("code", explanation.message().code().name());
        node.put("zh", explanation.message().render(Language.ZH.locale()));
        node.put("en", explanation.message().render(Language.EN.locale()));
        node.put(
                "citations",
                explanation.citations().stream().map(Citation::toString).toList());
        List<Explanation> steps = shortForm ? List.of() : explanation.steps();
        node.put("steps", steps.stream().map(step -> tree(step, false)).toList());
        return node;
    }
}
