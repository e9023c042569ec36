package org.wangge.jdbc.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.wangge.jdbc.dialect.Dialect;
import org.wangge.jdbc.transaction.TablePrefix;

/**
 * A script that brings the tables from one version to the next.
 *
 * @param version the version to which it leads, from 1
 * @param name its file name
 * @param text its text
 */
record SchemaScript(int version, String name, String text) {

    /** The scripts of every dialect, in order; a dialect has each of them in a folder of its name. */
    private static final List<String> NAMES = List.of("V1__case_files.sql");

    static List<SchemaScript> of(Dialect dialect) {
        List<SchemaScript> scripts = new ArrayList<>();
        for (String name : NAMES) {
            scripts.add(new SchemaScript(scripts.size() + 1, name, read(dialect, name)));
        }
        return scripts;
    }

    private static String read(Dialect dialect, String name) {
        String place = dialect.scripts() + "/" + name;
        Class<?> beside = place.startsWith("/") ? dialect.getClass() : SchemaScript.class;
        try (InputStream in = beside.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalArgumentException("Dialect '" + dialect.name() + "' has no script " + place
                        + " on the class path, seen from " + beside.getPackageName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + place, failure);
        }
    }

    List<String> statements() {
        return statements(TablePrefix.NONE);
    }

    /** The statements; each ends with a semicolon at the end of a line, which no comment or text of ours has. */
    List<String> statements(TablePrefix prefix) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : prefix.inScript(text)
                .lines()
                .filter(line -> !line.startsWith("--"))
                .toList()) {
            statement.append(line).append('\n');
            if (line.endsWith(";")) {
                statements.add(
                        statement.substring(0, statement.lastIndexOf(";")).strip());
                statement.setLength(0);
            }
        }
        return statements;
    }

    /** The digest of the text, by which a script that was changed afterwards is noticed. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
