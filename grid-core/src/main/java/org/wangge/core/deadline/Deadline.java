package org.wangge.core.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A due date (到期日、截止时间): the projection of a clock through a calendar edition. Immutable.
 *
 * <p>An act is in time before {@code dueExclusive}: a limit that ends with 2026-10-10 at 24:00 is due before the midnight
 * that begins 2026-10-11.
 *
 * @param lastDay the legal last day, in the zone of the clock
 * @param dueExclusive the instant before which an act is in time
 * @param provisional whether the start or the last day lies outside the official days, so that a later notice may move it
 * @param editionId the calendar edition that it was computed with
 */
public record Deadline(LocalDate lastDay, Instant dueExclusive, boolean provisional, String editionId) {

    /**
     * Whether an act at an instant comes too late.
     *
     * @param act when it is done
     * @return true from the due instant on
     */
    public boolean isMissedBy(Instant act) {
        return !act.isBefore(dueExclusive);
    }

    /**
     * This due date under an overall cap (整体时限), such as that of the whole case over a stage.
     *
     * @param overall the due date that must not be passed
     * @return the earlier of the two
     */
    public Deadline cappedBy(Deadline overall) {
        return overall.dueExclusive.isBefore(dueExclusive) ? overall : this;
    }
}
