package org.wangge.testkit.arbitrary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.calendar.WorkSession;
import org.wangge.core.calendar.WorkingHours;

/** Generators of working hours (办公时间) and times of day. */
public final class HoursArbitraries {

    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int QUARTERS_OF_A_DAY = 96;
    private static final int HUNDRED = 100;
    private static final int MOST_SESSIONS = 3;
    private static final int FIRST_SEASON = 2006;
    private static final int LAST_SEASON = 2032;

    private static final List<LocalTime> EDGES = Stream.of(
                    "00:00",
                    "08:00",
                    "08:30",
                    "12:00",
                    "12:00:00.000000001",
                    "14:00",
                    "17:59:59.999999999",
                    "18:00",
                    "23:59:59.999999999")
            .map(LocalTime::parse)
            .toList();

    private HoursArbitraries() {}

    /**
     * A hundred working hours, the same ones in every run, because to build those with seasons takes longer than to count
     * with them.
     *
     * @return the generator
     */
    public static Arbitrary<WorkingHours> hundredHours() {
        return Evenly.below(HUNDRED).map(place -> Hundred.HOURS.get(place));
    }

    /** Made when first asked for. */
    private static final class Hundred {
        static final List<WorkingHours> HOURS = workingHours().generator(HUNDRED).stream(new Random(HUNDRED))
                .limit(HUNDRED)
                .map(Shrinkable::value)
                .toList();
    }

    /**
     * Working hours with one to three sessions a day, the usual ones more often, and others in some seasons.
     *
     * @return the generator
     */
    public static Arbitrary<WorkingHours> workingHours() {
        return Arbitraries.oneOf(dailySessions().map(WorkingHours::daily), seasonalHours());
    }

    /**
     * The sessions of a day: usual ones, those of a night, and any that begin and end with a quarter of an hour.
     *
     * @return the generator
     */
    public static Arbitrary<DailySessions> dailySessions() {
        Arbitrary<DailySessions> usual = Arbitraries.of(List.of(
                        "08:00-12:00,14:00-18:00",
                        "09:00-17:00",
                        "08:30-12:00,13:30-17:30",
                        "00:00-12:00",
                        "18:00-23:00",
                        "00:00-00:00"))
                .map(DailySessions::parse);
        Arbitrary<DailySessions> any = Arbitraries.integers()
                .between(0, QUARTERS_OF_A_DAY)
                .set()
                .ofMinSize(2)
                .ofMaxSize(2 * MOST_SESSIONS)
                .map(quarters -> sessions(quarters.stream().sorted().toList()));
        return Arbitraries.oneOf(usual, any);
    }

    /** Every two quarters are a session; an odd one is left over. */
    private static DailySessions sessions(List<Integer> quarters) {
        return DailySessions.of(IntStream.range(0, quarters.size() / 2)
                .mapToObj(i -> new WorkSession(time(quarters.get(2 * i)), time(quarters.get(2 * i + 1))))
                .toList());
    }

    private static LocalTime time(int quarter) {
        return quarter == QUARTERS_OF_A_DAY ? LocalTime.MIDNIGHT : LocalTime.of(quarter / 4, quarter % 4 * 15);
    }

    private static Arbitrary<WorkingHours> seasonalHours() {
        Arbitrary<MonthDay> turns = Evenly.below(365).map(HoursArbitraries::monthDay);
        return Combinators.combine(dailySessions(), dailySessions(), turns, turns)
                .as((usual, other, first, last) -> WorkingHours.builder(usual)
                        .everyYear(first, last, FIRST_SEASON, LAST_SEASON, other)
                        .build());
    }

    private static MonthDay monthDay(int daysBefore) {
        return MonthDay.from(LocalDate.ofYearDay(2007, daysBefore + 1));
    }

    /**
     * Times of a day: the edges of usual sessions and of the day more often than chance would have it.
     *
     * @return the generator
     */
    public static Arbitrary<LocalTime> timesOfDay() {
        return Combinators.combine(Arbitraries.of(true, false), Evenly.of(EDGES), Evenly.below(SECONDS_OF_A_DAY))
                .as((isEdge, edge, second) -> isEdge ? edge : LocalTime.ofSecondOfDay(second));
    }
}
