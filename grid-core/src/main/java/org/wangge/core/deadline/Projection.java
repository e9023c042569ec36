package org.wangge.core.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A clock seen through a calendar edition: its stages one after the other, and the due moment of the last. */
final class Projection {

    private static final long NANOS_OF_DAY = Duration.ofDays(1).toNanos();
    private static final long NANOS_OF_MINUTE = Duration.ofMinutes(1).toNanos();

    private final DeadlineClock clock;
    private final TimeBase base;
    private final List<Stage> stages;
    private final Instant due;

    private Projection(DeadlineClock clock, TimeBase base, List<Stage> stages, Instant due) {
        this.clock = clock;
        this.base = base;
        this.stages = stages;
        this.due = due;
    }

    static Optional<Projection> of(DeadlineClock clock, TimeBase base) {
        Stages limits = Stages.of(clock);
        if (!limits.areComputable()) {
            return Optional.empty();
        }
        Stage first = Stage.first(clock, base, limits.limits().get(0).counted());
        Instant due = first.due();
        if (limits.limits().size() == 1) {
            return Optional.of(new Projection(clock, base, List.of(first), due));
        }
        List<Stage> stages = new ArrayList<>(List.of(first));
        for (TimeLimit limit : limits.limits().subList(1, limits.limits().size())) {
            Stage next = Stage.next(clock, base, limit.counted(), due);
            stages.add(next);
            due = next.due();
        }
        return Optional.of(new Projection(clock, base, stages, due));
    }

    List<Stage> stages() {
        return stages;
    }

    Stage lastStage() {
        return stages.get(stages.size() - 1);
    }

    Instant due() {
        return due;
    }

    LocalDate lastDay() {
        return due.minusNanos(1).atZone(clock.zone()).toLocalDate();
    }

    Deadline deadline() {
        return new Deadline(
                lastDay(), due, isProvisional(), base.calendar().edition().id());
    }

    /** The official days have no gaps, so the first and the last day speak for all between. */
    boolean isProvisional() {
        return !base.calendar().isOfficial(first().started().toLocalDate())
                || !base.calendar().isOfficial(lastDay());
    }

    private Stage first() {
        return stages.get(0);
    }

    /** Several stages of different measures have plain time in common. */
    private Measure measure() {
        Measure measure = first().measure();
        boolean same = stages.stream().allMatch(stage -> stage.measure().kind() == measure.kind() && countsDays(stage));
        return same ? measure : new Measure(Measure.Kind.NATURAL, base);
    }

    private boolean countsDays(Stage stage) {
        return stage.limit().unit().isOfDays() == first().limit().unit().isOfDays();
    }

    private LocalDateTime onAxis(Instant instant) {
        return LocalDateTime.ofInstant(instant, first().axis());
    }

    private Duration measured(LocalDateTime from, Instant until, Instant now) {
        return measure().between(from, onAxis(until), first().pauses(Optional.of(now)));
    }

    /** From a moment to the due moment; while the clock stands, that is as though it went on at once, and so is this. */
    private Duration inAll(LocalDateTime from) {
        return measure().between(from, onAxis(due), first().pauses(Optional.empty()));
    }

    private Duration used(LocalDateTime from, Instant now) {
        Instant end = clock.runsUntil(now);
        return measured(from, end, end);
    }

    TimeAmount elapsed(Instant now) {
        return amount(used(first().begins(), now));
    }

    TimeAmount remaining(Instant now) {
        TimeAmount total = amount(inAll(first().begins()));
        return new TimeAmount(Math.max(0, total.count() - elapsed(now).count()), total.unit());
    }

    boolean isOverdue(Instant now) {
        return !clock.runsUntil(now).isBefore(due);
    }

    TimeAmount overdueBy(Instant now) {
        Instant end = clock.runsUntil(now);
        return amount(isOverdue(now) ? measured(onAxis(due), end, end) : Duration.ZERO);
    }

    /** An amount in the unit in which the clock counts: begun days, or full minutes. */
    TimeAmount amount(Duration measured) {
        long nanos = measured.toNanos();
        if (isOfDays()) {
            LimitUnit unit =
                    measure().kind() == Measure.Kind.WORKING_DAYS ? LimitUnit.WORKING_DAY : LimitUnit.NATURAL_DAY;
            return new TimeAmount((nanos + NANOS_OF_DAY - 1) / NANOS_OF_DAY, unit);
        }
        LimitUnit unit = measure().kind() == Measure.Kind.WORKING_TIME ? LimitUnit.WORKING_MINUTE : LimitUnit.MINUTE;
        return new TimeAmount(nanos / NANOS_OF_MINUTE, unit);
    }

    private boolean isOfDays() {
        return stages.stream().allMatch(stage -> stage.limit().unit().isOfDays());
    }

    /** Shares are of the time from the start on, even if the whole starting day counts. */
    private LocalDateTime sharedFrom() {
        LocalDateTime start = onAxis(clock.startedAt());
        return start.isAfter(first().begins()) ? start : first().begins();
    }

    BigDecimal shareUsed(Instant now) {
        Duration inAll = inAll(sharedFrom());
        long total = Math.max(1, inAll.toNanos());
        Duration used = isOverdue(now) ? inAll.plus(over(now)) : used(sharedFrom(), now);
        return BigDecimal.valueOf(used.toNanos()).divide(BigDecimal.valueOf(total), 4, RoundingMode.DOWN);
    }

    private Duration over(Instant now) {
        Instant end = clock.runsUntil(now);
        return measured(onAxis(due), end, end);
    }

    Instant instantAtShare(BigDecimal share) {
        Duration target = Duration.ofNanos(
                share.multiply(BigDecimal.valueOf(inAll(sharedFrom()).toNanos()))
                        .setScale(0, RoundingMode.UP)
                        .longValueExact());
        List<Measure.Pause> pauses = first().pauses(Optional.empty());
        LocalDateTime moment = measure().plus(sharedFrom(), target, pauses);
        return first().axis().equals(ZoneOffset.UTC)
                ? moment.toInstant(ZoneOffset.UTC)
                : moment.atZone(first().axis()).toInstant();
    }
}
