package org.wangge.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.fact.GeoPoint;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActRecord;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Subject;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/**
 * A case file (案卷): the present state of a case, which is the fold of its events.
 *
 * <p>It holds ids and facts, no personal data. Immutable and safe for any number of threads.
 */
@Value.Immutable
@GridStyle
public interface CaseFile extends Subject {

    /**
     * The id of the case.
     *
     * @return region and id
     */
    CaseId id();

    /**
     * How many events the case has; what a change expects.
     *
     * @return the sequence number of its last event
     */
    long version();

    /**
     * The rule book to which the case is pinned.
     *
     * @return its digest
     */
    String ruleBook();

    /**
     * The day whose rules govern the case.
     *
     * @return the day of its first event, until the case is moved to the rules of another day
     */
    LocalDate pinnedOn();

    /**
     * The number that people read (案卷编号).
     *
     * @return the number, or empty until the case is filed
     */
    Optional<String> number();

    /**
     * The category.
     *
     * @return its id in the catalogue
     */
    CategoryId category();

    /**
     * Where it happened; changed only by correction.
     *
     * @return the grid
     */
    GridCode location();

    /**
     * Which level is competent now.
     *
     * @return the level
     */
    LevelId competentLevel();

    /**
     * Who holds the case now.
     *
     * @return the unit or person
     */
    Holder holder();

    /**
     * The state in the procedure.
     *
     * @return the state
     */
    StateId state();

    /**
     * Whether the case is closed; set by its close event, not by its phase.
     *
     * @return true from closing until reopening
     */
    boolean isClosed();

    /**
     * When it was reported.
     *
     * @return the instant of its first event
     */
    Instant reportedAt();

    /**
     * Who took the report: the first contact (首问).
     *
     * @return the person
     */
    ActorId reportedBy();

    /**
     * When the last act took place; warnings of the system do not count.
     *
     * @return the instant
     */
    Instant lastActedAt();

    /**
     * When it was closed.
     *
     * @return the instant, or empty while it is open
     */
    Optional<Instant> closedAt();

    @Override
    Set<ActorId> handledBy();

    @Override
    @Value.Default
    default ActRecord acts() {
        return ActRecord.NONE;
    }

    /**
     * What commands told about the case and it keeps.
     *
     * @return values by fact
     */
    Map<FactId, FactValue> attributes();

    /**
     * The attachments (附件) that commands brought.
     *
     * @return references to files, in the order in which they came
     */
    List<Attachment> attachments();

    @Override
    Map<OrgUnitId, CaseTask> tasks();

    @Override
    Map<ClockId, RunningClock> clocks();

    /**
     * Whether whoever reported it was told the result.
     *
     * @return true since the first information
     */
    boolean isResidentInformed();

    /**
     * Whether the result was published.
     *
     * @return true since the publication
     */
    boolean isPublished();

    /**
     * How often the result was not good enough.
     *
     * @return the number of failed verifications
     */
    int reworks();

    /**
     * How often the case was given back.
     *
     * @return the number of times
     */
    int returns();

    /**
     * How often a clock was extended.
     *
     * @return the number of extensions of all clocks together
     */
    int extensions();

    @Override
    @Value.Derived
    @Value.Auxiliary
    default Optional<StateId> currentState() {
        return Optional.of(state());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    default Optional<Instant> lastActAt() {
        return Optional.of(lastActedAt());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    default Optional<GridCode> place() {
        return Optional.of(location());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    default Optional<LevelId> competence() {
        return Optional.of(competentLevel());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    default Optional<Holder> heldBy() {
        return Optional.of(holder());
    }

    @Override
    default boolean isIn(StateId state) {
        return state().equals(state);
    }

    @Override
    default boolean hasActedAfter(Instant moment) {
        return lastActedAt().isAfter(moment);
    }

    @Override
    default Optional<ActorId> firstContact() {
        return Optional.of(reportedBy());
    }

    @Override
    @Value.Lazy
    default Facts facts() {
        return new CaseFileFacts(this);
    }

    /**
     * Where exactly it happened, if a report or a correction said so.
     *
     * @return the point within the grid, or empty if only the grid is known
     */
    default Optional<GeoPoint> point() {
        return Optional.ofNullable(attributes().get(CoreFacts.POINT.id()))
                .map(FactValue::toString)
                .flatMap(GeoPoint::find);
    }

    /**
     * Whether some clock is recorded as run out, and neither was extended nor began anew since.
     *
     * @return true if the case was late by a clock as it stands
     */
    default boolean wasOverdue() {
        return clocks().values().stream().anyMatch(RunningClock::ranOut);
    }

    /**
     * The case file after one more event.
     *
     * @param envelope the next event of this case
     * @return the next case file
     * @throws IllegalArgumentException if the event belongs to another case or is not the next one
     */
    default CaseFile apply(CaseEventEnvelope envelope) {
        return CaseFold.apply(this, envelope);
    }

    /**
     * The case file of a history.
     *
     * @param history all events of one case, from the first on
     * @return the fold
     * @throws IllegalArgumentException if the history is empty, does not begin with a report, or has a gap
     */
    static CaseFile fold(List<CaseEventEnvelope> history) {
        return CaseFold.fold(history);
    }

    /**
     * Begins a case file, for adapters that read one from a store.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case file. */
    class Builder extends ImmutableCaseFile.Builder {
        Builder() {}
    }
}
