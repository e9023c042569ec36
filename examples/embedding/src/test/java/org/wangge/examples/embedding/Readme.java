package org.wangge.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in a README of the project. */
final class Readme {

    static final Path ROOT = Path.of("..", "..");

    private Readme() {}

    /** The fenced blocks of a language. */
    static List<String> blocks(String readme, String language) throws IOException {
        return matches(readme, "(?ms)^```" + language + "\\n(.*?)\\n```$");
    }

    /** The first group of every match. */
    static List<String> matches(String readme, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
