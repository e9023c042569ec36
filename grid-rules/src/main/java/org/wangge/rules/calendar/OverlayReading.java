package org.wangge.rules.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.CalendarOverlay;

/**
 * What came of reading an overlay file: an overlay, or everything that is wrong with the file. Immutable.
 *
 * @param overlay the overlay, if nothing is wrong
 * @param problems all problems, in the order of their lines
 */
public record OverlayReading(Optional<CalendarOverlay> overlay, List<CalendarProblem> problems) {

    /**
     * Puts the problems into order.
     *
     * {@inheritDoc}
     */
    public OverlayReading {
        problems = problems.stream()
                .sorted(Comparator.comparingInt(CalendarProblem::line))
                .toList();
    }

    /**
     * The overlay.
     *
     * @return the overlay that was read
     * @throws IllegalArgumentException if something is wrong with the file; it names all problems
     */
    public CalendarOverlay get() {
        return overlay.orElseThrow(() -> new IllegalArgumentException("The overlay file has "
                + problems.size() + " problems: "
                + String.join(
                        "; ", problems.stream().map(CalendarProblem::toString).toList())));
    }
}
