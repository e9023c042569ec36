package org.wangge.core.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The wish to let other rules govern a running case (迁移申请): which case, the rules of which day, who decides it and why.
 *
 * <p>All parts are plain, as a form or a message brings them; they are checked once at the door. Immutable.
 *
 * @param region the id of the region
 * @param caseId the id of the case within the region
 * @param rulesOf the day whose rules shall govern the case, such as the day on which an amendment came into force
 * @param ruleBook the digest of the rule book that shall govern the case, where it is not the one of that day: such as the
 *     book that a mistaken move came from; it must be among the books that were given, or its source be in the store
 * @param actor the id of the person as the host knows it
 * @param commandId an id that the host gives to the move, unique among the commands of the region; the same id again gives
 *     the first outcome again and changes nothing
 * @param reason why the case is moved
 * @param basis the decision or clause on which that rests, such as the notice that enacts the amendment
 */
public record MigrationRequest(
        @NotBlank @Size(max = 64) String region,
        @NotBlank @Size(max = 64) String caseId,
        @NotNull LocalDate rulesOf,
        @NotNull Optional<@Pattern(regexp = DIGEST) String> ruleBook,
        @NotBlank @Size(max = 64) String actor,
        @NotBlank @Size(max = 64) String commandId,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull Optional<@Pattern(regexp = Reporter.NOT_BLANK) @Size(max = 500) String> basis) {

    /** What a digest looks like: 64 hexadecimal digits in lower case. */
    private static final String DIGEST = "[0-9a-f]{64}";

    /**
     * A move that names its reason alone.
     *
     * @param caseId the case
     * @param rulesOf the day whose rules shall govern it
     * @param actor who decides it
     * @param commandId the id of the move
     * @param reason why
     * @return the request
     */
    public static MigrationRequest of(CaseId caseId, LocalDate rulesOf, String actor, String commandId, String reason) {
        return new MigrationRequest(
                caseId.region().value(),
                caseId.value(),
                rulesOf,
                Optional.empty(),
                actor,
                commandId,
                reason,
                Optional.empty());
    }

    /**
     * The same request for one rule book, whatever governs the region on the day. The day stays the one that the case is
     * said to be governed by.
     *
     * @param digest the digest of the book
     * @return a new request
     */
    public MigrationRequest toBook(String digest) {
        return new MigrationRequest(region, caseId, rulesOf, Optional.of(digest), actor, commandId, reason, basis);
    }

    /**
     * The same request with what it rests on.
     *
     * @param decision the decision or clause
     * @return a new request
     */
    public MigrationRequest restingOn(String decision) {
        return new MigrationRequest(region, caseId, rulesOf, ruleBook, actor, commandId, reason, Optional.of(decision));
    }
}
