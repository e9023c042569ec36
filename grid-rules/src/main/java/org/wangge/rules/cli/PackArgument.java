package org.wangge.rules.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackCompiler;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Severity;
import org.wangge.rules.pack.PackFolder;
import org.wangge.rules.pack.PackShelf;

/**
 * A pack on the command line: a folder, or the id of one that comes with the library; with {@code @2026-01-01} behind it
 * the rules of that day, else those of every day.
 *
 * @param name the folder or the id
 * @param day the day whose rules are meant
 */
record PackArgument(String name, Optional<LocalDate> day) {

    private static final Pattern DATED = Pattern.compile("(.+)@(\\d[\\d-]*)");

    static PackArgument of(String argument) {
        Matcher dated = DATED.matcher(argument);
        return dated.matches()
                ? new PackArgument(dated.group(1), Optional.of(Written.date(argument, dated.group(2))))
                : new PackArgument(argument, Optional.empty());
    }

    /** Reads the pack with what its procedures allow; parents of a folder are the folders beside it, else built-in. */
    PackResult check() {
        return read(compiler()::compile);
    }

    /** Reads the pack, and leaves out what its procedures allow. */
    PackResult lint() {
        return read(compiler()::lint);
    }

    private PackCompiler compiler() {
        return day.map(only -> new PackCompiler().onDay(only)).orElseGet(PackCompiler::new);
    }

    /** The rule books of a pack that was read, for a command that can do nothing without them. */
    static RuleTimeline booksOf(PackResult result) {
        return result.timeline().orElseThrow(() -> new PackProblems(result.pack(), result));
    }

    /** The rules over time; where a day is named, those of that day for ever. */
    RuleTimeline rules() {
        RuleTimeline books = booksOf(lint());
        return day.flatMap(books::asOf).map(RuleTimeline::always).orElse(books);
    }

    /** The rules of the day that is named, else of an instant; where none are in force then, the next ones or the last. */
    RuleBook book(Instant now) {
        RuleTimeline rules = rules();
        List<RuleTimeline.Period> periods = rules.periods();
        return rules.asOfOrAfter(LocalDate.ofInstant(now, rules.zone()))
                .orElseGet(() -> periods.get(periods.size() - 1).book());
    }

    private PackResult read(BiFunction<String, PackShelf, PackResult> reading) {
        PackResult result = readOn(reading);
        boolean hasErrors = result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (day.isPresent() && result.timeline().isEmpty() && !hasErrors) {
            throw new UsageException(CliMessage.NOTHING_IN_FORCE, "pack", name, "date", day.get());
        }
        return result;
    }

    private PackResult readOn(BiFunction<String, PackShelf, PackResult> reading) {
        BuiltInPacks builtIn = new BuiltInPacks();
        if (builtIn.ids().contains(name)) {
            return reading.apply(name, builtIn);
        }
        return folder().map(folder -> reading.apply(String.valueOf(folder.getFileName()), shelf(folder, builtIn)))
                .orElseThrow(() -> new UsageException(
                        CliMessage.UNKNOWN_PACK,
                        "value",
                        name,
                        "known",
                        String.join(", ", builtIn.ids()),
                        "hint",
                        NearestText.hint(name, builtIn.ids())));
    }

    private static PackShelf shelf(Path folder, PackShelf builtIn) {
        return Optional.ofNullable(folder.getParent())
                .<PackShelf>map(beside -> new PackFolder(beside).orElse(builtIn))
                .orElse(builtIn);
    }

    private Optional<Path> folder() {
        try {
            return Optional.of(Path.of(name).toAbsolutePath().normalize()).filter(Files::isDirectory);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
