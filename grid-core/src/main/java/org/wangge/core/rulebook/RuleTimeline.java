package org.wangge.core.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One regulation over time (规则沿革): for each day the rule book of that day.
 *
 * <p>A limit that was 5 working days and is 3 from 2026-01-01 on makes two books. A case is governed by the book of the
 * day on which it began and keeps it ({@link RuleBooks}); whether it is moved to a later one is decided case by case.
 * Where nothing changes there is one book for ever ({@link #always}). Immutable and safe for any number of threads.
 */
public final class RuleTimeline {

    /**
     * The days on which one book is in force.
     *
     * @param days the days
     * @param book the book
     */
    public record Period(InForce days, RuleBook book) {}

    private final List<Period> periods;
    private final List<RuleBook> books;

    private RuleTimeline(List<Period> periods) {
        this.periods = List.copyOf(periods);
        this.books = distinct(periods);
    }

    /** Digests take a while, so that a book that is alone is not asked for its own. */
    private static List<RuleBook> distinct(List<Period> periods) {
        if (periods.size() == 1) {
            return List.of(periods.get(0).book());
        }
        Map<String, RuleBook> byDigest = new LinkedHashMap<>();
        periods.forEach(period -> byDigest.putIfAbsent(period.book().digest(), period.book()));
        return List.copyOf(byDigest.values());
    }

    /**
     * One book for every day.
     *
     * @param book the book
     * @return the timeline
     */
    public static RuleTimeline always(RuleBook book) {
        return new RuleTimeline(List.of(new Period(InForce.ALWAYS, book)));
    }

    /**
     * Books, each with its days. Periods that follow each other without a change are joined.
     *
     * @param periods at least one, by time; days on which no book is in force may lie between them
     * @return the timeline
     * @throws IllegalArgumentException if there is none, if they overlap or are not in order, or if their books count days
     *     in different zones
     */
    public static RuleTimeline of(List<Period> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("A timeline has at least one period");
        }
        List<Period> joined = new ArrayList<>();
        for (Period period : periods) {
            Optional<Period> last = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            last.ifPresent(before -> requireNext(before, period));
            if (last.filter(before -> isContinued(before, period)).isPresent()) {
                joined.set(joined.size() - 1, join(last.get(), period));
            } else {
                joined.add(period);
            }
        }
        return new RuleTimeline(joined);
    }

    private static void requireNext(Period before, Period next) {
        Optional<LocalDate> end = before.days().untilExclusive();
        Optional<LocalDate> begin = next.days().fromInclusive();
        if (end.isEmpty() || begin.isEmpty() || begin.get().isBefore(end.get())) {
            throw new IllegalArgumentException("Periods of a timeline are in order and do not overlap, got "
                    + before.days() + " before " + next.days());
        }
        if (!before.book().zone().equals(next.book().zone())) {
            throw new IllegalArgumentException("The books of a timeline count days in one zone, got "
                    + before.book().zone() + " and " + next.book().zone());
        }
    }

    private static boolean isContinued(Period before, Period next) {
        return before.days().meets(next.days())
                && before.book().digest().equals(next.book().digest());
    }

    private static Period join(Period before, Period next) {
        InForce days = new InForce(before.days().fromInclusive(), next.days().untilExclusive());
        return new Period(days, before.book());
    }

    /**
     * This regulation until a day, and another one from then on.
     *
     * @param fromInclusive the first day of the other one
     * @param later what follows, such as the timeline of the next version of a pack
     * @return both
     * @throws IllegalArgumentException if nothing would be left of one of them, or if they count days in different zones
     */
    public RuleTimeline followedBy(LocalDate fromInclusive, RuleTimeline later) {
        List<Period> all = new ArrayList<>(within(InForce.until(fromInclusive)));
        List<Period> following = later.within(InForce.from(fromInclusive));
        if (all.isEmpty() || following.isEmpty()) {
            throw new IllegalArgumentException(
                    "No book is in force " + (all.isEmpty() ? "before " : "from ") + fromInclusive);
        }
        all.addAll(following);
        return of(all);
    }

    private List<Period> within(InForce bounds) {
        return periods.stream()
                .flatMap(period -> period.days().and(bounds).stream().map(days -> new Period(days, period.book())))
                .toList();
    }

    /**
     * The book that is in force on a day.
     *
     * @param day the day
     * @return the book, or empty if none is in force on that day
     */
    public Optional<RuleBook> asOf(LocalDate day) {
        return periods.stream()
                .filter(period -> period.days().contains(day))
                .map(Period::book)
                .findFirst();
    }

    /**
     * The book that is in force at an instant, whose day is that of the books' zone.
     *
     * @param instant the instant
     * @return the book, or empty if none is in force then
     */
    public Optional<RuleBook> asOf(Instant instant) {
        return asOf(LocalDate.ofInstant(instant, zone()));
    }

    /**
     * The book that is in force on a day, or else the first one that comes into force after it.
     *
     * @param day the day
     * @return the book, or empty if none is in force on that day or later
     */
    public Optional<RuleBook> asOfOrAfter(LocalDate day) {
        return periods.stream()
                .filter(period -> period.days().untilExclusive().stream().allMatch(day::isBefore))
                .map(Period::book)
                .findFirst();
    }

    /**
     * When which book is in force.
     *
     * @return the periods, by time
     */
    public List<Period> periods() {
        return periods;
    }

    /**
     * Every book, each once.
     *
     * @return the books, in the order in which they come into force
     */
    public Collection<RuleBook> books() {
        return books;
    }

    /**
     * The one book of a regulation that never changes.
     *
     * @return the book, or empty if there are several
     */
    public Optional<RuleBook> onlyBook() {
        return books.size() == 1 ? Optional.of(books.get(0)) : Optional.empty();
    }

    /**
     * The book with a digest.
     *
     * @param digest the digest to which a case is pinned
     * @return the book, or empty if it is not among these
     */
    public Optional<RuleBook> find(String digest) {
        return books.stream().filter(book -> book.digest().equals(digest)).findFirst();
    }

    /**
     * The zone in which the books count days.
     *
     * @return the zone, the same for all
     */
    public ZoneId zone() {
        return periods.get(0).book().zone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleTimeline timeline && periods.equals(timeline.periods);
    }

    @Override
    public int hashCode() {
        return periods.hashCode();
    }

    /**
     * The periods with the digests of their books.
     *
     * @return for instance {@code [(, 2026-01-01) 3f…, [2026-01-01, ) 9c…]}
     */
    @Override
    public String toString() {
        return periods.stream()
                .map(period -> period.days() + " " + period.book().digest())
                .toList()
                .toString();
    }
}
