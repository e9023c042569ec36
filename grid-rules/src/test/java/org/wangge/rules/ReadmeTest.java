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
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.builtin.PackTable;
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

    /** Made from the packs; with {@code -Dwangge.write-packs=true} it is written anew. */
    @Test
    void listsEveryBuiltInPackAsItIs() throws Exception {
        Path page = module.resolve("PACKS.md");
        if (Boolean.getBoolean("wangge.write-packs")) {
            Files.writeString(page, PackTable.text());
        }
        assertThat(page).hasContent(PackTable.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void showsTheDiagramThatThePackGives(String language) throws Exception {
        RuleBook book = PackReader.builtIn("community-limits").requireClean();
        Procedure procedure = book.procedures().get(0);

        assertThat(Files.readString(module.resolve("README.md")))
                .contains("```mermaid\n" + StateDiagram.of(book, procedure).mermaid(Locale.forLanguageTag(language))
                        + "```\n");
    }

    @Test
    void listsEveryRefusal() throws Exception {
        String codes = Arrays.stream(RefusalCode.values())
                .map(code -> "`" + code + "`")
                .collect(Collectors.joining(", "));

        assertThat(Files.readString(module.resolve("README.md"))).contains("The codes of refusals: " + codes + ".");
    }
}
