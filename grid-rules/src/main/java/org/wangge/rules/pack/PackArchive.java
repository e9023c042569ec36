package org.wangge.rules.pack;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Packs of a zip file or jar (规则包压缩包): each folder with a {@code pack.yaml}, at any depth, is a pack of that name.
 *
 * <p>The archive is read once and kept in memory. Since anybody may send one, it may hold 20,000 entries and inflate to 64
 * MiB at the most, entries that belong to no pack included; a single file counts up to 4 MiB and is refused by the linter if
 * it is longer. Names are keys only, nothing is ever written. Immutable and safe for any number of threads.
 */
public final class PackArchive implements PackShelf {

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST_FILE = 4 << 20;
    private static final String HEAD = "/pack.yaml";

    private final SortedMap<String, PackFiles> packs = new TreeMap<>();

    private PackArchive(SortedMap<String, String> texts) {
        texts.keySet().stream()
                .filter(path -> path.endsWith(HEAD))
                .map(path -> path.substring(0, path.length() - HEAD.length()))
                .forEach(folder -> add(folder, texts));
    }

    private void add(String folder, SortedMap<String, String> texts) {
        String id = folder.substring(folder.lastIndexOf('/') + 1);
        SortedMap<String, String> own = new TreeMap<>();
        texts.tailMap(folder + "/").entrySet().stream()
                .takeWhile(text -> text.getKey().startsWith(folder + "/"))
                .forEach(text -> own.put(text.getKey().substring(folder.length() + 1), text.getValue()));
        packs.putIfAbsent(id, new PackFiles(id, own));
    }

    /**
     * Reads an archive from a stream, such as an upload. The stream is read to its end and left open.
     *
     * @param zip the bytes of a zip file or jar
     * @return its packs, possibly none
     * @throws IOException if the stream fails, is no archive, or is larger than any set of packs
     */
    public static PackArchive read(InputStream zip) throws IOException {
        return new PackArchive(new Reader(zip).texts());
    }

    /**
     * Reads an archive from a file.
     *
     * @param zip a zip file or jar
     * @return its packs, possibly none
     * @throws IOException if the file cannot be read, is no archive, or is larger than any set of packs
     */
    public static PackArchive read(Path zip) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(zip))) {
            return read(in);
        }
    }

    @Override
    public Optional<PackFiles> find(String id) {
        return Optional.ofNullable(packs.get(id));
    }

    @Override
    public Collection<String> ids() {
        return packs.keySet();
    }

    /** Inflates an archive, counting every byte. */
    private static final class Reader {

        private final ZipInputStream zip;
        private final byte[] buffer = new byte[8192];
        private long inflated;

        Reader(InputStream in) {
            this.zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        }

        SortedMap<String, String> texts() throws IOException {
            SortedMap<String, String> texts = new TreeMap<>();
            int entries = 0;
            try {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries++;
                    requireAtMost(entries, MOST_ENTRIES, "entries");
                    String text = text();
                    if (entry.getName().matches(".*\\.(yaml|yml|tsv)")) {
                        texts.putIfAbsent(entry.getName().replace('\\', '/'), text);
                    }
                }
            } catch (IllegalArgumentException badName) {
                throw new IOException("The archive has an entry whose name is not UTF-8", badName);
            }
            if (entries == 0) {
                throw new IOException("The stream is no zip archive, or an empty one");
            }
            return texts;
        }

        /** What goes beyond the length of a file is read, so that it is counted, but not kept. */
        private String text() throws IOException {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                inflated += read;
                requireAtMost(inflated, MOST_BYTES, "inflated bytes");
                kept.write(buffer, 0, Math.min(read, Math.max(0, LONGEST_FILE - kept.size())));
            }
            return kept.toString(StandardCharsets.UTF_8);
        }

        private static void requireAtMost(long count, int most, String what) throws IOException {
            if (count > most) {
                throw new IOException("An archive of packs has at most " + most + " " + what);
            }
        }
    }
}
