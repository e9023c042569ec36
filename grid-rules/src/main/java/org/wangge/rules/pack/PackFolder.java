package org.wangge.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of the file system that holds packs, one folder each (规则包目录). Nothing is kept: each look reads the files
 * anew. Safe for any number of threads.
 */
public final class PackFolder implements PackShelf {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 1 << 20;
    private static final int MOST_FILES = 2_000;

    private final Path folder;

    /**
     * Packs of a folder.
     *
     * @param folder the folder that holds the folders of the packs
     */
    public PackFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<PackFiles> find(String id) {
        return child(id).map(pack -> PackFiles.of(id, texts(pack)));
    }

    /** Ids come from files that anybody may write, so they lead to a direct child of the folder or nowhere. */
    private Optional<Path> child(String id) {
        return children().stream()
                .filter(path -> id.equals(String.valueOf(path.getFileName())))
                .findFirst();
    }

    @Override
    public Collection<String> ids() {
        return children().stream()
                .filter(path -> Files.isRegularFile(path.resolve("pack.yaml")))
                .map(path -> String.valueOf(path.getFileName()))
                .sorted()
                .toList();
    }

    private List<Path> children() {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static SortedMap<String, String> texts(Path pack) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(pack, DEEPEST)) {
            paths.filter(Files::isRegularFile).limit(MOST_FILES).forEach(path -> {
                String name = pack.relativize(path).toString().replace('\\', '/');
                if (name.matches(".*\\.(yaml|yml|tsv)")) {
                    texts.put(name, text(path));
                }
            });
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            // what could be read is read; a pack without pack.yaml is reported as missing
            return texts;
        }
        return texts;
    }

    /** Bytes that are no UTF-8 become U+FFFD, which the YAML reader reports with its place. */
    private static String text(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(4 * LONGEST), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "\uFFFD";
        }
    }
}
