package org.wangge.rules.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files that the user names. */
final class TextFile {

    private TextFile() {}

    /** The path of a file that is there. */
    static Path existing(String name, CliMessage ifMissing) {
        Path file = path(name);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(ifMissing, "value", name);
        }
        return file;
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(CliMessage.NO_SUCH_FILE, "value", name);
        }
    }

    /** The whole text of a file in UTF-8. */
    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new UsageException(CliMessage.UNREADABLE_FILE, "file", file, "why", "UTF-8?");
        } catch (IOException e) {
            throw new UsageException(CliMessage.UNREADABLE_FILE, "file", file, "why", e);
        }
    }
}
