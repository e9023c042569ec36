package org.wangge.core.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.deadline.TimeLimitFormatException;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.State;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** Reads rows of cases that were handled elsewhere (历史案件行). Used once. */
public final class CaseRows {

    private static final int LONGEST_NUMBER = 128;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 4000;

    private final RowContext context;
    private final Instant now;
    private final ZoneId zone;
    private final List<ImportFault> faults = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<ReadRows.Good<HistoricCase>> good = new ArrayList<>();

    private CaseRows(RowContext context, Instant now) {
        this.context = context;
        this.now = now;
        this.zone = context.rules().zone();
    }

    /**
     * Reads rows with the fields that {@link ImportDesk#cases} names.
     *
     * @param context what the rows may name
     * @param now the present; nothing may have happened later
     * @param rows the rows
     * @return the cases, and what is wrong
     */
    public static ReadRows<HistoricCase> read(RowContext context, Instant now, Collection<ImportRow> rows) {
        CaseRows reader = new CaseRows(context, now);
        rows.forEach(row -> reader.new Reader(new RowCheck(row, reader.faults))
                .read()
                .ifPresent(value -> reader.good.add(new ReadRows.Good<>(row, value))));
        return new ReadRows<>(reader.good, reader.faults);
    }

    /** The rules of a case and the first day on which they hold for it. */
    private record Pinned(RuleBook book, LocalDate day) {

        static Optional<Pinned> of(RuleTimeline rules, LocalDate reported) {
            return rules.asOfOrAfter(reported).map(book -> new Pinned(book, dayOf(rules, book, reported)));
        }

        private static LocalDate dayOf(RuleTimeline rules, RuleBook book, LocalDate reported) {
            return rules.asOf(reported).isPresent()
                    ? reported
                    : rules.periods().stream()
                            .filter(period -> period.book().equals(book))
                            .flatMap(period -> period.days().fromInclusive().stream())
                            .filter(from -> from.isAfter(reported))
                            .findFirst()
                            .orElse(reported);
        }
    }

    /** Reads one row. */
    private final class Reader {

        private final RowCheck check;

        Reader(RowCheck check) {
            this.check = check;
        }

        Optional<HistoricCase> read() {
            HistoricCase.Builder next = HistoricCase.builder()
                    .id(check.unique("case", Text.of("案件标识", "the id of the case"), numbers))
                    .number(check.optional("number", LONGEST_NUMBER))
                    .title(check.optional("title", LONGEST_TITLE))
                    .summary(check.optional("summary", LONGEST_SUMMARY).orElse(""));
            String reporter = check.requiredId("reported-by", Text.of("首问人员标识", "the id of who took the report"));
            check.required("reported", Text.of("上报时间", "the time of the report"), RowCheck.LONGEST_ID);
            Optional<Instant> reported = instant("reported");
            Optional<Instant> closed = instant("closed");
            if (!check.isGood() || reported.isEmpty()) {
                return Optional.empty();
            }
            if (closed.filter(end -> end.isBefore(reported.get())).isPresent()) {
                check.fault("closed", ImportCode.CLOSED_BEFORE_REPORTED, "reported", local(reported.get()));
            }
            next.reportedAt(reported.get()).reportedBy(ActorId.of(reporter)).closedAt(closed);
            return whereItStands(next, reported.get(), closed, ActorId.of(reporter));
        }

        private Optional<Instant> instant(String field) {
            Optional<Instant> at =
                    check.time(field).map(time -> time.atZone(zone).toInstant());
            at.filter(instant -> instant.isAfter(now))
                    .ifPresent(late -> check.fault(field, ImportCode.TIME_IN_FUTURE, "now", local(now)));
            return at;
        }

        private LocalDateTime local(Instant instant) {
            return LocalDateTime.ofInstant(instant, zone);
        }

        private Optional<HistoricCase> whereItStands(
                HistoricCase.Builder next, Instant reported, Optional<Instant> closed, ActorId reporter) {
            LocalDate day = LocalDate.ofInstant(reported, zone);
            Optional<Pinned> pinned = Pinned.of(context.rules(), day);
            if (pinned.isEmpty()) {
                check.fault("reported", ImportCode.RULES_MISSING, "day", day);
                return Optional.empty();
            }
            RuleBook book = pinned.get().book();
            next.book(book).pinnedOn(pinned.get().day());
            Optional<CategoryId> category = category(book);
            Optional<Grid> location = location(day);
            Optional<State> state = state(book, closed);
            Optional<Holder> holder = holder(closed, reporter);
            Optional<LevelId> level = level(book);
            Optional<RunningClock> clock = clock(book, reported, closed);
            if (!check.isGood()) {
                return Optional.empty();
            }
            return Optional.of(next.category(category.orElseThrow())
                    .location(location.orElseThrow().code())
                    .competence(level.orElseGet(() -> location.orElseThrow().level()))
                    .holder(holder.orElseThrow())
                    .state(state.orElseThrow().id())
                    .clock(clock)
                    .build());
        }

