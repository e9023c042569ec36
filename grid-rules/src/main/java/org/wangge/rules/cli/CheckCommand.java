package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wangge.core.explain.Message;
import org.wangge.core.procedure.ProcedureId;
import org.wangge.core.procedure.soundness.Setting;
import org.wangge.core.procedure.soundness.SoundnessChecker;
import org.wangge.core.procedure.soundness.SoundnessReport;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.compile.PackResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: everything that is to be said about a pack, and on which assumptions its procedures are sound. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private record Checked(ProcedureId procedure, SoundnessReport report) {}

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

    @Mixin
    private OutputFormat format = new OutputFormat();

    CheckCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        boolean isJson = format.isJson();
        PackResult result = PackArgument.read(pack);
        FindingsAnswer answer = new FindingsAnswer(result.pack(), result.findings());
        List<Checked> checked = result.timeline().stream()
                .flatMap(books -> books.books().stream())
                .flatMap(book -> check(book).stream())
                .toList();
        if (isJson) {
            out().println(JsonText.of(json(answer, checked)));
        } else {
            answer.show(out(), language);
            checked.forEach(this::show);
        }
        return answer.exitCode();
    }

    private static List<Checked> check(RuleBook book) {
        return book.procedures().stream()
                .map(procedure -> new Checked(
                        procedure.id(),
                        SoundnessChecker.of(procedure).within(Setting.of(book)).check()))
                .toList();
    }

    private void show(Checked checked) {
        SoundnessReport report = checked.report();
        CliMessage code = report.isDecided() ? CliMessage.PROCEDURE_CHECKED : CliMessage.PROCEDURE_NOT_DECIDED;
        out().println(Message.of(
                        code,
                        "procedure",
                        checked.procedure(),
                        "situations",
                        report.situations(),
                        "findings",
                        report.findings().size())
                .render(language.locale()));
        report.assumptions()
                .forEach(assumption ->
                        out().println("  - " + Message.of(assumption).render(language.locale())));
    }

    private static Map<String, Object> json(FindingsAnswer answer, List<Checked> checked) {
        Map<String, Object> node = answer.json();
        node.put("procedures", checked.stream().map(CheckCommand::json).toList());
        return node;
    }

    private static Map<String, Object> json(Checked checked) {
        SoundnessReport report = checked.report();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("procedure", checked.procedure());
        node.put("decided", report.isDecided());
        node.put("situations", report.situations());
        node.put("findings", report.findings().size());
        node.put(
                "assumptions",
                report.assumptions().stream()
                        .map(assumption -> FindingsAnswer.inBoth(Message.of(assumption)::render))
                        .toList());
        return node;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
