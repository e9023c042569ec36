package org.wangge.core.casefile;

import java.time.Instant;
import java.util.Optional;
import org.wangge.core.procedure.ClockChange;

/** The events that tell what happened to a clock, and the changes that they stand for. */
final class ClockEvents {

    private ClockEvents() {}

    static CaseEvent of(ClockChange change) {
        if (change instanceof ClockChange.Started started) {
            return new CaseEvent.ClockStarted(started.begun());
        }
        if (change instanceof ClockChange.Stopped stopped) {
            return new CaseEvent.ClockStopped(stopped.clock(), stopped.at());
        }
        if (change instanceof ClockChange.Suspended suspended) {
            return new CaseEvent.ClockSuspended(suspended.clock(), suspended.at());
        }
        if (change instanceof ClockChange.Resumed resumed) {
            return new CaseEvent.ClockResumed(resumed.clock(), resumed.at());
        }
        if (change instanceof ClockChange.Extended extended) {
            return new CaseEvent.ClockExtended(extended.clock(), extended.extension());
        }
        return change instanceof ClockChange.Requested requested
                ? new CaseEvent.ExtensionRequested(requested.clock())
                : new CaseEvent.ExtensionDenied(change.clock());
    }

    /** The change of an event, or empty if it is no event of a clock; warnings are no change. */
    static Optional<ClockChange> changeOf(CaseEvent event, Instant occurredAt) {
        if (event instanceof CaseEvent.ClockStarted started) {
            return Optional.of(new ClockChange.Started(started.begun()));
        }
        if (event instanceof CaseEvent.ClockStopped stopped) {
            return Optional.of(new ClockChange.Stopped(stopped.clock(), stopped.at()));
        }
        if (event instanceof CaseEvent.ClockSuspended suspended) {
            return Optional.of(new ClockChange.Suspended(suspended.clock(), suspended.at()));
        }
        if (event instanceof CaseEvent.ClockResumed resumed) {
            return Optional.of(new ClockChange.Resumed(resumed.clock(), resumed.at()));
        }
        if (event instanceof CaseEvent.ClockExtended extended) {
            return Optional.of(new ClockChange.Extended(extended.clock(), extended.extension()));
        }
        if (event instanceof CaseEvent.ExtensionRequested requested) {
            return Optional.of(new ClockChange.Requested(requested.clock(), occurredAt));
        }
        return event instanceof CaseEvent.ExtensionDenied denied
                ? Optional.of(new ClockChange.Denied(denied.clock()))
                : Optional.empty();
    }
}
