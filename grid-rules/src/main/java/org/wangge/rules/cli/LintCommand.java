package org.wangge.rules.cli;

import java.util.concurrent.Callable;
import org.wangge.rules.compile.PackResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lint}: everything that is wrong with a pack as it is written. */
@Command(name = "lint", sortOptions = false)
final class LintCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

    @Mixin
    private OutputFormat format = new OutputFormat();

    LintCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        boolean isJson = format.isJson();
        PackResult result = PackArgument.lint(pack);
        FindingsAnswer answer = new FindingsAnswer(result.pack(), result.findings());
        if (isJson) {
            spec.commandLine().getOut().println(JsonText.of(answer.json()));
        } else {
            answer.show(spec.commandLine().getOut(), language);
        }
        return answer.exitCode();
    }
}
