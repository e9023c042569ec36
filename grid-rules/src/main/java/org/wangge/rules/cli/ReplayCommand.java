package org.wangge.rules.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.InvalidGridTreeException;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.replay.CaseHistory;
import org.wangge.rules.replay.CaseHistoryReader;
import org.wangge.rules.replay.CaseHistoryReading;
import org.wangge.rules.replay.CaseImpact;
import org.wangge.rules.replay.Difference;
import org.wangge.rules.replay.ImpactReport;
import org.wangge.rules.replay.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: what another version of a pack would have done to recorded cases. */
@Command(name = "replay", sortOptions = false)
final class ReplayCommand implements Callable<Integer> {

    private static final String UNTIL = "--until";

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "LOG", descriptionKey = "log")
    private String log = "";

    @Parameters(index = "1", paramLabel = "BEFORE", descriptionKey = "before")
    private String before = "";

    @Parameters(index = "2", paramLabel = "AFTER", descriptionKey = "after")
    private String after = "";

    @Option(names = UNTIL, descriptionKey = "until", paramLabel = "MOMENT")
    private Optional<String> until = Optional.empty();

    @Mixin
    private OutputFormat format = new OutputFormat();

    ReplayCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        boolean isJson = format.isJson();
        CaseHistory history = history();
        RuleTimeline was = PackArgument.of(before).rules();
        RuleTimeline is = PackArgument.of(after).rules();
        ImpactReport report = compare(history, was, is);
        if (isJson) {
            spec.commandLine().getOut().println(JsonText.of(json(report)));
        } else {
            spec.commandLine().getOut().print(report.render(language.locale()));
        }
        return report.differing().isEmpty() ? GridRulesCli.OK : GridRulesCli.FINDINGS;
    }

    private CaseHistory history() {
        String text = TextFile.read(TextFile.existing(log, CliMessage.NO_SUCH_FILE));
        CaseHistoryReading reading = new CaseHistoryReader().read(log, text);
        if (!reading.problems().isEmpty()) {
            reading.problems()
                    .forEach(problem -> spec.commandLine().getErr().println(problem.render(language.locale())));
            throw new UsageException(
                    CliMessage.LOG_HAS_PROBLEMS,
                    "file",
                    log,
                    "count",
                    reading.problems().size());
        }
        return reading.history();
    }

    private ImpactReport compare(CaseHistory history, RuleTimeline was, RuleTimeline is) {
        Replay replay = Replay.of(history, CommandValidator.create());
        Optional<Instant> end =
                until.map(text -> Written.moment(UNTIL, text).atZone(was.zone()).toInstant());
        try {
            return end.map(replay::until).orElse(replay).compare(was, is);
        } catch (InvalidGridTreeException noTree) {
            throw new UsageException(
                    CliMessage.LOG_DOES_NOT_FIT, "file", log, "why", String.valueOf(noTree.getMessage()));
        }
    }

    private static Map<String, Object> json(ImpactReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("cases", report.cases().size());
        answer.put("differing", report.differing().size());
        for (Difference.Kind kind : Difference.Kind.values()) {
            answer.put(word(kind), report.count(kind));
        }
        answer.put(
                "impacts", report.differing().stream().map(ReplayCommand::json).toList());
        return answer;
    }

    private static Map<String, Object> json(CaseImpact impact) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("case", impact.caseId());
        node.put("laterSteps", impact.laterSteps());
        node.put(
                "differences",
                impact.differences().stream().map(ReplayCommand::json).toList());
        return node;
    }

    private static Map<String, Object> json(Difference difference) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("kind", word(difference.kind()));
        node.put("step", difference.step());
        node.put("clock", difference.clock());
        node.put("before", difference.before());
        node.put("after", difference.after());
        node.put("what", FindingsAnswer.inBoth(difference.what()::render));
        node.put("whyBefore", difference.whyBefore().map(ReplayCommand::json));
        node.put("whyAfter", difference.whyAfter().map(ReplayCommand::json));
        return node;
    }

    private static Map<String, Object> json(Text text) {
        return FindingsAnswer.inBoth(text::in);
    }

    private static String word(Difference.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
