package org.wangge.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackFolder;
import org.wangge.rules.pack.PackShelf;

/** Packs for tests: the fixture folder, with edits of single texts. */
public final class PackTexts implements PackShelf {

    public static final String TOWN = "sample-town";
    public static final String BASE = "sample-base";

    private final Map<String, Map<String, String>> packs = new TreeMap<>();

    private PackTexts(Map<String, Map<String, String>> packs) {
        packs.forEach((id, texts) -> this.packs.put(id, new TreeMap<>(texts)));
    }

    /** The sample town and its parent, unchanged. */
    public static PackTexts sample() {
        PackShelf folder = new PackFolder(fixtures());
        Map<String, Map<String, String>> packs = new TreeMap<>();
        folder.ids().forEach(id -> packs.put(id, folder.find(id).orElseThrow().texts()));
        return new PackTexts(packs);
    }

    public static Path fixtures() {
        try {
            return Path.of(PackTexts.class.getResource("/fixtures").toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The same packs with a piece of the town's text replaced; the piece must be there. */
    public PackTexts edit(String path, String old, String changed) {
        return edit(TOWN, path, old, changed);
    }

    public PackTexts edit(String pack, String path, String old, String changed) {
        String text = packs.get(pack).get(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not contain: " + old);
        }
        return with(pack, path, text.replace(old, changed));
    }

    /** The same packs with lines added at the end of a file. */
    public PackTexts append(String path, String... lines) {
        return with(TOWN, path, packs.get(TOWN).get(path) + String.join("\n", lines) + "\n");
    }

    /** The same packs with another text of a file, possibly a new one. */
    public PackTexts with(String pack, String path, String text) {
        PackTexts more = new PackTexts(packs);
        more.packs.computeIfAbsent(pack, id -> new TreeMap<>()).put(path, text);
        return more;
    }

    public PackTexts without(String pack, String path) {
        PackTexts less = new PackTexts(packs);
        less.packs.get(pack).remove(path);
        return less;
    }

    public PackResult read() {
        return PackReader.read(TOWN, this);
    }

    /** The findings of a code when the town is read. */
    public List<Finding> findings(FindingCode code) {
        return read().findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    public Map<String, String> texts(String pack) {
        return packs.get(pack);
    }

    @Override
    public Optional<PackFiles> find(String id) {
        return Optional.ofNullable(packs.get(id)).map(texts -> PackFiles.of(id, texts));
    }

    @Override
    public Collection<String> ids() {
        return packs.keySet();
    }
}
