package org.wangge.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.store.CalendarStore;

/** Brings together what a decision depends on. */
final class ContextSource {

    private final CalendarStore calendars;
    private final GridTrees trees;
    private final RegionUnits units;

    ContextSource(CalendarStore calendars, GridTrees trees, RegionUnits units) {
        this.calendars = calendars;
        this.trees = trees;
        this.units = units;
    }

    DecisionContext context(RegionId region, RuleBook book, Instant now) {
        return find(region, book, now, time(book, now))
                .orElseThrow(() -> new IllegalStateException("Region '" + region + "' has no grids on "
                        + LocalDate.ofInstant(now, book.zone()) + "; store them first with saveGrids"));
    }

    /** The context of an instant, by a calendar that may have become known later; empty without grids. */
    Optional<DecisionContext> find(RegionId region, RuleBook book, Instant at, TimeBase time) {
        return trees.find(region, LocalDate.ofInstant(at, book.zone()), book)
                .map(grids -> new DecisionContext(at, book.zone(), grids, units.of(region), time));
    }

    TimeBase time(RuleBook book, Instant knownAt) {
        return time(book, LocalDate.ofInstant(knownAt, book.zone()));
    }

    /** A calendar of which nothing was known yet on that day counts plain weeks, and every date is provisional. */
    TimeBase time(RuleBook book, LocalDate day) {
        WorkCalendar calendar =
                calendars.edition(book.calendar(), day).orElseGet(() -> WorkCalendar.plainWeek(book.calendar()));
        return new TimeBase(calendar, book.hours());
    }
}
