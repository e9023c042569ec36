package org.wangge.core.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final CaseRules rules;
    private final TimeBase time;
    private final Instant asOf;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Span> stills = new ArrayList<>();

    TimelineFold(CaseRules rules, TimeBase time, Instant asOf) {
        this.rules = rules;
        this.time = time;
        this.asOf = asOf;
    }

    CaseTimeline timeline(List<CaseEventEnvelope> history) {
        findStills(history);
        CaseFile file = CaseFile.fold(history.subList(0, Math.min(1, history.size())));
        Instant since = file.reportedAt();
        for (CaseEventEnvelope envelope : history.subList(1, history.size())) {
            Place before = Place.of(file);
            file = file.apply(envelope);
            if (!before.equals(Place.of(file))) {
                add(before, since, Optional.of(envelope.occurredAt()));
                since = envelope.occurredAt();
            }
        }
        add(Place.of(file), since, Optional.empty());
        return new CaseTimeline(file.id(), rules.zone(), asOf, stays);
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
    private void add(Place place, Instant from, Optional<Instant> until) {
        Instant end = until.orElse(asOf);
        if (!place.closed() && end.isAfter(from)) {
            stays.add(new Stay(
                    rules.procedure().findState(place.state()).orElseThrow(),
                    place.holder(),
                    place.level(),
                    from,
                    until,
                    spent(from, end)));
        }
    }

    private TimeSpent spent(Instant from, Instant until) {
        Duration suspended =
                stills.stream().map(still -> overlap(still, from, until)).reduce(Duration.ZERO, Duration::plus);
        return new TimeSpent(
                Duration.between(from, until),
                time.hours().minutesBetween(time.calendar(), local(from), local(until)),
                suspended);
    }

    private static Duration overlap(Span still, Instant from, Instant until) {
        Instant begin = still.from().isAfter(from) ? still.from() : from;
        Instant end = still.until().isBefore(until) ? still.until() : until;
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, rules.zone());
    }
}
