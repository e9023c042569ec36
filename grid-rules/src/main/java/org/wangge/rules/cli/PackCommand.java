package org.wangge.rules.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command about one pack: it looks at the pack and answers as text or as JSON. */
abstract class PackCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

    @Mixin
    private OutputFormat format = new OutputFormat();

    PackCommand(Language language) {
        this.language = language;
    }

    /** Looks at the pack. */
    abstract PackAnswer answer(PackArgument argument);

    @Override
    public Integer call() {
        boolean isJson = format.isJson();
        PackAnswer answer = answer(PackArgument.of(pack));
        if (isJson) {
            spec.commandLine().getOut().println(JsonText.of(answer.json()));
        } else {
            answer.show(spec.commandLine().getOut(), language);
        }
        return answer.exitCode();
    }
}
