package org.wangge.rules.cli;

import java.time.Year;
import java.util.concurrent.Callable;
import org.wangge.core.calendar.WorkCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calendar show}: a year as a table. */
@Command(name = "show", sortOptions = false)
final class CalendarShowCommand implements Callable<Integer> {

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "YEAR", descriptionKey = "year")
    private String year = "";

    @Mixin
    private CalendarOptions options = new CalendarOptions();

    CalendarShowCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        Year shown = Written.year(year);
        WorkCalendar calendar = options.calendar();
        new YearTable(calendar, shown, language)
                .lines()
                .forEach(spec.commandLine().getOut()::println);
        return GridRulesCli.OK;
    }
}
