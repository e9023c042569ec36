package org.wangge.testkit.assertion;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** Assertions about a case file (案卷断言). */
public final class CaseFileAssert extends AbstractAssert<CaseFileAssert, CaseFile> {

    CaseFileAssert(CaseFile actual) {
        super(actual, CaseFileAssert.class);
    }

    /**
     * The case is in a state.
     *
     * @param state the id of the state
     * @return this assertion
     */
    public CaseFileAssert isInState(String state) {
        return has("state", state, actual.state());
    }

    /**
     * The case is closed.
     *
     * @return this assertion
     */
    public CaseFileAssert isClosed() {
        return has("closed", true, actual.isClosed());
    }

    /**
     * The case is open.
     *
     * @return this assertion
     */
    public CaseFileAssert isOpen() {
        return has("closed", false, actual.isClosed());
    }

    /**
     * A unit holds the case.
     *
     * @param unit the id of the unit
     * @return this assertion
     */
    public CaseFileAssert isHeldByUnit(String unit) {
        return has("holder", new Holder.HeldByUnit(OrgUnitId.of(unit)), actual.holder());
    }

    /**
     * A person holds the case.
     *
     * @param actor the id of the person
     * @return this assertion
     */
    public CaseFileAssert isHeldBy(String actor) {
        return has("holder", new Holder.HeldByPerson(ActorId.of(actor)), actual.holder());
    }

    /**
     * A level is competent.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public CaseFileAssert isWithinCompetenceOf(String level) {
        return has("competent level", level, actual.competentLevel());
    }

    /**
     * The case keeps a value.
     *
     * @param fact the name of the fact
     * @param value the value, as text
     * @return this assertion
     */
    public CaseFileAssert keeps(String fact, String value) {
        Optional<FactValue> found = Optional.ofNullable(actual.attributes().get(FactId.of(fact)));
        return has(fact, value, found.map(FactValue::toString).orElse("nothing"));
    }

    /**
     * A clock is open and due on a day.
     *
     * @param clock the id of the clock
     * @param lastDay the last day
     * @param time the calendar and hours to compute with
     * @return this assertion
     */
    public CaseFileAssert isDue(String clock, LocalDate lastDay, TimeBase time) {
        Optional<LocalDate> found = openClock(clock)
                .flatMap(running -> running.clock().deadline(time))
                .map(Deadline::lastDay);
        return has("last day of " + clock, Optional.of(lastDay), found);
    }

    /**
     * A clock neither runs nor stands suspended.
     *
     * @param clock the id of the clock
     * @return this assertion
     */
    public CaseFileAssert hasNoOpenClock(String clock) {
        return has("open clock " + clock, false, openClock(clock).isPresent());
    }

    private Optional<RunningClock> openClock(String clock) {
        return Optional.ofNullable(actual.clocks().get(ClockId.of(clock))).filter(RunningClock::isOpen);
    }

    /** Ids are compared by what they show. */
    private CaseFileAssert has(String what, Object expected, Object found) {
        if (!Objects.toString(found).equals(Objects.toString(expected))) {
            failWithMessage("Expected case %s to have %s %s, but it has %s", actual.id(), what, expected, found);
        }
        return this;
    }
}
