package org.wangge.testkit.arbitrary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;

/** Generators of time limits and what they are counted by (时限). */
public final class DeadlineArbitraries {

    private static final int MOST_UNITS = 40;
    private static final int MOST_MINUTES = 5_000;
    private static final int MOST_YEARS = 3;

    private DeadlineArbitraries() {}

    /**
     * Limits of every unit, open ones and at once included.
     *
     * @return the generator
     */
    public static Arbitrary<TimeLimit> limits() {
        return Arbitraries.oneOf(computableLimits(), Arbitraries.of(List.of(TimeLimit.atOnce(), TimeLimit.open())));
    }

    /**
     * Limits for which a due moment can be computed.
     *
     * @return the generator
     */
    public static Arbitrary<TimeLimit> computableLimits() {
        List<LimitUnit> units =
                Arrays.stream(LimitUnit.values()).filter(LimitUnit::isCounted).toList();
        Arbitrary<TimeLimit> counted = Arbitraries.of(units)
                .flatMap(unit ->
                        Arbitraries.integers().between(1, most(unit)).map(amount -> TimeLimit.of(amount, unit)));
        return Arbitraries.frequencyOf(
                Tuple.of(10, counted),
                Tuple.of(1, Arbitraries.just(TimeLimit.sameDay())),
                Tuple.of(1, counted.map(TimeLimit::atOnce)));
    }

    private static int most(LimitUnit unit) {
        return switch (unit) {
            case YEAR -> MOST_YEARS;
            case MINUTE, WORKING_MINUTE -> MOST_MINUTES;
            default -> MOST_UNITS;
        };
    }

    /**
     * The usual counting rules, and every other combination of their choices.
     *
     * @return the generator
     */
    public static Arbitrary<CountingRule> countingRules() {
        List<CountingRule> usual = new ArrayList<>(new TreeMap<>(CountingRules.all()).values());
        return Combinators.combine(Arbitraries.of(true, false), Evenly.of(usual), Evenly.of(everyCombination()))
                .as((isUsual, known, any) -> isUsual ? known : any);
    }

    private static List<CountingRule> everyCombination() {
        List<CountingRule> rules = new ArrayList<>();
        for (CountingRule.StartingDay day : CountingRule.StartingDay.values()) {
            for (CountingRule.StartingHour hour : CountingRule.StartingHour.values()) {
                for (CountingRule.LateStart late : CountingRule.LateStart.values()) {
                    for (CountingRule.LastDayOff off : CountingRule.LastDayOff.values()) {
                        for (CountingRule.DayEnd end : CountingRule.DayEnd.values()) {
                            rules.add(new CountingRule("arbitrary", day, hour, late, off, end, Map.of()));
                        }
                    }
                }
            }
        }
        return rules;
    }

    /**
     * Calendars with working hours.
     *
     * @return the generator
     */
    public static Arbitrary<TimeBase> bases() {
        return Combinators.combine(CalendarArbitraries.calendars(), HoursArbitraries.workingHours())
                .as(TimeBase::new);
    }

    /**
     * Zones without daylight saving, with it, and far from the meridian.
     *
     * @return the generator
     */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(List.of("Asia/Shanghai", "UTC", "Europe/Berlin", "Pacific/Chatham"))
                .map(ZoneId::of);
    }

    /**
     * Moments from 2000 to 2059 in a zone, with whole hours and the edges of days more often than chance would have it.
     *
     * @param zone the zone
     * @return the generator
     */
    public static Arbitrary<Instant> moments(ZoneId zone) {
        return Combinators.combine(CalendarArbitraries.dates(), HoursArbitraries.timesOfDay())
                .as((date, time) -> date.atTime(time).atZone(zone).toInstant());
    }

    /**
     * Zones that never set their clocks back or forth within 2000 to 2060, so that what is later by the calendar is later.
     *
     * @return the generator
     */
    public static Arbitrary<ZoneId> zonesOfOneOffset() {
        return Arbitraries.of(List.of("Asia/Shanghai", "Asia/Shanghai", "UTC", "Asia/Kathmandu"))
                .map(ZoneId::of);
    }

    /**
     * Clocks that just started, with a computable limit.
     *
     * @return the generator
     */
    public static Arbitrary<DeadlineClock> startedClocks() {
        return zones().flatMap(zone -> Combinators.combine(computableLimits(), countingRules(), moments(zone))
                .as((limit, rule, start) -> DeadlineClock.start(limit, rule, zone, start)));
    }
}
