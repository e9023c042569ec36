package org.wangge.core.deadline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.wangge.core.deadline.CountingRule.StartingDay;
import org.wangge.core.deadline.CountingRule.StartingHour;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;

/** How an explanation says when counting starts. */
record StartSentence(DeadlineClock clock, Stage stage) {

    Explanation explain() {
        LocalDateTime started = stage.countedStart();
        List<Explanation> moved = started.equals(stage.started()) ? List.of() : List.of(moved(started));
        CountingAspect aspect = countsDays() ? CountingAspect.STARTING_DAY : CountingAspect.STARTING_HOUR;
        return Explanation.of(
                Message.of(
                        code(),
                        "moment",
                        DeadlineExplanation.moment(started),
                        "from",
                        DeadlineExplanation.moment(stage.begins()
                                .atZone(stage.axis())
                                .withZoneSameInstant(clock.zone())
                                .toLocalDateTime())),
                new ArrayList<>(clock.rule().source(aspect).map(List::of).orElse(List.of())),
                moved);
    }

    private boolean countsDays() {
        return stage.limit().unit().isOfDays() && !stage.keepsClockTime();
    }

    private DeadlineMessage code() {
        if (stage.limit().unit() == LimitUnit.SAME_DAY) {
            return DeadlineMessage.START_DAY_COUNTED;
        }
        if (countsDays()) {
            return clock.rule().startingDay() == StartingDay.COUNTED
                    ? DeadlineMessage.START_DAY_COUNTED
                    : DeadlineMessage.START_DAY_NOT_COUNTED;
        }
        return clock.rule().startingHour() == StartingHour.NOT_COUNTED && !stage.keepsClockTime()
                ? DeadlineMessage.START_HOUR_NOT_COUNTED
                : DeadlineMessage.START_FROM_INSTANT;
    }

    private Explanation moved(LocalDateTime started) {
        return Explanation.of(
                Message.of(
                        DeadlineMessage.START_MOVED,
                        "moment",
                        DeadlineExplanation.moment(stage.started()),
                        "start",
                        DeadlineExplanation.moment(started)),
                new ArrayList<>(clock.rule()
                        .source(CountingAspect.LATE_START)
                        .map(List::of)
                        .orElse(List.of())),
                List.of());
    }
}
