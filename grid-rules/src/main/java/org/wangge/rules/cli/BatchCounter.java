package org.wangge.rules.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Message;

/**
 * Counts the rows of a batch.
 *
 * @param base calendar and working hours
 * @param rule how limits are counted
 * @param zone the zone of the starts
 */
record BatchCounter(TimeBase base, CountingRule rule, ZoneId zone) {

    /** The greatest amount of a limit that is written as text. */
    private static final int MOST = 1_000_000;

    private static final Map<String, BatchMode> MODES = Arrays.stream(BatchMode.values())
            .collect(Collectors.toUnmodifiableMap(BatchMode::name, Function.identity()));

    BatchAnswer count(BatchRow row) {
        BatchMode mode = mode(row.mode());
        try {
            return mode.unit()
                    .map(unit -> due(mode, unit, row))
                    .orElseGet(() -> between(day(mode, row.start()), day(mode, row.argument())));
        } catch (DateTimeException | ArithmeticException e) {
            throw new BadRowException(
                    row.start().column(),
                    CliMessage.BEYOND_CALENDAR,
                    "limit",
                    row.argument().text());
        }
    }

    private static BatchMode mode(CsvCell cell) {
        BatchMode mode = MODES.get(cell.text());
        if (mode == null) {
            requirePresent("mode", cell);
            List<String> known =
                    Arrays.stream(BatchMode.values()).map(BatchMode::name).toList();
            throw new BadRowException(
                    cell.column(),
                    CliMessage.UNKNOWN_MODE,
                    "value",
                    cell.text(),
                    "known",
                    String.join(", ", known),
                    "hint",
                    NearestText.hint(cell.text(), known));
        }
        return mode;
    }

    private BatchAnswer due(BatchMode mode, LimitUnit unit, BatchRow row) {
        LocalDateTime start = mode.isOfHours() ? moment(mode, row.start()) : dayOrMoment(row.start());
        TimeLimit limit = limit(mode, unit, row.argument());
        Instant from = start.atZone(zone).toInstant();
        Deadline deadline =
                DeadlineClock.start(limit, rule, zone, from).deadline(base).orElseThrow();
        String result = mode.isOfHours()
                ? LocalDateTime.ofInstant(deadline.dueExclusive(), zone).toString()
                : deadline.lastDay().toString();
        return new BatchAnswer(result, deadline.provisional());
    }

    private BatchAnswer between(LocalDate start, LocalDate end) {
        WorkCalendar calendar = base.calendar();
        boolean provisional = !calendar.isOfficial(start) || !calendar.isOfficial(end);
        return new BatchAnswer(Integer.toString(calendar.workdaysBetween(start, end)), provisional);
    }

    private static LocalDate day(BatchMode mode, CsvCell cell) {
        requirePresent("date", cell);
        try {
            return LocalDate.parse(cell.text());
        } catch (DateTimeException e) {
            throw new BadRowException(cell.column(), CliMessage.NOT_A_DATE, "where", mode, "value", cell.text());
        }
    }

    private static LocalDateTime moment(BatchMode mode, CsvCell cell) {
        requirePresent("start", cell);
        try {
            return LocalDateTime.parse(cell.text());
        } catch (DateTimeException e) {
            throw new BadRowException(cell.column(), Written.momentProblem(mode.name(), cell.text()));
        }
    }

    /** Days are counted from a day; a time of day matters only to counting rules that ask for it. */
    private static LocalDateTime dayOrMoment(CsvCell cell) {
        requirePresent("start", cell);
        String text = cell.text();
        try {
            return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new BadRowException(cell.column(), CliMessage.NOT_A_DAY_OR_MOMENT, "value", text);
        }
    }

    /** Hours may have parts that are whole minutes; everything else is a whole number. */
    private static TimeLimit limit(BatchMode mode, LimitUnit unit, CsvCell cell) {
        requirePresent("argument", cell);
        try {
            return mode.isOfHours() && cell.text().indexOf('.') > 0
                    ? TimeLimit.parse(
                            cell.text() + " " + TimeLimit.of(2, unit).toString().substring(2))
                    : TimeLimit.of(amount(cell.text()), unit);
        } catch (IllegalArgumentException e) {
            Message problem = Message.of(CliMessage.NOT_A_COUNT, "mode", mode, "value", cell.text());
            throw new BadRowException(cell.column(), problem);
        }
    }

    private static int amount(String text) {
        int amount = Integer.parseInt(text);
        if (amount > MOST) {
            throw new IllegalArgumentException("An amount is at most " + MOST + ", got " + amount);
        }
        return amount;
    }

    private static void requirePresent(String name, CsvCell cell) {
        if (cell.text().isEmpty()) {
            throw new BadRowException(cell.column(), CliMessage.MISSING_CELL, "name", name);
        }
    }
}