        private Optional<CategoryId> category(RuleBook book) {
            return check.named(
                    "category",
                    Text.of("类别表中的类别", "a category of the catalogue"),
                    text -> id(text, CategoryId::of).filter(book.catalog()::admits));
        }

        private Optional<Grid> location(LocalDate day) {
            return check.named(
                    "location",
                    Text.of("区划内的网格", "a grid of the region"),
                    code -> context.grids(day).flatMap(tree -> tree.find(GridCode.of(code))));
        }

        private Optional<State> state(RuleBook book, Optional<Instant> closed) {
            List<State> states = book.caseRules().procedure().states();
            List<State> fitting =
                    closed.isPresent() ? states.stream().filter(State::isFinal).toList() : states;
            String asked = check.oneOf("state", Text.of("流程状态", "a state of the procedure"), ids(states));
            if (ids(states).contains(asked) && !ids(fitting).contains(asked)) {
                check.fault("state", ImportCode.STATE_NOT_FINAL, "expected", String.join(" | ", ids(fitting)));
            }
            return fitting.stream()
                    .filter(state -> state.id().value().equals(asked))
                    .findFirst();
        }

        private static List<String> ids(List<State> states) {
            return states.stream().map(state -> state.id().value()).toList();
        }

        private Optional<LevelId> level(RuleBook book) {
            return check.optionalId("level").isEmpty()
                    ? Optional.empty()
                    : Optional.of(check.oneOf(
                                    "level",
                                    Text.of("层级", "a level"),
                                    book.levels().stream()
                                            .map(GridLevel::id)
                                            .map(LevelId::value)
                                            .toList()))
                            .filter(text -> check.isGood())
                            .map(LevelId::of);
        }

        private Optional<Holder> holder(Optional<Instant> closed, ActorId reporter) {
            Optional<String> person = check.optionalId("person");
            if (person.isPresent()) {
                check.superfluous("unit", Text.of("该行已有承办人", "the row names a person already"));
                return person.map(ActorId::of).map(Holder.HeldByPerson::new);
            }
            if (closed.isPresent() && check.optionalId("unit").isEmpty()) {
                return Optional.of(new Holder.HeldByPerson(reporter));
            }
            return check.named(
                            "unit",
                            Text.of("区划内的单位，或写承办人", "a unit of the region, or else a person"),
                            unit -> Optional.of(unit).filter(context::hasUnit))
                    .map(OrgUnitId::of)
                    .map(Holder.HeldByUnit::new);
        }

        private Optional<RunningClock> clock(RuleBook book, Instant reported, Optional<Instant> closed) {
            if (check.optionalId("clock").isEmpty()) {
                Text why = Text.of("没有时钟", "the row names no clock");
                check.superfluous("limit", why);
                check.superfluous("started", why);
                return Optional.empty();
            }
            if (closed.isPresent()) {
                check.superfluous("clock", Text.of("案件已结案", "the case is closed"));
                return Optional.empty();
            }
            Map<String, ClockRule> clocks = book.caseRules().procedure().clocks().stream()
                    .collect(Collectors.toMap(rule -> rule.id().value(), rule -> rule, (one, other) -> one));
            ClockRule rule =
                    clocks.get(check.oneOf("clock", Text.of("时钟", "a clock of the procedure"), clocks.keySet()));
            Optional<TimeLimit> limit = limit();
            Instant started = instant("started").orElse(reported);
            return rule == null || limit.isEmpty()
                    ? Optional.empty()
                    : Optional.of(RunningClock.begun(
                            ClockId.of(rule.rule().id()),
                            rule.rule(),
                            DeadlineClock.start(limit.get(), rule.counting(), zone, started)));
        }

        private Optional<TimeLimit> limit() {
            String text =
                    check.required("limit", Text.of("期限，如 5 个工作日", "a limit, such as 5 working days"), LONGEST_NUMBER);
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(TimeLimit.parse(text));
            } catch (TimeLimitFormatException malformed) {
                check.fault("limit", ImportCode.LIMIT_MALFORMED, "example", "5 working days");
                return Optional.empty();
            }
        }

        /** A text that no id can be is nobody's id. */
        private static <T> Optional<T> id(String text, java.util.function.Function<String, T> of) {
            try {
                return Optional.of(of.apply(text));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }
}
