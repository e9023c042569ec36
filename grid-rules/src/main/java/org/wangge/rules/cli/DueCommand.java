package org.wangge.rules.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.StatutoryLimit;
import org.wangge.core.deadline.Suspension;
import org.wangge.core.deadline.TimeLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code due}: one due date, and why it is that one. */
@Command(name = "due", sortOptions = false)
final class DueCommand implements Callable<Integer> {

    private static final String SUSPEND = "--suspend";

    private final Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--limit", descriptionKey = "limit", paramLabel = "LIMIT", required = true)
    private String limit = "";

    @Option(names = "--statute", descriptionKey = "statute", paramLabel = "STATUTE")
    private Optional<String> statute = Optional.empty();

    @Option(names = "--from", descriptionKey = "from", paramLabel = "MOMENT", required = true)
    private String from = "";

    @Option(names = SUSPEND, descriptionKey = "suspend", paramLabel = "FROM/UNTIL")
    private List<String> suspensions = new ArrayList<>();

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Option(names = "--short", descriptionKey = "short")
    private boolean shortForm;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json", defaultValue = "text")
    private String format = "";

    DueCommand(Language language) {
        this.language = language;
    }

    @Override
    public Integer call() {
        String form = Written.oneOf(CliMessage.UNKNOWN_FORMAT, format, List.of("text", "json"));
        LocalDateTime start = Written.moment("--from", from);
        Optional<StatutoryLimit> meant =
                statute.map(Written::statute).map(law -> Written.limit(limit, law, start.toLocalDate()));
        TimeLimit counted = meant.map(StatutoryLimit::limit).orElseGet(() -> Written.limit(limit));
        DueAnswer answer = new DueAnswer(clock(counted, start), time.base(), time.hoursAsWritten(), statute, meant);
        try {
            String text = form.equals("json") ? answer.json(shortForm) : answer.text(language, shortForm);
            spec.commandLine().getOut().println(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new UsageException(CliMessage.BEYOND_CALENDAR, "limit", counted.text());
        }
        return GridRulesCli.OK;
    }

    private DeadlineClock clock(TimeLimit counted, LocalDateTime from) {
        ZoneId zone = time.zone();
        Instant start = from.atZone(zone).toInstant();
        DeadlineClock clock = DeadlineClock.start(counted, time.rule(), zone, start);
        return new DeadlineClock(counted, clock.rule(), zone, start, inOrder(start, zone), List.of(), Optional.empty());
    }

    private List<Suspension> inOrder(Instant start, ZoneId zone) {
        List<Suspension> inOrder = suspensions.stream()
                .map(text -> suspension(text, zone))
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
        Optional<Instant> ranFrom = Optional.of(start);
        for (Suspension suspension : inOrder) {
            if (ranFrom.filter(instant -> !suspension.from().isBefore(instant)).isEmpty()) {
                throw new UsageException(
                        CliMessage.SUSPENSION_OUT_OF_ORDER, "value", LocalDateTime.ofInstant(suspension.from(), zone));
            }
            ranFrom = suspension.until();
        }
        return inOrder;
    }

    /** Written as from/until; without an end the clock still stands. */
    private static Suspension suspension(String text, ZoneId zone) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new UsageException(CliMessage.BAD_SUSPENSION, "value", text);
        }
        Instant from = Written.moment(SUSPEND, ends[0]).atZone(zone).toInstant();
        Optional<Instant> until = ends[1].isBlank()
                ? Optional.empty()
                : Optional.of(Written.moment(SUSPEND, ends[1]).atZone(zone).toInstant());
        if (until.filter(end -> end.isBefore(from)).isPresent()) {
            throw new UsageException(CliMessage.BAD_SUSPENSION, "value", text);
        }
        return new Suspension(from, until);
    }
}
