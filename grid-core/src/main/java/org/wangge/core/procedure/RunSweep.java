package org.wangge.core.procedure;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What happened to a run by itself up to an instant (到期处置): what its clocks said, what the system did because one was
 * due, and the run afterwards.
 *
 * <p>The field needs it for whatever has to wait: after seven working days of public notice, from 28 September 2026 on, the
 * system takes the step that the notice was for, and a limit that nobody kept is overdue once, however often a host looks.
 * A host looks at {@link ProcedureRun#wakeAt} for when to ask, records signals and acts beside the run that it keeps, and
 * keeps the run of the answer. Pure and immutable.
 *
 * @param run the run afterwards, on whose clocks the signals are recorded
 * @param signals what clocks said, in the order of time
 * @param acts what the system did, in the order of time
 */
public record RunSweep(ProcedureRun run, List<ClockSignal> signals, List<Act> acts) {

    /** {@inheritDoc} */
    public RunSweep {
        signals = List.copyOf(signals);
        acts = List.copyOf(acts);
    }

    /**
     * What the system did.
     *
     * @param clock the clock that was due
     * @param move what it did
     * @param at when: the moment at which the clock was due, or that of the last act if somebody acted since
     */
    public record Act(ClockId clock, Move move, Instant at) {}

    /**
     * Lets the clocks of a run speak, in the order of time; what one of them triggers is done before the next one speaks.
     * Each clock is looked at once for each running out: what is refused then is not tried again.
     *
     * @param procedure the procedure of the run
     * @param run the run as it is kept
     * @param untilInclusive the instant up to which clocks are looked at
     * @param contexts what the decision depends on beside the run, for each instant at which the system may act; its calendar
     *     and hours at {@code untilInclusive} are those by which clocks are read
     * @return what happened; nothing, and the very run, if no clock had anything to say
     */
    public static RunSweep of(
            Procedure procedure,
            ProcedureRun run,
            Instant untilInclusive,
            Function<Instant, DecisionContext> contexts) {
        return new RunTurn(procedure, run, contexts).until(untilInclusive);
    }
}
