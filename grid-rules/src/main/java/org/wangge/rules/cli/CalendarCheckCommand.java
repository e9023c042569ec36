package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.explain.Message;
import org.wangge.rules.calendar.CalendarProblem;
import org.wangge.rules.calendar.CalendarReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calendar check}: everything that is wrong with a calendar file. */
@Command(name = "check", sortOptions = false)
final class CalendarCheckCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "calendarFile")
    private String name = "";

    CalendarCheckCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        Path file = TextFile.existing(name, CliMessage.NO_SUCH_FILE);
        CalendarReading reading = CalendarFile.read(file, Optional.empty());
        if (!reading.problems().isEmpty()) {
            return problems(reading.problems());
        }
        WorkCalendar calendar =
                reading.calendar().orElseThrow(() -> new UsageException(CliMessage.CALENDAR_HAS_NO_DAYS, "file", file));
        return balances(file, calendar);
    }

    private int balances(Path file, WorkCalendar calendar) {
        CalendarEdition edition = calendar.edition();
        int days = calendar.specialDays(edition.firstOfficialDay(), edition.lastOfficialDay())
                .size();
        say(
                CliMessage.CALENDAR_READ,
                "file",
                file,
                "days",
                days,
                "first",
                edition.firstOfficialDay(),
                "last",
                edition.lastOfficialDay());
        YearBalances balances = YearBalances.of(calendar);
        balances.lines().forEach(line -> out().println(line.render(language.locale())));
        return problems(balances.wrong().stream()
                .map(what -> new CalendarProblem(file.toString(), 0, what))
                .toList());
    }

    private int problems(List<CalendarProblem> problems) {
        problems.forEach(problem -> out().println(problem.render(language.locale())));
        if (problems.isEmpty()) {
            say(CliMessage.NO_PROBLEMS);
            return GridRulesCli.OK;
        }
        say(CliMessage.PROBLEMS, "count", problems.size());
        return GridRulesCli.FINDINGS;
    }

    private void say(CliMessage code, Object... namesAndValues) {
        out().println(Message.of(code, namesAndValues).render(language.locale()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
