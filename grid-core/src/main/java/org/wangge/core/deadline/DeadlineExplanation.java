package org.wangge.core.deadline;

import static org.wangge.core.deadline.DeadlineMessage.AWAITS_NEXT_NOTICE;
import static org.wangge.core.deadline.DeadlineMessage.CORRESPONDING_DAY;
import static org.wangge.core.deadline.DeadlineMessage.DUE_AT_ONCE;
import static org.wangge.core.deadline.DeadlineMessage.DUE_DAY;
import static org.wangge.core.deadline.DeadlineMessage.DUE_MOMENT;
import static org.wangge.core.deadline.DeadlineMessage.EDITION;
import static org.wangge.core.deadline.DeadlineMessage.LIMIT;
import static org.wangge.core.deadline.DeadlineMessage.MONTH_END;
import static org.wangge.core.deadline.DeadlineMessage.NOT_COMPUTABLE;
import static org.wangge.core.deadline.DeadlineMessage.NOT_ROLLED;
import static org.wangge.core.deadline.DeadlineMessage.PROVISIONAL;
import static org.wangge.core.deadline.DeadlineMessage.ROLLED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.DayKind;
import org.wangge.core.calendar.HolidayNames;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/** Builds the explanation of a due date, when somebody asks: the steps in the order in which they are counted. */
final class DeadlineExplanation {

    private final DeadlineClock clock;
    private final TimeBase base;
    private final List<Explanation> steps = new ArrayList<>();

    private DeadlineExplanation(DeadlineClock clock, TimeBase base) {
        this.clock = clock;
        this.base = base;
    }

    static Explanation of(DeadlineClock clock, TimeBase base) {
        return Projection.of(clock, base)
                .map(projection -> new DeadlineExplanation(clock, base).explain(projection))
                .orElseGet(() -> notComputable(clock));
    }

    private static Explanation notComputable(DeadlineClock clock) {
        TimeLimit open = clock.currentLimits().stream()
                .filter(limit -> !limit.isComputable())
                .findFirst()
                .orElse(clock.limit());
        DeadlineMessage code = open.isOpen() ? NOT_COMPUTABLE : DUE_AT_ONCE;
        return Explanation.of(
                Message.of(code, "limit", open.text(), "moment", moment(local(clock, clock.startedAt()))));
    }

    private Explanation explain(Projection projection) {
        Stage first = projection.stages().get(0);
        steps.add(new StartSentence(clock, first).explain());
        step(LIMIT, "limit", clock.limit().text());
        clock.extensions().forEach(this::extension);
        for (Stage stage : projection.stages()) {
            stage(stage);
        }
        suspensions(projection);
        end(projection);
        standing(projection);
        stop(projection);
        return conclusion(projection);
    }

    private void step(DeadlineMessage code, Object... namesAndValues) {
        steps.add(Explanation.of(Message.of(code, namesAndValues)));
    }

    private void step(CountingAspect aspect, DeadlineMessage code, Object... namesAndValues) {
        steps.add(Explanation.of(Message.of(code, namesAndValues), cited(aspect), List.of()));
    }

    private List<Citation> cited(CountingAspect aspect) {
        return clock.rule().source(aspect).map(List::of).orElse(List.of());
    }

    private void extension(Extension extension) {
        DeadlineMessage code = switch (extension.how()) {
            case ADD -> DeadlineMessage.EXTENDED;
            case ADD_TO_DEADLINE -> DeadlineMessage.EXTENDED_FROM_DEADLINE;
            case REPLACE -> DeadlineMessage.REPLACED;
        };
        step(code, "limit", extension.by().text(), "moment", moment(local(clock, extension.grantedAt())));
    }

    private void stage(Stage stage) {
        LocalDate unmoved = stage.lastDayBeforeMove();
        if (stage.measure().kind() != Measure.Kind.NATURAL) {
            steps.addAll(new CountedDays(base.calendar()).explain(stage.firstMeasuredDay(), unmoved));
        }
        if (stage.limit().unit() == LimitUnit.MONTH || stage.limit().unit() == LimitUnit.YEAR) {
            step(
                    CountingAspect.CORRESPONDING_DAY,
                    stage.endsWithMonth() ? MONTH_END : CORRESPONDING_DAY,
                    "date",
                    unmoved);
        }
        move(stage, unmoved);
    }

    private void move(Stage stage, LocalDate unmoved) {
        CalendarDay day = base.calendar().day(unmoved);
        LocalDate lastDay = stage.lastDay();
        if (!lastDay.equals(unmoved)) {
            step(CountingAspect.LAST_DAY_OFF, ROLLED, "date", unmoved, "why", reason(day), "lastDay", lastDay);
        } else if (stage.limit().unit().isOfDays() && !day.isWorkday()) {
            step(CountingAspect.LAST_DAY_OFF, NOT_ROLLED, "date", unmoved, "why", reason(day));
        }
    }

