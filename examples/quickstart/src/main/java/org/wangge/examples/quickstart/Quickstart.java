package org.wangge.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.examples.quickstart.input.TownInput;
import org.wangge.examples.quickstart.input.TownInputReader;
import org.wangge.examples.quickstart.replay.Replay;
import org.wangge.examples.quickstart.replay.ReplayLog;
import org.wangge.examples.quickstart.report.ConsoleReport;
import org.wangge.examples.quickstart.report.HtmlReport;
import org.wangge.examples.quickstart.report.Languages;
import org.wangge.examples.quickstart.report.ShownProgress;
import org.wangge.examples.quickstart.report.TownFacts;
import org.wangge.examples.quickstart.town.Town;
import org.wangge.examples.quickstart.town.TownDatabase;
import org.wangge.examples.quickstart.town.TownRules;
import picocli.CommandLine;

/**
 * The main job (快速上手): loads a town's rule pack, replays a quarter of its cases through the engine, and tells what became
 * of them, on the console and in one HTML file.
 */
@CommandLine.Command(
        name = "quickstart",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        version = "wangge quickstart 0.1.0-SNAPSHOT",
        description = {
            "Replays a town's quarter of cases through its own regulation and reports.",
            "按一个镇自己的规定重放一个季度的案件，并出报告。"
        },
        exitCodeListHeading = "Exit codes 退出码:%n",
        exitCodeList = {
            "0:all rows were read 全部行已读入",
            "1:some rows were wrong and left out, or the job failed 有错误的行被略过，或运行失败",
            "2:wrong usage 用法错误"
        })
public final class Quickstart implements Callable<Integer> {

    private static final String HOME = "wangge.quickstart.home";

    private final PrintStream out;

    @CommandLine.Option(
            names = "--input",
            paramLabel = "DIR",
            description = {"folder with the input files 输入文件夹", "default 默认: ${DEFAULT-VALUE}"})
    private Path input = home().resolve("input");

    @CommandLine.Option(
            names = "--cases",
            paramLabel = "NAME",
            description = {"the log of cases in that folder 其中的案件日志", "default 默认: ${DEFAULT-VALUE}"})
    private String cases = "cases.csv";

    @CommandLine.Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = {
                "local time of the report; nothing later has happened 统计时点，此后之事尚未发生",
                "default 默认: ${DEFAULT-VALUE}"
            })
    private LocalDateTime asOf = LocalDateTime.of(2025, 12, 1, 0, 0);

    @CommandLine.Option(
            names = "--report",
            paramLabel = "FILE",
            description = {"the HTML report 网页报告", "default 默认: ${DEFAULT-VALUE}"})
    private Path report = home().resolve("target").resolve("report.html");

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "zh|en|both",
            description = {"language of the console 控制台语言", "default 默认: ${DEFAULT-VALUE}"})
    private Languages languages = Languages.BOTH;

    @CommandLine.Option(
            names = "--database",
            paramLabel = "URL",
            description = {"JDBC URL of the database 数据库", "default 默认: ${DEFAULT-VALUE}"})
    private String database = TownDatabase.IN_MEMORY;

    /**
     * The job.
     *
     * @param out where it prints
     */
    public Quickstart(PrintStream out) {
        this.out = out;
    }

    private static Path home() {
        return Path.of(System.getProperty(HOME, "."));
    }

    /**
     * Runs the quickstart and ends the process with its exit code, so that it is Maven's, too.
     *
     * @param args what the command line says
     */
    public static void main(String[] args) {
        // else the validator greets on its own
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code = run(out, args);
        out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the quickstart.
     *
     * @param out where it prints
     * @param args what the command line says
     * @return the exit code: 0 if all is well, 1 if rows were wrong or the job failed, 2 for wrong usage
     */
    public static int run(PrintStream out, String... args) {
        PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
        return new CommandLine(new Quickstart(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer)
                .setErr(writer)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    out.println("失败 Failed: " + Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Stopwatch watch = new Stopwatch();
        RuleBook book = TownRules.load();
        watch.lap(Text.of("规则包", "rule pack"));
        TownInput town = new TownInputReader(book).read(input, cases);
        watch.lap(Text.of("读入", "reading"));
        ConsoleReport console = new ConsoleReport(out, languages);
        console.printFaults(town.faults());
        if (town.grids().isEmpty()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        try (TownDatabase open = TownDatabase.open(database)) {
            replay(open, book, town, console, watch);
        }
        out.println(watch.say(languages));
        return town.faults().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void replay(TownDatabase open, RuleBook book, TownInput input, ConsoleReport console, Stopwatch watch)
            throws IOException {
        Instant now = asOf.atZone(book.zone()).toInstant();
        Town town = Town.open(open.stores(), book, input, now);
        watch.lap(Text.of("数据库", "database"));
        ReplayLog log = new Replay(town.governance(), book.zone(), now)
                .run(input.cases(), town.script(), new ShownProgress(out, languages));
        watch.lap(Text.of("重放", "replay"));
        TownFacts facts = TownFacts.of(town, log);
        watch.lap(Text.of("统计", "figures"));
        console.print(facts);
        write(new HtmlReport(facts, languages));
        watch.lap(Text.of("报告", "report"));
    }

    private void write(HtmlReport html) throws IOException {
        Path file = report.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, html.page(), StandardCharsets.UTF_8);
        out.println();
        out.println(languages.say(Text.of("网页报告", "Report")) + ": " + file);
    }

    /** How long each part takes. */
    private static final class Stopwatch {
        private final Map<Text, Duration> laps = new LinkedHashMap<>();
        private long last = System.nanoTime();

        void lap(Text name) {
            long now = System.nanoTime();
            laps.put(name, Duration.ofNanos(now - last));
            last = now;
        }

        String say(Languages languages) {
            return laps.entrySet().stream()
                    .map(lap -> languages.say(lap.getKey()) + " " + seconds(lap.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private static String seconds(Duration time) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
    }
}
