package org.wangge.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/** How an explanation says which days of a span were not counted, and which weekend days were. */
final class CountedDays {

    private static final int LISTED = 8;

    private final WorkCalendar calendar;
    private final List<Explanation> sentences = new ArrayList<>();
    private final List<LocalDate> restDays = new ArrayList<>();
    private final List<CalendarDay> run = new ArrayList<>();

    CountedDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    List<Explanation> explain(LocalDate fromInclusive, LocalDate untilInclusive) {
        Map<LocalDate, CalendarDay> special = calendar.specialDays(fromInclusive, untilInclusive).stream()
                .collect(Collectors.toMap(CalendarDay::date, Function.identity()));
        for (LocalDate date = fromInclusive; !date.isAfter(untilInclusive); date = date.plusDays(1)) {
            if (!calendar.isWorkday(date)) {
                run.add(calendar.day(date));
                continue;
            }
            endRun();
            Optional.ofNullable(special.get(date)).ifPresent(this::makeUp);
        }
        endRun();
        restDays();
        return sentences;
    }

    private void makeUp(CalendarDay day) {
        sentences.add(Explanation.of(Message.of(
                DeadlineMessage.COUNTED_MAKE_UP_DAY, "date", day.date(), "why", DeadlineExplanation.reason(day))));
    }

    /** Days off in a row are one holiday if any of them is special, else a plain weekend. */
    private void endRun() {
        if (run.isEmpty()) {
            return;
        }
        Set<Text> reasons = reasons();
        if (reasons.isEmpty()) {
            run.forEach(day -> restDays.add(day.date()));
        } else {
            sentences.add(Explanation.of(Message.of(
                    DeadlineMessage.SKIPPED_HOLIDAY,
                    "from",
                    run.get(0).date(),
                    "until",
                    run.get(run.size() - 1).date(),
                    "days",
                    run.size(),
                    "why",
                    joined(reasons))));
        }
        run.clear();
    }

    /** Days in a row mostly have the same reason, so it is worded once. */
    private Set<Text> reasons() {
        Set<Text> reasons = new LinkedHashSet<>();
        CalendarDay before = run.get(0);
        for (CalendarDay day : run) {
            if (day.kind().isSpecial() && (reasons.isEmpty() || !isSameReason(before, day))) {
                reasons.add(DeadlineExplanation.reason(day));
            }
            before = day;
        }
        return reasons;
    }

    private static boolean isSameReason(CalendarDay before, CalendarDay day) {
        return before.kind() == day.kind()
                && before.name().equals(day.name())
                && before.notice().equals(day.notice());
    }

    private static Text joined(Set<Text> reasons) {
        return Text.of(
                reasons.stream().map(Text::zh).collect(Collectors.joining("、")),
                reasons.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private void restDays() {
        if (!restDays.isEmpty()) {
            sentences.add(Explanation.of(
                    Message.of(DeadlineMessage.SKIPPED_REST_DAYS, "count", restDays.size(), "dates", listed())));
        }
    }

    private String listed() {
        if (restDays.size() <= LISTED) {
            return restDays.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        }
        return restDays.get(0) + " … " + restDays.get(restDays.size() - 1);
    }
}
