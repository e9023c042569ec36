package org.wangge.rules.cli;

import java.util.concurrent.Callable;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.example.ExampleRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code test}: the examples of a pack, carried out, with everything that came out otherwise. */
@Command(name = "test", sortOptions = false)
final class TestCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

    @Mixin
    private OutputFormat format = new OutputFormat();

    TestCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        boolean isJson = format.isJson();
        PackResult result = PackArgument.lint(pack);
        RuleTimeline books = PackArgument.booksOf(result);
        ExamplesAnswer answer = new ExamplesAnswer(
                result.pack(),
                ExampleRunner.of(books, CommandValidator.create()).run(result.examples()));
        if (isJson) {
            spec.commandLine().getOut().println(JsonText.of(answer.json()));
        } else {
            answer.show(spec.commandLine().getOut(), language);
        }
        return answer.exitCode();
    }
}
