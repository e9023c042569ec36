package org.wangge.core.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.grid.RegionId;

/**
 * The rule books that a deployment knows: which one governs new cases of a region, and every one to which a case may be
 * pinned. Immutable and safe for any number of threads.
 */
public final class RuleBooks {

    private final Optional<RuleBook> everywhere;
    private final Map<RegionId, RuleBook> byRegion;
    private final Map<String, RuleBook> byDigest = new LinkedHashMap<>();

    private RuleBooks(Optional<RuleBook> everywhere, Map<RegionId, RuleBook> byRegion, Collection<RuleBook> earlier) {
        this.everywhere = everywhere;
        this.byRegion = Map.copyOf(byRegion);
        everywhere.ifPresent(book -> byDigest.put(book.digest(), book));
        byRegion.values().forEach(book -> byDigest.put(book.digest(), book));
        earlier.forEach(book -> byDigest.putIfAbsent(book.digest(), book));
    }

    /**
     * One book for every region.
     *
     * @param book the book
     * @return the books
     */
    public static RuleBooks of(RuleBook book) {
        return new RuleBooks(Optional.of(book), Map.of(), List.of());
    }

    /**
     * A book for each region.
     *
     * @param byRegion the book that governs new cases, by region
     * @return the books
     */
    public static RuleBooks byRegion(Map<RegionId, RuleBook> byRegion) {
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
     * The book that governs new cases of a region.
     *
     * @param region the region
     * @return the book, or empty if the region has none
     */
    public Optional<RuleBook> governing(RegionId region) {
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
