package org.wangge.rules.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch}: many due dates, from a file. */
@Command(name = "batch", sortOptions = false)
final class BatchCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "batchFile")
    private String name = "";

    @Option(names = "--output", descriptionKey = "output", paramLabel = "FILE")
    private Optional<String> output = Optional.empty();

    @Mixin
    private TimeOptions time = new TimeOptions();

    BatchCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        Path file = TextFile.existing(name, CliMessage.NO_SUCH_FILE);
        Optional<Path> result = output.map(TextFile::path);
        result.ifPresent(path -> requireAnother(file, path));
        PrintWriter err = spec.commandLine().getErr();
        BatchRun run = new BatchRun(name, new BatchCounter(time.base(), time.rule(), time.zone()), language, err);
        boolean good = run(run, file, result);
        err.println(run.summary().render(language.locale()));
        return good ? GridRulesCli.OK : GridRulesCli.FINDINGS;
    }

    /** What is no UTF-8 is read as unknown characters, so that it spoils its own row at most. */
    private boolean run(BatchRun run, Path file, Optional<Path> result) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            if (result.isEmpty()) {
                return run.run(in, spec.commandLine().getOut());
            }
            return into(result.get(), run, in);
        } catch (IOException e) {
            throw new UsageException(CliMessage.UNREADABLE_FILE, "file", name, "why", e);
        }
    }

    private static boolean into(Path result, BatchRun run, BufferedReader in) {
        try (Writer out = Files.newBufferedWriter(result, StandardCharsets.UTF_8)) {
            return run.run(in, out);
        } catch (IOException e) {
            throw new UsageException(CliMessage.UNWRITABLE_FILE, "file", result, "why", e);
        }
    }

    /** Opening the output empties it, so it must not be the input. */
    private static void requireAnother(Path file, Path result) {
        try {
            if (Files.exists(result) && Files.isSameFile(file, result)) {
                throw new UsageException(CliMessage.OUTPUT_IS_INPUT, "file", result);
            }
        } catch (IOException e) {
            throw new UsageException(CliMessage.UNWRITABLE_FILE, "file", result, "why", e);
        }
    }
}
