package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wangge.core.explain.Message;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.soundness.Setting;
import org.wangge.core.procedure.soundness.SoundnessChecker;
import org.wangge.core.procedure.soundness.SoundnessReport;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: everything that is to be said about a pack, and on which assumptions its procedures are sound. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

    CheckCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        PackResult result = PackArgument.read(pack);
        result.findings().forEach(this::show);
        result.book().ifPresent(book -> book.procedures().forEach(procedure -> show(book, procedure)));
        boolean isClean = result.findings().stream().allMatch(finding -> finding.severity() == Severity.OPEN);
        return isClean ? GridRulesCli.OK : GridRulesCli.FINDINGS;
    }

    private void show(Finding finding) {
        Locale locale = language.locale();
        out().println(finding.position() + ": " + finding.severity().name().toLowerCase(Locale.ROOT) + " "
                + finding.code() + ": " + finding.what(locale));
        out().println("  " + finding.why(locale) + " " + finding.mend(locale));
    }

    private void show(RuleBook book, Procedure procedure) {
        SoundnessReport report =
                SoundnessChecker.of(procedure).within(Setting.of(book)).check();
        CliMessage code = report.isDecided() ? CliMessage.PROCEDURE_CHECKED : CliMessage.PROCEDURE_NOT_DECIDED;
        out().println(Message.of(
                        code,
                        "procedure",
                        procedure.id(),
                        "situations",
                        report.situations(),
                        "findings",
                        report.findings().size())
                .render(language.locale()));
        report.assumptions()
                .forEach(assumption ->
                        out().println("  - " + Message.of(assumption).render(language.locale())));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
