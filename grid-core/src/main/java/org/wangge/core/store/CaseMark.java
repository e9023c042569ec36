package org.wangge.core.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A place in an ordered list of cases, after which the next page begins. Cases that come or go meanwhile move no other
 * case from one page to another. Immutable.
 *
 * @param due when the case is due, in a list by due instant; empty if never, or in another order
 * @param reportedAt when the case was reported
 * @param caseId the id of the case in its region
 */
public record CaseMark(Optional<Instant> due, Instant reportedAt, String caseId) {

    /**
     * The mark as text, for an address or a button.
     *
     * @return for instance {@code ~2026-09-28T01:00:00Z~c-1}
     */
    @Override
    public String toString() {
        return due.map(Instant::toString).orElse("") + "~" + reportedAt + "~" + caseId;
    }

    /**
     * Reads a mark.
     *
     * @param text the text that {@link #toString} gave
     * @return the mark
     * @throws IllegalArgumentException if the text is no mark
     */
    public static CaseMark parse(String text) {
        String[] parts = text.split("~", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("A mark is '<due>~<reported>~<case>', got '" + text + "'");
        }
        try {
            Optional<Instant> due = parts[0].isEmpty() ? Optional.empty() : Optional.of(Instant.parse(parts[0]));
            return new CaseMark(due, Instant.parse(parts[1]), parts[2]);
        } catch (java.time.DateTimeException notATime) {
            throw new IllegalArgumentException("A mark is '<due>~<reported>~<case>', got '" + text + "'", notATime);
        }
    }
}
