package org.wangge.rules.cli;

import org.wangge.rules.compile.PackResult;
import picocli.CommandLine.Command;

/** {@code lint}: everything that is wrong with a pack as it is written. */
@Command(name = "lint", sortOptions = false)
final class LintCommand extends PackCommand {

    LintCommand(Language language) {
        super(language);
    }

    @Override
    PackAnswer answer(PackArgument argument) {
        PackResult result = argument.lint();
        return new FindingsAnswer(result.pack(), result.findings());
    }
}
