package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.core.fact.Interval;

/**
 * Whether ranges cover a domain without gap and overlap; each flaw comes with a number for which the ranges say nothing,
 * or two things.
 */
final class Partition {

    /** A gap (no ranges) or an overlap (the two ranges), with a number in it. */
    record Flaw(BigDecimal number, List<Interval> ranges) {
        boolean isGap() {
            return ranges.isEmpty();
        }
    }

    private final boolean wholeNumbers;
    private final List<Flaw> flaws = new ArrayList<>();
    private Cut covered;
    private Optional<Interval> widest = Optional.empty();

    private Partition(Interval domain, boolean wholeNumbers) {
        this.wholeNumbers = wholeNumbers;
        this.covered = Cut.beginOf(domain);
    }

    /** The flaws in ascending order; for whole numbers a gap that holds none is no gap. */
    static List<Flaw> flaws(List<Interval> ranges, Interval domain, boolean wholeNumbers) {
        Partition partition = new Partition(domain, wholeNumbers);
        Cut end = Cut.endOf(domain);
        ranges.stream()
                .sorted(Comparator.comparing(Cut::beginOf).thenComparing(Cut::endOf))
                .forEach(range -> partition.add(range, end));
        partition.gapUntil(end);
        return List.copyOf(partition.flaws);
    }

    private void add(Interval range, Cut end) {
        gapUntil(Cut.earlier(Cut.beginOf(range), end));
        widest.ifPresent(before -> overlap(before, range));
        covered = Cut.later(covered, Cut.endOf(range));
        widest = Optional.of(widest.filter(before -> Cut.endOf(before).compareTo(Cut.endOf(range)) >= 0)
                .orElse(range));
    }

    private void gapUntil(Cut next) {
        covered.numberBefore(next, wholeNumbers).ifPresent(number -> flaws.add(new Flaw(number, List.of())));
    }

    private void overlap(Interval before, Interval range) {
        Cut.beginOf(range)
                .numberBefore(Cut.earlier(Cut.endOf(before), Cut.endOf(range)), wholeNumbers)
                .ifPresent(number -> flaws.add(new Flaw(number, List.of(before, range))));
    }
}
