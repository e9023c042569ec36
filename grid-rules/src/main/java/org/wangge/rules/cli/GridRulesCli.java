package org.wangge.rules.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.wangge.core.explain.Message;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The main class of the command line (命令行入口): {@code java -jar grid-rules-cli.jar due --limit "3 working days" ...}.
 *
 * <p>It speaks the language of {@code --lang zh|en}; without it Chinese if the environment variable {@code LANG} begins
 * with {@code zh}, else English. Output is UTF-8 on every machine. Exit codes: 0 done, 1 done with findings, 2 wrong
 * usage, 70 a fault of the program itself.
 */
public final class GridRulesCli {

    /** Done, and nothing to say against it. */
    static final int OK = 0;
    /** Done, with findings or rows that could not be read. */
    static final int FINDINGS = 1;
    /** Not done, because of what was asked. */
    static final int WRONG_USAGE = 2;
    /** A fault of the program. */
    static final int FAULT = 70;

    /** In the order of the help. */
    private static final List<String> COMMANDS =
            List.of("due", "calendar", "batch", "new", "lint", "check", "test", "diff", "replay", "schema", "diagram");

    private GridRulesCli() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args what stands on the command line
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int exitCode = run(List.of(args), Optional.ofNullable(System.getenv("LANG")), InstantSource.system(), out, err);
        System.exit(exitCode);
    }

    /**
     * Runs a command.
     *
     * @param args what stands on the command line
     * @param lang the environment variable {@code LANG}, if it is set
     * @param time what time it is, for commands that show the rules of today unless a day is named
     * @param out where results go
     * @param err where everything else goes
     * @return the exit code
     */
    public static int run(
            List<String> args, Optional<String> lang, InstantSource time, PrintWriter out, PrintWriter err) {
        int exitCode = execute(args, Language.ofEnvironment(lang), time, out, err);
        err.flush();
        // what cannot be written, for instance to a full disk, is not done
        return out.checkError() && exitCode == OK ? FAULT : exitCode;
    }

    private static int execute(
            List<String> args, Language usual, InstantSource time, PrintWriter out, PrintWriter err) {
        Optional<String> asked = Language.asked(args);
        Language language = asked.flatMap(Language::written).orElse(usual);
        if (asked.isPresent() && Language.written(asked.get()).isEmpty()) {
            return refuse(Message.of(CliMessage.UNKNOWN_LANGUAGE, "value", asked.get()), language, err);
        }
        // a JVM before 18 loses what the locale of the terminal cannot hold, and nothing brings it back
        Optional<String> lost =
                args.stream().filter(arg -> arg.indexOf('\uFFFD') >= 0).findFirst();
        if (lost.isPresent()) {
            return refuse(Message.of(CliMessage.LOST_CHARACTERS, "value", lost.get()), language, err);
        }
        return commandLine(args, language, time).setOut(out).setErr(err).execute(args.toArray(String[]::new));
    }

    private static int refuse(Message why, Language language, PrintWriter err) {
        err.println(why.render(language.locale()));
        return WRONG_USAGE;
    }

    /**
     * Picocli looks at each command that it is given, for longer than it takes to read a small pack. So it is given the one
     * that is asked for, and all of them only where none is named first: for help, and for hints after typing errors.
     */
    private static CommandLine commandLine(List<String> args, Language language, InstantSource time) {
        UsageErrors errors = new UsageErrors(language);
        CommandLine line = new CommandLine(new RulesCommand());
        List<String> asked = args.isEmpty() || !COMMANDS.contains(args.get(0)) ? COMMANDS : args.subList(0, 1);
        for (String name : asked) {
            line.addSubcommand(name, command(name, language, time));
        }
        return line.setResourceBundle(help(language))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    private static Object command(String name, Language language, InstantSource time) {
        return switch (name) {
            case "due" -> new DueCommand(language);
            case "calendar" ->
                new CommandLine(new CalendarCommand())
                        .addSubcommand("show", new CalendarShowCommand(language))
                        .addSubcommand("check", new CalendarCheckCommand(language));
            case "batch" -> new BatchCommand(language);
            case "new" -> new NewCommand(language);
            case "lint" -> new LintCommand(language);
            case "check" -> new CheckCommand(language);
            case "test" -> new TestCommand(language);
            case "diff" -> new DiffCommand(language);
            case "replay" -> new ReplayCommand(language);
            case "schema" -> new SchemaCommand();
            case "diagram" -> new DiagramCommand(language, time);
            default -> throw new IllegalArgumentException("There is no command " + name);
        };
    }

    /** Found by the asked language alone, never by the language of the machine. */
    private static ResourceBundle help(Language language) {
        return ResourceBundle.getBundle(
                "org.wangge.rules.cli.help",
                language.locale(),
                GridRulesCli.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
