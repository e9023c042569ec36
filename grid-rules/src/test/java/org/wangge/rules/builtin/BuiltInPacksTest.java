package org.wangge.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.rules.PackReader;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Severity;

class BuiltInPacksTest {

    static Stream<String> packs() {
        return PackReader.builtInIds().stream();
    }

    @Test
    void listsEveryFileInTheIndex() throws Exception {
        Path packs = Path.of(BuiltInPacks.class.getResource("/packs/index.txt").toURI())
                .getParent();
        List<String> listed = Files.readAllLines(packs.resolve("index.txt"));

        try (Stream<Path> files = Files.walk(packs)) {
            List<String> found = files.filter(path -> path.toString().matches(".*\\.(yaml|tsv)"))
                    .map(path -> packs.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(listed).containsExactlyElementsOf(found);
        }
    }

    @Test
    void areTheOnesThatTheReadmeNames() {
        assertThat(PackReader.builtInIds())
                .contains("tangshan-town", "community-limits", "township", "quickstart-town")
                .contains("community-grid", "district-seven-stages", "village-grid", "county-four-levels");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void lintsCleanApartFromOpenValues(String id) {
        PackResult result = PackReader.builtIn(id);

        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() != Severity.OPEN)
                .map(Finding::toString)
                .isEmpty();
        assertThat(result.requireClean().digest()).hasSize(64);
    }
}