    private void suspensions(Projection projection) {
        for (Suspension suspension : clock.suspensions()) {
            LocalDateTime from = local(clock, suspension.from());
            suspension
                    .until()
                    .ifPresentOrElse(
                            until -> step(
                                    DeadlineMessage.SUSPENDED,
                                    "from",
                                    moment(from),
                                    "until",
                                    moment(local(clock, until)),
                                    "amount",
                                    projection
                                            .amount(projection.stages().get(0).paused(suspension))
                                            .text()),
                            () -> step(DeadlineMessage.STILL_SUSPENDED, "from", moment(from)));
        }
    }

    private void end(Projection projection) {
        LocalDateTime due = local(clock, projection.due());
        LocalDate lastDay = projection.lastDay();
        Stage last = projection.lastStage();
        if (!last.limit().unit().isOfDays()) {
            step(CountingAspect.WORKING_TIME, DeadlineMessage.ENDS_AT_MOMENT, "moment", moment(due));
        } else if (last.keepsClockTime() && !last.lastDayBeforeMove().equals(lastDay)) {
            step(CountingAspect.DAY_END, DeadlineMessage.ENDS_AT_OPENING, "moment", moment(due));
        } else if (last.keepsClockTime()) {
            step(CountingAspect.DAY_END, DeadlineMessage.ENDS_AT_CLOCK_TIME, "moment", moment(due));
        } else if (due.toLocalDate().equals(lastDay)) {
            step(CountingAspect.DAY_END, DeadlineMessage.ENDS_AT_CLOSE, "date", lastDay, "time", due.toLocalTime());
        } else {
            step(CountingAspect.DAY_END, DeadlineMessage.ENDS_AT_MIDNIGHT, "date", lastDay);
        }
    }

    private void standing(Projection projection) {
        CalendarEdition edition = base.calendar().edition();
        step(EDITION, "edition", edition.id(), "known", edition.knownSince());
        if (projection.isProvisional()) {
            step(PROVISIONAL, "official", official(edition));
        } else if (edition.awaitsNextNotice(projection.lastDay())) {
            step(AWAITS_NEXT_NOTICE, "year", projection.lastDay().getYear() + 1);
        }
    }

    private static Text official(CalendarEdition edition) {
        if (edition.lastOfficialDay().isBefore(edition.firstOfficialDay())) {
            return Text.of("没有公布任何日子", "no day at all");
        }
        String from = edition.firstOfficialDay().toString();
        String until = edition.lastOfficialDay().toString();
        return Text.of("公布了 " + from + " 至 " + until, "the days from " + from + " to " + until);
    }

    private void stop(Projection projection) {
        clock.stoppedAt()
                .ifPresent(at -> step(
                        at.isBefore(projection.due()) ? DeadlineMessage.STOPPED_IN_TIME : DeadlineMessage.STOPPED_LATE,
                        "moment",
                        moment(local(clock, at))));
    }

    private Explanation conclusion(Projection projection) {
        LocalDateTime due = local(clock, projection.due());
        boolean withDay = due.toLocalTime().equals(LocalTime.MIDNIGHT)
                && projection.lastStage().limit().unit().isOfDays();
        Message message = withDay
                ? message(DUE_DAY, "day", projection.lastDay(), projection)
                : message(DUE_MOMENT, "moment", moment(due), projection);
        return Explanation.of(message, List.of(), steps);
    }

    private Message message(DeadlineMessage code, String name, Object due, Projection projection) {
        return Message.of(
                code,
                name,
                due,
                "standing",
                standingText(projection),
                "limit",
                limits(),
                "start",
                moment(local(clock, clock.startedAt())));
    }

    private Text limits() {
        List<TimeLimit> limits = clock.currentLimits();
        return Text.of(
                limits.stream().map(TimeLimit::inChinese).collect(Collectors.joining("加")),
                limits.stream().map(TimeLimit::toString).collect(Collectors.joining(" and ")));
    }

    private static Text standingText(Projection projection) {
        return projection.isProvisional() ? Text.of("（暂定）", " (provisional)") : Text.of("", "");
    }

    /** The reason for which a day is off: the holiday with its notice, or the week. */
    static Text reason(CalendarDay day) {
        Text name = day.name().map(HolidayNames::text).orElseGet(() -> kind(day.kind()));
        String notice = day.notice().map(number -> "（" + number + "）").orElse("");
        String english = day.notice().map(number -> " (" + number + ")").orElse("");
        return Text.of(name.zh() + notice, name.en() + english);
    }

    static Text kind(DayKind kind) {
        return switch (kind) {
            case WORKDAY -> Text.of("工作日", "a working day");
            case REST_DAY -> Text.of("休息日", "a weekly rest day");
            case PUBLIC_HOLIDAY -> Text.of("法定节假日", "a public holiday");
            case SHIFTED_REST_DAY -> Text.of("调休放假日", "a shifted rest day");
            case MAKE_UP_WORKDAY -> Text.of("调休上班日", "a make-up workday");
            case CLOSURE -> Text.of("停办公日", "a closure");
        };
    }

    /** Date and time to the minute, seconds only where there are some. */
    static String moment(LocalDateTime moment) {
        return moment.toString().replace('T', ' ');
    }

    static LocalDateTime local(DeadlineClock clock, Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.zone());
    }
}
