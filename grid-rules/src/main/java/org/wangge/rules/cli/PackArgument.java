package org.wangge.rules.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import org.wangge.rules.pack.PackFolder;
import org.wangge.rules.pack.PackShelf;

/** A pack on the command line: a folder, or the id of one that comes with the library. */
final class PackArgument {

    private static final Pattern DATED = Pattern.compile("(.+)@(\\d[\\d-]*)");

    private PackArgument() {}

    /** Reads the pack that is named; parents of a folder are the folders beside it, else built-in packs. */
    static PackResult read(String pack) {
        return read(pack, new PackCompiler()::compile);
    }

    /** Reads the pack that is named, and leaves out what its procedures allow. */
    static PackResult lint(String pack) {
        return read(pack, new PackCompiler()::lint);
    }

    /** The rule books of a pack that was read, for a command that can do nothing without them. */
    static RuleTimeline booksOf(PackResult result) {
        return result.timeline().orElseThrow(() -> new PackProblems(result.pack(), result));
    }

    /** The rule book of a pack, of a day if one is named as in {@code our-town@2026-01-01}, else the last one. */
    static RuleBook book(String argument) {
        Optional<String> day = dayOf(argument);
        RuleTimeline books = booksOf(lint(withoutDay(argument)));
        if (day.isEmpty()) {
            List<RuleTimeline.Period> periods = books.periods();
            return periods.get(periods.size() - 1).book();
        }
        return books.asOf(Written.date(argument, day.get()))
                .orElseThrow(() -> new UsageException(
                        CliMessage.NOTHING_IN_FORCE, "pack", withoutDay(argument), "date", day.get()));
    }

    private static Optional<String> dayOf(String argument) {
        Matcher dated = DATED.matcher(argument);
        return dated.matches() ? Optional.of(dated.group(2)) : Optional.empty();
    }

    private static String withoutDay(String argument) {
        Matcher dated = DATED.matcher(argument);
        return dated.matches() ? dated.group(1) : argument;
    }

    private static PackResult read(String pack, BiFunction<String, PackShelf, PackResult> reading) {
        BuiltInPacks builtIn = new BuiltInPacks();
        if (builtIn.ids().contains(pack)) {
            return reading.apply(pack, builtIn);
        }
        return folder(pack)
                .map(folder -> reading.apply(String.valueOf(folder.getFileName()), shelf(folder, builtIn)))
                .orElseThrow(() -> new UsageException(
                        CliMessage.UNKNOWN_PACK,
                        "value",
                        pack,
                        "known",
                        String.join(", ", builtIn.ids()),
                        "hint",
                        NearestText.hint(pack, builtIn.ids())));
    }

    private static PackShelf shelf(Path folder, PackShelf builtIn) {
        return Optional.ofNullable(folder.getParent())
                .<PackShelf>map(beside -> new PackFolder(beside).orElse(builtIn))
                .orElse(builtIn);
    }

    private static Optional<Path> folder(String pack) {
        try {
            return Optional.of(Path.of(pack).toAbsolutePath().normalize()).filter(Files::isDirectory);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
