package org.wangge.core.store;

import java.time.Instant;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.ClockId;

/**
 * The index entry of an open clock: when it must be looked at next, and when it is due by the calendar edition of the
 * last change. The law is in the case file; this is only what a sweep searches by. Immutable.
 *
 * @param caseId the case
 * @param clock the clock
 * @param wakeAt when a warning or the running out must be recorded; empty if nothing is left to record
 * @param dueExclusive the instant before which an act is in time; empty if the limit is open or the clock is suspended
 */
public record ClockEntry(CaseId caseId, ClockId clock, Optional<Instant> wakeAt, Optional<Instant> dueExclusive) {}
