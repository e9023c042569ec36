package org.wangge.core.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * A command with who sends it and under which id. Immutable.
 *
 * @param command what is to be done
 * @param actor the id of the person as the host knows it
 * @param commandId an id that the host gives to the command, unique in the region; the same id again gives the first
 *     outcome again and changes nothing
 * @param occurredAt when the act took place, for imports; empty for now
 * @param reporter who reported the matter, kept apart from the case; only with an action that begins one
 */
public record CommandRequest(
        @NotNull @Valid CaseCommand command,
        @NotBlank @Size(max = 64) String actor,
        @NotBlank @Size(max = 64) String commandId,
        @NotNull Optional<Instant> occurredAt,
        @NotNull Optional<@Valid Reporter> reporter) {

    /**
     * A command without a reporter.
     *
     * @param command what is to be done
     * @param actor the id of the person as the host knows it
     * @param commandId the id of the command
     * @param occurredAt when the act took place; empty for now
     */
    public CommandRequest(CaseCommand command, String actor, String commandId, Optional<Instant> occurredAt) {
        this(command, actor, commandId, occurredAt, Optional.empty());
    }

    /**
     * A command that takes place now.
     *
     * @param command what is to be done
     * @param actor who sends it
     * @param commandId the id of the command
     * @return the request
     */
    public static CommandRequest of(CaseCommand command, String actor, String commandId) {
        return new CommandRequest(command, actor, commandId, Optional.empty());
    }

    /**
     * The same request for an act that took place earlier, for imports.
     *
     * @param when the instant of the act
     * @return a new request
     */
    public CommandRequest at(Instant when) {
        return new CommandRequest(command, actor, commandId, Optional.of(when), reporter);
    }

    /**
     * The same request with who reported the matter.
     *
     * @param who the reporter
     * @return a new request
     */
    public CommandRequest reportedBy(Reporter who) {
        return new CommandRequest(command, actor, commandId, occurredAt, Optional.of(who));
    }
}
