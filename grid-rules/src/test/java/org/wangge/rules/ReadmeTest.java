package org.wangge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Position;
import org.wangge.rules.manual.StateDiagram;

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

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void showsTheDiagramThatThePackGives(String readme, String language) throws Exception {
        RuleBook book = PackReader.builtIn("community-limits").requireClean();
        Procedure procedure = book.procedures().get(0);

        assertThat(Files.readString(module.toAbsolutePath().resolveSibling(readme)))
                .contains("```mermaid\n" + StateDiagram.of(book, procedure).mermaid(Locale.forLanguageTag(language))
                        + "```\n");
    }
}
