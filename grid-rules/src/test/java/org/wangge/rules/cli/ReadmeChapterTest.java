package org.wangge.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types what the chapter for authors shows, and compares what comes out; lines of three dots stand for any lines. */
class ReadmeChapterTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "grid-rules"))
            .toAbsolutePath()
            .getParent();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void showsWhatComesOut(String readme) throws IOException {
        Matcher block = Pattern.compile("(?s)```console\n(.*?)```").matcher(Files.readString(ROOT.resolve(readme)));
        assertThat(block.find()).isTrue();
        String[] commands = block.group(1).split("(?m)^\\$ ", -1);

        assertThat(commands).hasSizeGreaterThan(3);
        for (String command : Arrays.asList(commands).subList(1, commands.length)) {
            List<String> lines = command.lines().toList();
            type(lines.get(0), lines.subList(1, lines.size()));
        }
    }

    private void type(String command, List<String> shown) throws IOException {
        if (command.startsWith("sed ")) {
            substitute(command);
            return;
        }
        String[] words = command.split(" ", -1);
        assertThat(words[0]).isEqualTo("grid-rules-cli");
        String[] args = Arrays.stream(words)
                .skip(1)
                .map(word -> word.equals("our-town") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        String out = CliRun.of(args).out().replace(folder.toString(), "/path/to");

        String expected = String.join("\n", shown) + "\n";
        String pattern = Pattern.quote(expected).replace("...\n", "\\E(.*\n)*?\\Q");
        assertThat(out).matches(Pattern.compile(pattern));
    }

    /** The one form that the chapter uses: {@code sed -i 's/from/to/' file}. */
    private void substitute(String command) throws IOException {
        Matcher sed = Pattern.compile("sed -i 's/([^/]+)/([^/]+)/' (\\S+)").matcher(command);
        assertThat(sed.matches()).isTrue();
        Path file = folder.resolve(sed.group(3));
        Files.writeString(file, Files.readString(file).replace(sed.group(1), sed.group(2)));
    }
}
