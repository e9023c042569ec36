package org.wangge.rules.cli;

import java.util.List;
import org.wangge.rules.compile.PackResult;
import picocli.CommandLine.Command;

/** {@code check}: everything that is to be said about a pack, and on which assumptions its procedures are sound. */
@Command(name = "check", sortOptions = false)
final class CheckCommand extends PackCommand {

    CheckCommand(Language language) {
        super(language);
    }

    /** The reports are those of the reading; errors of any kind leave nothing to go by. */
    @Override
    PackAnswer answer(PackArgument argument) {
        PackResult result = argument.check();
        return new SoundnessAnswer(
                new FindingsAnswer(result.pack(), result.findings()),
                result.timeline().isPresent() ? result.soundness() : List.of());
    }
}
