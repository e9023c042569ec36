package org.wangge.rules.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
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
        BuiltInPacks builtIn = new BuiltInPacks();
        if (builtIn.ids().contains(pack)) {
            return new PackCompiler().compile(pack, builtIn);
        }
        return folder(pack)
                .map(folder -> read(folder, builtIn))
                .orElseThrow(() -> new UsageException(
                        CliMessage.UNKNOWN_PACK,
                        "value",
                        pack,
                        "known",
                        String.join(", ", builtIn.ids()),
                        "hint",
                        NearestText.hint(pack, builtIn.ids())));
    }

    private static PackResult read(Path folder, PackShelf builtIn) {
        PackShelf shelf = Optional.ofNullable(folder.getParent())
                .<PackShelf>map(beside -> new PackFolder(beside).orElse(builtIn))
                .orElse(builtIn);
        return new PackCompiler().compile(String.valueOf(folder.getFileName()), shelf);
    }

    private static Optional<Path> folder(String pack) {
        try {
            return Optional.of(Path.of(pack).toAbsolutePath().normalize()).filter(Files::isDirectory);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
