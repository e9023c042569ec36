package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What came of a command: exit code, output, and what went to the error stream. */
record CliRun(int exitCode, String out, String err) {

    static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-07-01T04:00:00Z"));

    static CliRun of(String... args) {
        return withLang("en_US.UTF-8", args);
    }

    static CliRun withLang(String lang, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                GridRulesCli.run(List.of(args), Optional.of(lang), NOW, new PrintWriter(out), new PrintWriter(err));
        return new CliRun(exitCode, out.toString(), err.toString());
    }
}
