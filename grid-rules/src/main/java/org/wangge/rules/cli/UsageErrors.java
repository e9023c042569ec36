package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in the language of the user what is wrong with a command, and where its help stands. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    private final Language language;

    UsageErrors(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        return say(message(problem), problem.getCommandLine());
    }

    /** Anything but a wrong usage is a fault of the program, and leaves its trace on the error stream. */
    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof UsageException usage) {
            usage.details().forEach(detail -> command.getErr().println(detail.render(language.locale())));
            return say(usage.problem(), command);
        }
        if (problem instanceof PackProblems pack) {
            return say(pack, command.getErr());
        }
        problem.printStackTrace(command.getErr());
        return GridRulesCli.FAULT;
    }

    private int say(Message message, CommandLine command) {
        PrintWriter err = command.getErr();
        err.println(message.render(language.locale()));
        String name = command.getCommandSpec().qualifiedName();
        err.println(Message.of(CliMessage.SEE_HELP, "command", name).render(language.locale()));
        return GridRulesCli.WRONG_USAGE;
    }

    /** The command was right, the pack is not: a finding, and no wrong usage. */
    private int say(PackProblems pack, PrintWriter err) {
        pack.errors()
                .forEach(error -> err.println(error.position() + ": error " + error.code() + ": "
                        + error.what(language.locale()) + " " + error.mend(language.locale())));
        err.println(Message.of(
                        CliMessage.PACK_HAS_ERRORS,
                        "pack",
                        pack.pack(),
                        "count",
                        pack.errors().size())
                .render(language.locale()));
        return GridRulesCli.FINDINGS;
    }

    private static Message message(ParameterException problem) {
        if (problem instanceof CommandLine.MissingParameterException missing) {
            return Message.of(CliMessage.MISSING_ARGUMENT, "names", names(missing.getMissing()));
        }
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (problem instanceof CommandLine.OverwrittenOptionException repeated) {
            return Message.of(CliMessage.REPEATED_OPTION, "name", name(repeated.getOverwritten()));
        }
        return Message.of(CliMessage.OTHER_USAGE, "problem", String.valueOf(problem.getMessage()));
    }

    private static Message unknown(CommandLine.UnmatchedArgumentException unmatched) {
        String value = unmatched.getUnmatched().get(0);
        CommandLine command = unmatched.getCommandLine();
        Collection<String> known = value.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        return Message.of(
                CliMessage.UNKNOWN_ARGUMENT, "value", value, "hint", NearestText.hint(value, List.copyOf(known)));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
