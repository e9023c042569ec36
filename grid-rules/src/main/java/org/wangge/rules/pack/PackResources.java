package org.wangge.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs on the class path (类路径规则包), such as those in the jar of a host. The resource {@code index.txt} beside them lists
 * their files, one path a line ({@code our-town/pack.yaml}), because the contents of a jar cannot be listed in every host.
 * Immutable.
 */
public final class PackResources implements PackShelf {

    private static final String INDEX = "index.txt";

    private final ClassLoader loader;
    private final String root;
    private final SortedMap<String, List<String>> pathsById;

    /**
     * Reads the index.
     *
     * @param loader where the resources are
     * @param root the folder of the packs, such as {@code packs}
     * @throws IllegalStateException if there is no index
     */
    public PackResources(ClassLoader loader, String root) {
        this.loader = loader;
        this.root = root;
        SortedMap<String, List<String>> paths = new TreeMap<>();
        text(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> line.indexOf('/') > 0)
                .forEach(
                        line -> paths.computeIfAbsent(line.substring(0, line.indexOf('/')), folder -> new ArrayList<>())
                                .add(line));
        pathsById = Collections.unmodifiableSortedMap(paths);
    }

    /** {@inheritDoc} @throws IllegalStateException if the index lists a file that there is not */
    @Override
    public Optional<PackFiles> find(String id) {
        return Optional.ofNullable(pathsById.get(id)).map(paths -> load(id, paths));
    }

    @Override
    public Collection<String> ids() {
        return pathsById.keySet();
    }

    private PackFiles load(String id, List<String> paths) {
        Map<String, String> texts = new TreeMap<>();
        paths.forEach(path -> texts.put(path.substring(id.length() + 1), text(path)));
        return PackFiles.of(id, texts);
    }

    private String text(String path) {
        String resource = root + "/" + path;
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + resource + " cannot be read", e);
        }
    }
}
