package org.wangge.rules.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.wangge.rules.PackReader;
import org.wangge.rules.compile.PackResult;

/** A pack on the command line: a folder, or the id of one that comes with the library. */
final class PackArgument {

    private PackArgument() {}

    /** Reads the pack that is named. */
    static PackResult read(String pack) {
        if (PackReader.builtInIds().contains(pack)) {
            return PackReader.builtIn(pack);
        }
        return folder(pack)
                .map(PackReader::fromFolder)
                .orElseThrow(() -> new UsageException(
                        CliMessage.UNKNOWN_PACK,
                        "value",
                        pack,
                        "known",
                        String.join(", ", PackReader.builtInIds()),
                        "hint",
                        NearestText.hint(pack, PackReader.builtInIds())));
    }

    private static Optional<Path> folder(String pack) {
        try {
            return Optional.of(Path.of(pack)).filter(Files::isDirectory);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
