package org.wangge.testkit.walk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;

/**
 * What came of a walk (案程记录), in order. Its text reads like a case file, so that a counterexample can be read.
 * Immutable.
 *
 * @param steps what was done
 */
public record Trace(List<Step> steps) {

    /** {@inheritDoc} */
    public Trace {
        steps = List.copyOf(steps);
    }

    /** Something that was done. */
    public sealed interface Step {

        /**
         * When it was done.
         *
         * @return the instant
         */
        Instant at();
    }

    /**
     * A command that was brought to the desk.
     *
     * @param at when
     * @param request the command
     * @param before the case file before it, as the desk gave it; empty if there was none
     * @param outcome what came of it
     */
    public record Command(Instant at, CommandRequest request, Optional<CaseFile> before, Outcome outcome)
            implements Step {
        @Override
        public String toString() {
            return at + " " + request.actor() + " " + request.command().action() + " "
                    + request.command().fields() + " -> "
                    + (outcome instanceof Outcome.Accepted accepted
                            ? accepted.file().state()
                            : outcome.toString());
        }
    }

    /**
     * A sweep of the clocks.
     *
     * @param at when
     */
    public record Sweep(Instant at) implements Step {
        @Override
        public String toString() {
            return at + " sweep";
        }
    }

    /**
     * The commands alone.
     *
     * @return the commands, accepted or not
     */
    public List<Command> commands() {
        return steps.stream()
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }
}
