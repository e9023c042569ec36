package org.wangge.rules.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.history.AspectChange;
import org.wangge.rules.history.RuleChange;
import org.wangge.rules.history.RuleTimelineDiff;
import org.wangge.rules.lint.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what differs between two packs, in words. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
    private String after = "";

    @Mixin
    private OutputFormat format = new OutputFormat();

    DiffCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        boolean isJson = format.isJson();
        RuleTimelineDiff diff = RuleTimelineDiff.between(
                PackArgument.of(before).rules(), PackArgument.of(after).rules());
        if (isJson) {
            spec.commandLine().getOut().println(JsonText.of(json(diff)));
        } else {
            spec.commandLine().getOut().print(diff.render(language.locale()));
        }
        return diff.isEmpty() ? GridRulesCli.OK : GridRulesCli.FINDINGS;
    }

    private static Map<String, Object> json(RuleTimelineDiff diff) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("differs", !diff.isEmpty());
        answer.put("periods", diff.spans().stream().map(DiffCommand::json).toList());
        return answer;
    }

    private static Map<String, Object> json(RuleTimelineDiff.Span span) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("from", span.days().fromInclusive());
        node.put("until", span.days().untilExclusive());
        node.put("before", span.before().map(DiffCommand::json));
        node.put("after", span.after().map(DiffCommand::json));
        for (RuleChange.Kind kind : RuleChange.Kind.values()) {
            node.put(word(kind), span.diff().map(diff -> diff.count(kind)));
        }
        node.put(
                "changes",
                span.diff()
                        .map(diff ->
                                diff.changes().stream().map(DiffCommand::json).toList()));
        return node;
    }

    private static Map<String, Object> json(RuleBook book) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("pack", book.pack());
        node.put("version", book.version());
        node.put("digest", book.digest());
        return node;
    }

    private static Map<String, Object> json(RuleChange change) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("change", word(change.kind()));
        node.put("family", change.family().en());
        node.put("procedure", Optional.of(change.procedure()).filter(id -> !id.isEmpty()));
        node.put("id", change.id());
        node.put("title", json(change.title()));
        node.put("before", place(change.before()));
        node.put("after", place(change.after()));
        node.put("aspects", change.aspects().stream().map(DiffCommand::json).toList());
        return node;
    }

    private static Optional<Map<String, Object>> place(Optional<Position> at) {
        return at.map(FindingsAnswer::place);
    }

    private static Map<String, Object> json(AspectChange change) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("aspect", change.aspect().written());
        node.put("was", change.was().map(DiffCommand::json));
        node.put("is", change.is().map(DiffCommand::json));
        return node;
    }

    private static Map<String, Object> json(Text text) {
        return FindingsAnswer.inBoth(text::in);
    }

    private static String word(RuleChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
