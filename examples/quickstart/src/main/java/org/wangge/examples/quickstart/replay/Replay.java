package org.wangge.examples.quickstart.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.ClockDesk;
import org.wangge.core.casefile.Outcome;
import org.wangge.examples.quickstart.input.LoggedCase;

/** Sends the commands of all cases in the order of time, and sweeps the clocks at each midnight. Used once. */
public final class Replay {

    private static final int BATCH = 500;

    private final GridGovernance governance;
    private final ZoneId zone;
    private final Instant asOf;
    private final List<Refused> refusals = new ArrayList<>();
    private final Set<String> stopped = new HashSet<>();
    private int accepted;
    private int repeated;
    private int warnings;
    private int ranOut;
    private int leftOut;

    /**
     * A replay.
     *
     * @param governance the door
     * @param zone the zone whose midnights the sweeps follow
     * @param asOf until when, exclusive; what the log says of later times has not happened
     */
    public Replay(GridGovernance governance, ZoneId zone, Instant asOf) {
        this.governance = governance;
        this.zone = zone;
        this.asOf = asOf;
    }

    /**
     * Replays cases.
     *
     * @param cases the cases of the log
     * @param script what makes their steps
     * @param progress where it says how far it is
     * @return what came of it
     */
    public ReplayLog run(List<LoggedCase> cases, CaseScript script, Progress.Opener progress) {
        List<Step> steps = inOrder(cases, script);
        try (Progress shown = progress.open(steps.size())) {
            Instant midnight =
                    steps.isEmpty() ? asOf : nextMidnight(steps.get(0).at());
            for (Step step : steps) {
                for (; !midnight.isAfter(step.at()); midnight = nextMidnight(midnight)) {
                    sweep(midnight);
                }
                send(step);
                shown.step(LocalDate.ofInstant(step.at(), zone));
            }
            for (; !midnight.isAfter(asOf); midnight = nextMidnight(midnight)) {
                sweep(midnight);
            }
        }
        sweep(asOf);
        return new ReplayLog(accepted, repeated, warnings, ranOut, refusals, leftOut);
    }

    private List<Step> inOrder(List<LoggedCase> cases, CaseScript script) {
        return cases.stream()
                .flatMap(logged -> script.steps(logged).stream())
                .filter(step -> step.at().isBefore(asOf))
                .sorted(Comparator.comparing(Step::at)
                        .thenComparing(Step::caseId)
                        .thenComparingInt(Step::number))
                .toList();
    }

    private Instant nextMidnight(Instant instant) {
        return LocalDate.ofInstant(instant, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private void send(Step step) {
        if (stopped.contains(step.caseId())) {
            leftOut++;
            return;
        }
        Outcome outcome = governance.cases().handle(step.request());
        if (outcome instanceof Outcome.Accepted done) {
            accepted++;
            repeated += done.repeated() ? 1 : 0;
        } else {
            stopped.add(step.caseId());
            refusals.add(refused(step, outcome));
        }
    }

    private static Refused refused(Step step, Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? Refused.of(step, refused)
                : Refused.of(step, (Outcome.Invalid) outcome);
    }

    private void sweep(Instant now) {
        ClockDesk.Sweep sweep;
        do {
            sweep = governance.clocks().sweep(now, BATCH);
            warnings += sweep.warnings();
            ranOut += sweep.ranOut();
        } while (sweep.isFull());
    }
}
