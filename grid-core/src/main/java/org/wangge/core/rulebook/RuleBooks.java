package org.wangge.core.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.grid.RegionId;

/**
 * The rule books that a deployment knows: which one governs the cases that begin in a region on a day, and every one to
 * which a case may be pinned. Immutable and safe for any number of threads.
 */
public final class RuleBooks {

    private final Optional<RuleTimeline> everywhere;
    private final Map<RegionId, RuleTimeline> byRegion;
    private final Map<String, RuleBook> byDigest = new LinkedHashMap<>();

    private RuleBooks(
            Optional<RuleTimeline> everywhere, Map<RegionId, RuleTimeline> byRegion, Collection<RuleBook> earlier) {
        this.everywhere = everywhere;
        this.byRegion = Map.copyOf(byRegion);
        everywhere.ifPresent(this::know);
        byRegion.values().forEach(this::know);
        earlier.forEach(book -> byDigest.putIfAbsent(book.digest(), book));
    }

    private void know(RuleTimeline timeline) {
        timeline.books().forEach(book -> byDigest.put(book.digest(), book));
    }

    /**
     * One book for every region and every day.
     *
     * @param book the book
     * @return the books
     */
    public static RuleBooks of(RuleBook book) {
        return of(RuleTimeline.always(book));
    }

    /**
     * One regulation for every region, whose rules change from day to day.
     *
     * @param timeline the regulation over time
     * @return the books
     */
    public static RuleBooks of(RuleTimeline timeline) {
        return new RuleBooks(Optional.of(timeline), Map.of(), List.of());
    }

    /**
     * A book for each region.
     *
     * @param byRegion the book that governs new cases, by region
     * @return the books
     */
    public static RuleBooks byRegion(Map<RegionId, RuleBook> byRegion) {
        Map<RegionId, RuleTimeline> timelines = new LinkedHashMap<>();
        byRegion.forEach((region, book) -> timelines.put(region, RuleTimeline.always(book)));
        return timelinesByRegion(timelines);
    }

    /**
     * A regulation for each region, whose rules change from day to day.
     *
     * @param byRegion the regulation over time, by region
     * @return the books
     */
    public static RuleBooks timelinesByRegion(Map<RegionId, RuleTimeline> byRegion) {
        return new RuleBooks(Optional.empty(), byRegion, List.of());
    }

    /**
     * The same books and earlier ones, to which running cases may be pinned.
     *
     * @param earlier books that govern no new cases
     * @return more books
     */
    public RuleBooks withEarlier(Collection<RuleBook> earlier) {
        List<RuleBook> more = new ArrayList<>(byDigest.values());
        more.addAll(earlier);
        return new RuleBooks(everywhere, byRegion, more);
    }

    /**
     * The book that governs the cases that begin in a region on a day.
     *
     * @param region the region
     * @param day the day of the first event
     * @return the book, or empty if the region has none, or none in force on that day
     */
    public Optional<RuleBook> governing(RegionId region, LocalDate day) {
        return timeline(region).flatMap(timeline -> timeline.asOf(day));
    }

    /**
     * The regulation of a region over time.
     *
     * @param region the region
     * @return its timeline, or empty if the region has no rules
     */
    public Optional<RuleTimeline> timeline(RegionId region) {
        return Optional.ofNullable(byRegion.get(region)).or(() -> everywhere);
    }

    /**
     * The book with a digest.
     *
     * @param digest the digest to which a case is pinned
     * @return the book, or empty if it is not among these
     */
    public Optional<RuleBook> find(String digest) {
        return Optional.ofNullable(byDigest.get(digest));
    }

    /**
     * Every book.
     *
     * @return the books
     */
    public Collection<RuleBook> all() {
        return java.util.Collections.unmodifiableCollection(byDigest.values());
    }
}
