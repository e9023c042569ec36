package org.wangge.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.FindingCode;

class PackArchiveTest {

    private static final String DIGEST =
            PackTexts.sample().read().requireClean().digest();

    private static byte[] zip(String root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackTexts sample = PackTexts.sample();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String id : sample.ids()) {
                for (var text : sample.texts(id).entrySet()) {
                    add(zip, root + id + "/" + text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            add(zip, "META-INF/MANIFEST.MF", new byte[0]);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void isReadFromAStream() throws IOException {
        assertThat(PackReader.fromArchive(stream(zip("")), PackTexts.TOWN)
                        .requireClean()
                        .digest())
                .isEqualTo(DIGEST);
    }

    @Test
    void isReadFromAFileWithPacksAtAnyDepth(@TempDir Path folder) throws IOException {
        Path jar = Files.write(folder.resolve("rules.jar"), zip("config/rules/"));

        assertThat(PackReader.fromArchive(jar, PackTexts.TOWN).requireClean().digest())
                .isEqualTo(DIGEST);
        assertThat(PackArchive.read(jar).ids()).contains(PackTexts.TOWN, PackTexts.BASE);
    }

    @Test
    void takesParentsFromTheBuiltInPacks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(
                    zip,
                    "ours/pack.yaml",
                    "{pack: ours, title: t, version: 1, extends: tangshan-town}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(PackReader.fromArchive(stream(bytes.toByteArray()), "ours")
                        .requireClean()
                        .procedures())
                .isNotEmpty();
    }

    @Test
    void namesThePacksThatThereAre() throws IOException {
        assertThat(PackReader.fromArchive(stream(zip("")), "sample-twn").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.PACK_MISSING);
                    assertThat(finding.toString()).contains("sample-town");
                });
    }

    @Nested
    class Hostile {

        @Test
        void bytesAreNoArchive() {
            assertThatIOException().isThrownBy(() -> PackArchive.read(stream(new byte[0])));
            assertThatIOException()
                    .isThrownBy(() -> PackArchive.read(stream("pack: a".getBytes(StandardCharsets.UTF_8))));
        }

        @Test
        void archivesThatAreCutOffAreRefused() throws IOException {
            byte[] whole = zip("");
            byte[] half = java.util.Arrays.copyOf(whole, whole.length / 3);
            assertThatIOException().isThrownBy(() -> PackArchive.read(stream(half)));
        }

        @Test
        void bombsAreNotInflated() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                zip.putNextEntry(new ZipEntry("bomb.bin"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 80; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
            assertThat(bytes.size()).isLessThan(1 << 20);
            assertThatIOException()
                    .isThrownBy(() -> PackArchive.read(stream(bytes.toByteArray())))
                    .withMessageContaining("inflated bytes");
        }

        @Test
        void moreEntriesThanPacksHaveAreRefused() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                for (int i = 0; i <= 20_000; i++) {
                    add(zip, "f" + i, new byte[0]);
                }
            }
            assertThatIOException()
                    .isThrownBy(() -> PackArchive.read(stream(bytes.toByteArray())))
                    .withMessageContaining("20000 entries");
        }

        @Test
        void filesThatAreTooLongAreFoundByTheLinter() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                add(zip, "ours/pack.yaml", "{pack: ours, title: t, version: 1}".getBytes(StandardCharsets.UTF_8));
                add(zip, "ours/posts.yaml", new byte[5 << 20]);
            }
            assertThat(PackReader.fromArchive(stream(bytes.toByteArray()), "ours")
                            .findings())
                    .anySatisfy(finding -> assertThat(finding.code()).isEqualTo(FindingCode.TOO_LARGE));
        }
    }

    @Nested
    class OnTheClassPath {

        private final ClassLoader loader = PackArchiveTest.class.getClassLoader();

        @Test
        void packsAreReadByTheirIndex() {
            assertThat(PackReader.fromClassPath(loader, "packs", "tangshan-town")
                            .requireClean()
                            .digest())
                    .isEqualTo(
                            PackReader.builtIn("tangshan-town").requireClean().digest());
        }

        @Test
        void aFolderWithoutIndexIsRefused() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PackReader.fromClassPath(loader, "nowhere", "ours"))
                    .withMessageContaining("nowhere/index.txt");
        }
    }
}
