package org.wangge.rules.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.manual.StateDiagram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diagram}: a procedure of a pack as a Mermaid state diagram. */
@Command(name = "diagram", sortOptions = false)
final class DiagramCommand implements Callable<Integer> {

    private final Language language;
    private final InstantSource time;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private String pack = "";

    @Option(names = "--procedure", paramLabel = "ID", descriptionKey = "procedure", defaultValue = "case")
    private String procedure = "case";

    DiagramCommand(Language language, InstantSource time) {
        this.language = language;
        this.time = time;
    }

    @Override
    public Integer call() {
        RuleBook book = PackArgument.of(pack).book(time.instant());
        Procedure drawn = find(book);
        spec.commandLine().getOut().print(StateDiagram.of(book, drawn).mermaid(language.locale()));
        return GridRulesCli.OK;
    }

    private Procedure find(RuleBook book) {
        return book.procedures().stream()
                .filter(each -> each.id().value().equals(procedure))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        CliMessage.UNKNOWN_PROCEDURE,
                        "value",
                        procedure,
                        "pack",
                        book.pack(),
                        "known",
                        book.procedures().stream()
                                .map(each -> each.id().value())
                                .toList()));
    }
}
