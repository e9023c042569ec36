package org.wangge.rules.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

/**
 * The built-in rule packs (内置规则包). The resource {@code packs/index.txt} lists their files, because the contents of a jar
 * cannot be listed in every host. Immutable.
 */
public final class BuiltInPacks implements PackShelf {

    private static final String INDEX = "index.txt";

    private final SortedMap<String, List<String>> pathsById;

    /** Reads the index. */
    public BuiltInPacks() {
        SortedMap<String, List<String>> paths = new TreeMap<>();
        text(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> line.indexOf('/') > 0)
                .forEach(line -> {
                    String folder = line.substring(0, line.indexOf('/'));
                    List<String> known = paths.getOrDefault(folder, List.of());
                    paths.put(
                            folder,
                            java.util.stream.Stream.concat(known.stream(), java.util.stream.Stream.of(line))
                                    .toList());
                });
        pathsById = Collections.unmodifiableSortedMap(paths);
    }

    @Override
    public Optional<PackFiles> find(String id) {
        return Optional.ofNullable(pathsById.get(id)).map(paths -> load(id, paths));
    }

    @Override
    public Collection<String> ids() {
        return pathsById.keySet();
    }

    private static PackFiles load(String id, List<String> paths) {
        Map<String, String> texts = new TreeMap<>();
        paths.forEach(path -> texts.put(path.substring(id.length() + 1), text(path)));
        return PackFiles.of(id, texts);
    }

    private static String text(String path) {
        try (InputStream in = BuiltInPacks.class.getResourceAsStream("/packs/" + path)) {
            if (in == null) {
                throw new IllegalStateException("Resource packs/" + path + " is listed but missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource packs/" + path + " cannot be read", e);
        }
    }
}
