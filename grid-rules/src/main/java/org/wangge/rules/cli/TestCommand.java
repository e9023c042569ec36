package org.wangge.rules.cli;

import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.example.ExampleRunner;
import picocli.CommandLine.Command;

/** {@code test}: the examples of a pack, carried out, with everything that came out otherwise. */
@Command(name = "test", sortOptions = false)
final class TestCommand extends PackCommand {

    TestCommand(Language language) {
        super(language);
    }

    @Override
    PackAnswer answer(PackArgument argument) {
        PackResult result = argument.lint();
        RuleTimeline books = PackArgument.booksOf(result);
        return new ExamplesAnswer(
                result.pack(),
                ExampleRunner.of(books, CommandValidator.create()).run(result.examples()));
    }
}
