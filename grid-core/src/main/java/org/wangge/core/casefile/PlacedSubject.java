package org.wangge.core.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActRecord;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Subject;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** A subject with what only the grid tree, the catalogue and the request know of it. */
record PlacedSubject(
        Subject subject,
        Map<FactId, FactValue> values,
        DecisionContext context,
        CaseCatalog catalog,
        Optional<Boolean> consent)
        implements Subject, Facts {

    @Override
    public Optional<StateId> currentState() {
        return subject.currentState();
    }

    @Override
    public Optional<Instant> lastActAt() {
        return subject.lastActAt();
    }

    @Override
    public Optional<GridCode> place() {
        return subject.place();
    }

    @Override
    public Optional<LevelId> competence() {
        return subject.competence();
    }

    @Override
    public Optional<Holder> heldBy() {
        return subject.heldBy();
    }

    @Override
    public Map<ClockId, RunningClock> clocks() {
        return subject.clocks();
    }

    @Override
    public Map<OrgUnitId, CaseTask> tasks() {
        return subject.tasks();
    }

    @Override
    public Set<ActorId> handledBy() {
        return subject.handledBy();
    }

    @Override
    public Optional<ActorId> firstContact() {
        return subject.firstContact();
    }

    @Override
    public ActRecord acts() {
        return subject.acts();
    }

    @Override
    public Facts facts() {
        return this;
    }

    @Override
    public Optional<FactValue> find(FactId id) {
        FactValue value = findOr(id, FactValue.UNSET);
        return value == FactValue.UNSET ? Optional.empty() : Optional.of(value);
    }

    @Override
    public FactValue findOr(FactId id, FactValue otherwise) {
        FactValue known = subject.facts().findOr(id, FactValue.UNSET);
        return known == FactValue.UNSET ? ofPlace(id).orElse(otherwise) : known;
    }

    private Optional<FactValue> ofPlace(FactId id) {
        if (id.equals(CoreFacts.LOCATION_LEVEL.id())) {
            return locationLevel();
        }
        if (id.equals(CoreFacts.LISTED.id())) {
            return CatalogCheck.categoryIn(values)
                    .or(this::presentCategory)
                    .map(catalog::lists)
                    .map(FactValue::of);
        }
        return id.equals(CoreFacts.CONSENT_TO_CONTACT.id()) ? consent.map(FactValue::of) : Optional.empty();
    }

    private Optional<CategoryId> presentCategory() {
        return subject.facts()
                .find(CoreFacts.CATEGORY.id())
                .map(FactValue::toString)
                .map(CategoryId::of);
    }

    private Optional<FactValue> locationLevel() {
        return locationIn(values)
                .or(this::place)
                .flatMap(context.grids()::find)
                .map(Grid::level)
                .map(level -> FactValue.of(level.value()));
    }

    /** The grid that a command names, for a report or a correction; empty if it names none or the text is no code. */
    static Optional<GridCode> locationIn(Map<FactId, FactValue> values) {
        return Optional.ofNullable(values.get(CoreFacts.LOCATION.id()))
                .filter(CoreFacts.LOCATION::allows)
                .map(FactValue::toString)
                .map(GridCode::of);
    }
}
