package org.wangge.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of the YAML files of packs (规则包 JSON Schema), by which editors complete and check them while they are
 * written.
 *
 * <p>One schema (draft 2020-12) holds for every file: a file is told by the key that only it has, such as {@code clocks}; a
 * list is a file of examples. The schema knows keys, kinds and closed lists of words; whatever concerns several places
 * (names, clauses, overlaps) only the linter sees.
 */
public final class PackSchema {

    /** Where the schema stands on the class path, and in the jar of grid-rules. */
    public static final String RESOURCE = "org/wangge/rules/rule-pack.schema.json";

    private PackSchema() {}

    /**
     * The schema.
     *
     * @return its JSON text
     */
    public static String text() {
        try (InputStream in = PackSchema.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, unreadable);
        }
    }
}
