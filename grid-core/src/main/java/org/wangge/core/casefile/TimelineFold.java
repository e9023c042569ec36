package org.wangge.core.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.staff.Holder;

/** Cuts a history into stays, wherever state, holder, competent level or the closing of the case changes. Used once. */
final class TimelineFold {

    private record Place(StateId state, Holder holder, LevelId level, boolean closed) {
        static Place of(CaseFile file) {
            return new Place(file.state(), file.holder(), file.competentLevel(), file.isClosed());
        }
    }

    private record Span(Instant from, Instant until) {}

    private final Function<String, CaseRules> rules;
    private final TimeBase time;
    private final Instant asOf;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Span> stills = new ArrayList<>();

    TimelineFold(Function<String, CaseRules> rules, TimeBase time, Instant asOf) {
        this.rules = rules;
        this.time = time;
        this.asOf = asOf;
    }

    CaseTimeline timeline(List<CaseEventEnvelope> history) {
        findStills(history);
        CaseFile file = CaseFile.fold(history.subList(0, Math.min(1, history.size())));
        Instant since = file.reportedAt();
        for (CaseEventEnvelope envelope : history.subList(1, history.size())) {
            CaseFile before = file;
            file = file.apply(envelope);
            if (!Place.of(before).equals(Place.of(file))) {
                add(before, since, Optional.of(envelope.occurredAt()));
                since = envelope.occurredAt();
            }
        }
        add(file, since, Optional.empty());
        return new CaseTimeline(file.id(), rules.apply(file.ruleBook()).zone(), asOf, stays);
    }

    /** When some clock stood still. */
    private void findStills(List<CaseEventEnvelope> history) {
        Optional<Instant> since = Optional.empty();
        CaseFile file = CaseFile.fold(history.subList(0, Math.min(1, history.size())));
        for (CaseEventEnvelope envelope : history.subList(1, history.size())) {
            file = file.apply(envelope);
            boolean still = file.clocks().values().stream().anyMatch(TimelineFold::standsStill);
            if (still && since.isEmpty()) {
                since = Optional.of(envelope.occurredAt());
            } else if (!still && since.isPresent()) {
                stills.add(new Span(since.get(), envelope.occurredAt()));
                since = Optional.empty();
            }
        }
        since.ifPresent(from -> stills.add(new Span(from, asOf)));
    }

    private static boolean standsStill(RunningClock clock) {
        return clock.isOpen() && clock.clock().isSuspended();
    }

    /** A closed case is nobody's time; a stay that took none was passed through within one act. */
    private void add(CaseFile file, Instant from, Optional<Instant> until) {
        Instant end = until.orElse(asOf);
        if (!file.isClosed() && end.isAfter(from)) {
            CaseRules own = rules.apply(file.ruleBook());
            stays.add(new Stay(
                    own.procedure().findState(file.state()).orElseThrow(),
                    file.holder(),
                    file.competentLevel(),
                    from,
                    until,
                    spent(from, end, own.zone())));
        }
    }

    private TimeSpent spent(Instant from, Instant until, ZoneId zone) {
        Duration suspended =
                stills.stream().map(still -> overlap(still, from, until)).reduce(Duration.ZERO, Duration::plus);
        return new TimeSpent(
                Duration.between(from, until),
                time.hours().minutesBetween(time.calendar(), local(from, zone), local(until, zone)),
                suspended);
    }

    private static Duration overlap(Span still, Instant from, Instant until) {
        Instant begin = still.from().isAfter(from) ? still.from() : from;
        Instant end = still.until().isBefore(until) ? still.until() : until;
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
