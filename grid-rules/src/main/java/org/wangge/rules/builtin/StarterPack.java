package org.wangge.rules.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wangge.rules.pack.PackFiles;

/**
 * A small pack to begin with (起步规则包): every usual file, each line commented in Chinese and English. It lints clean but
 * for one value that is left open on purpose, and its examples run.
 *
 * <p>An author changes it rule by rule, so that there is a pack that works at any time. {@code new} on the command line
 * writes it into a folder.
 */
public final class StarterPack {

    /** What may be the name of a pack. */
    public static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final List<String> PATHS = List.of(
            "pack.yaml",
            "clauses.tsv",
            "hierarchy.yaml",
            "posts.yaml",
            "facts.yaml",
            "catalog.yaml",
            "procedures/case.yaml",
            "clocks.yaml",
            "examples/first.yaml");

    private StarterPack() {}

    /**
     * The files of a pack to begin with.
     *
     * @param id the id of the pack, in kebab-case
     * @return its files
     * @throws IllegalArgumentException if a pack cannot have that id
     */
    public static PackFiles named(String id) {
        if (!id.matches(NAME)) {
            throw new IllegalArgumentException("The id of a pack is of the form our-town, got '" + id + "'");
        }
        Map<String, String> texts = new TreeMap<>();
        PATHS.forEach(path -> texts.put(path, text(path).replace("{pack}", id)));
        return PackFiles.of(id, texts);
    }

    private static String text(String path) {
        try (InputStream in = StarterPack.class.getResourceAsStream("starter/" + path)) {
            if (in == null) {
                throw new IllegalStateException("Resource starter/" + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource starter/" + path + " cannot be read", e);
        }
    }
}
