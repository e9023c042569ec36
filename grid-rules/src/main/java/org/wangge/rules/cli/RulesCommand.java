package org.wangge.rules.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that holds all others; by itself it only asks for one of them. */
@Command(name = "grid-rules-cli", versionProvider = RulesCommand.Version.class)
// options are set by picocli and act by their kind
@SuppressWarnings("UnusedVariable")
final class RulesCommand implements Runnable {

    /** Read from the arguments before they are parsed; it stands here for the help and against typing errors. */
    @Option(names = Language.OPTION, descriptionKey = "lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private String language = "";

    @Option(
            names = {"-h", "--help"},
            descriptionKey = "helpOption",
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            descriptionKey = "versionOption",
            versionHelp = true)
    private boolean version;

    @Override
    public void run() {
        throw new UsageException(CliMessage.MISSING_COMMAND);
    }

    /** The version that stands in the manifest of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RulesCommand.class.getPackage().getImplementationVersion();
            return new String[] {"grid-rules-cli " + (version == null ? "(unpacked classes)" : version)};
        }
    }
}
