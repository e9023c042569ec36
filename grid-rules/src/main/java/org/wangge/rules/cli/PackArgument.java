package org.wangge.rules.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackCompiler;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.pack.PackFolder;
import org.wangge.rules.pack.PackShelf;

/** A pack on the command line: a folder, or the id of one that comes with the library. */
final class PackArgument {

    private PackArgument() {}

    /** Reads the pack that is named; parents of a folder are the folders beside it, else built-in packs. */
    static PackResult read(String pack) {
        return read(pack, new PackCompiler()::compile);
    }

    /** Reads the pack that is named, and leaves out what its procedures allow. */
    static PackResult lint(String pack) {
        return read(pack, new PackCompiler()::lint);
    }

    /** The rule book of a pack that was read, for a command that can do nothing without one. */
    static RuleBook bookOf(String pack, PackResult result) {
        return result.book().orElseThrow(() -> new PackProblems(pack, result));
    }

    private static PackResult read(String pack, BiFunction<String, PackShelf, PackResult> reading) {
        BuiltInPacks builtIn = new BuiltInPacks();
        if (builtIn.ids().contains(pack)) {
            return reading.apply(pack, builtIn);
        }
        return folder(pack)
                .map(folder -> reading.apply(String.valueOf(folder.getFileName()), shelf(folder, builtIn)))
                .orElseThrow(() -> new UsageException(
                        CliMessage.UNKNOWN_PACK,
                        "value",
                        pack,
                        "known",
                        String.join(", ", builtIn.ids()),
                        "hint",
                        NearestText.hint(pack, builtIn.ids())));
    }

    private static PackShelf shelf(Path folder, PackShelf builtIn) {
        return Optional.ofNullable(folder.getParent())
                .<PackShelf>map(beside -> new PackFolder(beside).orElse(builtIn))
                .orElse(builtIn);
    }

    private static Optional<Path> folder(String pack) {
        try {
            return Optional.of(Path.of(pack).toAbsolutePath().normalize()).filter(Files::isDirectory);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
