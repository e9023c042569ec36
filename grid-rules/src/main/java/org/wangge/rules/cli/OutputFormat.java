package org.wangge.rules.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** {@code --format}: for people, or for programs. */
final class OutputFormat {

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json", defaultValue = "text")
    private String format = "text";

    /** Whether a program reads the answer. */
    boolean isJson() {
        return Written.oneOf(CliMessage.UNKNOWN_FORMAT, format, List.of("text", "json"))
                .equals("json");
    }
}
