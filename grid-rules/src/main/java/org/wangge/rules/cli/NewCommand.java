package org.wangge.rules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wangge.core.explain.Message;
import org.wangge.rules.builtin.StarterPack;
import org.wangge.rules.pack.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: a folder with a commented pack to begin with. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "newPack")
    private String folder = "";

    NewCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        Path place = TextFile.path(folder).toAbsolutePath().normalize();
        String id = String.valueOf(place.getFileName());
        if (!id.matches(StarterPack.NAME)) {
            throw new UsageException(CliMessage.NOT_A_PACK_ID, "value", id);
        }
        PackFiles files = StarterPack.named(id);
        try {
            requireEmpty(place);
            write(place, files);
        } catch (IOException e) {
            throw new UsageException(CliMessage.UNWRITABLE_FILE, "file", place, "why", e);
        }
        spec.commandLine()
                .getOut()
                .println(Message.of(
                                CliMessage.PACK_BEGUN,
                                "pack",
                                id,
                                "count",
                                files.texts().size(),
                                "folder",
                                place)
                        .render(language.locale()));
        return GridRulesCli.OK;
    }

    /** Nobody's files are written over. */
    private static void requireEmpty(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> inside = Files.list(place)) {
            if (inside.findAny().isPresent()) {
                throw new UsageException(CliMessage.FOLDER_IN_USE, "folder", place);
            }
        }
    }

    private static void write(Path place, PackFiles files) throws IOException {
        for (Map.Entry<String, String> file : files.texts().entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(path.getParent() == null ? place : path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
