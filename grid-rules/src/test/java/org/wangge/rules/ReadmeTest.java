package org.wangge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Position;

class ReadmeTest {

    private final Path module = Path.of(System.getProperty("basedir", "grid-rules"));

    @Test
    void listsEveryKindOfFinding() throws Exception {
        String table = Arrays.stream(FindingCode.values()).map(ReadmeTest::row).collect(Collectors.joining("\n"));

        assertThat(Files.readString(module.resolve("FINDINGS.md")))
                .contains("| code | severity | what | how to mend |\n|---|---|---|---|\n" + table);
    }

    private static String row(FindingCode code) {
        Finding finding = new Finding(code, Position.startOf("x"), Map.of());
        return "| `" + code + "` | " + finding.severity().name().toLowerCase(Locale.ROOT) + " | "
                + cell(finding.what(Locale.ENGLISH)) + " | " + cell(finding.mend(Locale.ENGLISH)) + " |";
    }

    private static String cell(String sentence) {
        return sentence.replace("|", "\\|");
    }

    @Test
    void namesEveryBuiltInPack() throws Exception {
        assertThat(Files.readString(module.resolve("README.md")))
                .contains(PackReader.builtInIds().stream()
                        .map(id -> "`" + id + "`")
                        .toList());
    }
}
