package org.wangge.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.DayStatutes;

/** What the two READMEs show is what runs. */
class ReadmeTest {

    private static final Path SAMPLES = Path.of("src", "main", "java", "org", "wangge", "examples", "embedding");
    private static final Path SPRING_BOOT =
            Path.of("..", "spring-boot", "src", "main", "java", "org", "wangge", "examples", "springboot");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void showsTheSamplesThatAreCompiled(String readme) throws IOException {
        assertThat(Readme.blocks(readme, "java"))
                .containsExactly(
                        sample(SAMPLES.resolve("EmbeddingSample.java")),
                        sample(SPRING_BOOT.resolve("TicketService.java")));
        assertThat(Readme.blocks("grid-core/" + readme, "java"))
                .containsExactly(sample(SAMPLES.resolve("TimeSample.java")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    @DisplayName("the first two commands: the main job, then all tests")
    void givesTheTwoCommandsFirst(String readme) throws IOException {
        List<String> commands = Readme.blocks(readme, "sh");
        assertThat(commands)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(command -> assertThat(command).doesNotContain("\n"));
        assertThat(commands.get(0)).startsWith("mvn ").contains("-Pquickstart");
        assertThat(commands.get(1)).isEqualTo("mvn verify");
        assertThat(Files.readString(Readme.ROOT.resolve(".ci/run"))).containsPattern("mvn( -[a-zA-Z]+)* verify");
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertThat(Readme.blocks("README.zh-CN.md", "sh")).isEqualTo(Readme.blocks("README.md", "sh"));
        assertThat(links("README.zh-CN.md")).containsExactlyInAnyOrderElementsOf(links("README.md"));
        assertThat(headings("README.zh-CN.md")).hasSameSizeAs(headings("README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void areOfOnePageOrTwo(String readme) throws IOException {
        assertThat(Files.readAllLines(Readme.ROOT.resolve(readme))).hasSizeLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void linksOnlyToWhatThereIs(String readme) throws IOException {
        assertThat(Readme.matches(readme, "]\\(([^)#]+)\\)"))
                .allSatisfy(link -> assertThat(Readme.ROOT.resolve(link)).exists());
    }

    private static String sample(Path file) throws IOException {
        String source = Files.readString(file);
        int begin = source.indexOf('\n', source.indexOf("// README begins")) + 1;
        int end = source.lastIndexOf('\n', source.indexOf("// README ends"));
        return source.substring(begin, end).stripIndent().strip();
    }

    /** Links, but for those from one README to the other. */
    private static List<String> links(String readme) throws IOException {
        return Readme.matches(readme, "]\\(([^)#]+)\\)").stream()
                .filter(link -> !link.startsWith("README"))
                .toList();
    }

    /** Whoever reads the chapter finds every counting rule and every statute that is built in. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void namesEveryCountingRuleAndStatute(String readme) throws IOException {
        assertThat(Readme.matches("grid-core/" + readme, "`([a-z-]+)`"))
                .containsAll(CountingRules.all().keySet())
                .containsAll(DayStatutes.all().keySet());
    }

    private static List<String> headings(String readme) throws IOException {
        return Readme.matches(readme, "(?m)^(#+ .*)$");
    }
}
