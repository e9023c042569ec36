package org.wangge.core.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;

/**
 * A case that was handled elsewhere (历史案件): what is known of it, which is where it stands and not how it came there.
 * Immutable.
 */
@Value.Immutable
@GridStyle
public interface HistoricCase {

    /**
     * The id of the case in its region.
     *
     * @return the id
     */
    String id();

    /**
     * The number that people read.
     *
     * @return the number of the other platform, or empty if it had none
     */
    Optional<String> number();

    /**
     * The rule book that governs it from now on.
     *
     * @return the book of the day of its report, or the first one after that
     */
    RuleBook book();

    /**
     * The day whose rules govern it.
     *
     * @return the day of its report, or the first day with rules after that
     */
    LocalDate pinnedOn();

    /**
     * When it was reported.
     *
     * @return the instant
     */
    Instant reportedAt();

    /**
     * Who took the report.
     *
     * @return the person
     */
    ActorId reportedBy();

    /**
     * The category.
     *
     * @return a category that the catalogue admits
     */
    CategoryId category();

    /**
     * Where it happened.
     *
     * @return the grid
     */
    GridCode location();

    /**
     * Which level is competent.
     *
     * @return the level
     */
    LevelId competence();

    /**
     * Who holds it.
     *
     * @return the unit or person
     */
    Holder holder();

    /**
     * Where it stands.
     *
     * @return a state of the procedure
     */
    StateId state();

    /**
     * When it was closed.
     *
     * @return the instant, or empty while it is open
     */
    Optional<Instant> closedAt();

    /**
     * Its title.
     *
     * @return the title, without personal data
     */
    Optional<String> title();

    /**
     * What happened before it came here.
     *
     * @return the summary, without personal data; empty text if nothing is told
     */
    String summary();

    /**
     * The clock that still runs.
     *
     * @return the clock with its limit, or empty if none runs
     */
    Optional<RunningClock> clock();

    /**
     * The events of which its case file is the fold, each with the instant at which it took place.
     *
     * @param source where the case comes from
     * @return the opening event, its number, its clock, its end
     */
    default List<Happened> events(String source) {
        List<Happened> events = new ArrayList<>();
        Map<FactId, FactValue> values = title().map(text -> Map.of(CoreFacts.TITLE.id(), FactValue.of(text)))
                .orElse(Map.of());
        events.add(new Happened(
                new CaseEvent.CaseImported(
                        category(), location(), competence(), holder(), state(), pinnedOn(), source, summary(), values),
                reportedAt()));
        number().ifPresent(given -> events.add(new Happened(new CaseEvent.CaseNumbered(given), reportedAt())));
        clock().ifPresent(running -> events.add(new Happened(
                new CaseEvent.ClockStarted(running), running.clock().startedAt())));
        closedAt().ifPresent(at -> events.add(new Happened(new CaseEvent.CaseClosed(ActionKind.CLOSE), at)));
        return events;
    }

    /**
     * An event and when it took place.
     *
     * @param event the event
     * @param at the instant
     */
    record Happened(CaseEvent event, Instant at) {}

    /**
     * Begins a case that was handled elsewhere.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case that was handled elsewhere. */
    class Builder extends ImmutableHistoricCase.Builder {
        Builder() {}
    }
}
