package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.MovedDeadline;
import org.wangge.core.deadline.Reprojection;
import org.wangge.core.deadline.TimeBase;
import org.wangge.testkit.arbitrary.CalendarArbitraries;
import org.wangge.testkit.arbitrary.ClockArbitraries;

/**
 * The laws of a new calendar edition (期限重算规律): it moves open clocks only, those that it has a reason to move, and
 * the same edition moves none.
 *
 * <p>Whoever recomputes due dates elsewhere overrides {@link #reproject} and holds that up to the same laws.
 */
public abstract class ReprojectionLaws extends TimeLaws {

    private static final int MOST_CLOCKS = 4;

    /** For subclasses. */
    protected ReprojectionLaws() {}

    /**
     * Recomputes due dates, by the engine unless overridden.
     *
     * @param clocks the clocks by id
     * @param before the edition so far
     * @param after the other edition
     * @return the report
     */
    protected Reprojection reproject(Map<String, DeadlineClock> clocks, TimeBase before, TimeBase after) {
        return Reprojection.of(clocks, before, after);
    }

    /**
     * Clocks by id, some of them suspended, extended or stopped.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<Map<String, DeadlineClock>> clocksById() {
        Arbitrary<DeadlineClock> withPast = ClockArbitraries.withPast(clocks(), limits());
        Arbitrary<DeadlineClock> any = Combinators.combine(withPast, Arbitraries.of(true, false, false))
                .as((clock, stops) -> stops ? clock.stop(lastTurn(clock)) : clock);
        return any.list().ofMinSize(1).ofMaxSize(MOST_CLOCKS).map(ReprojectionLaws::byId);
    }

    private static Instant lastTurn(DeadlineClock clock) {
        return clock.suspensions().stream()
                .reduce((earlier, later) -> later)
                .map(last -> last.until().orElse(last.from()))
                .orElse(clock.startedAt());
    }

    private static Map<String, DeadlineClock> byId(List<DeadlineClock> clocks) {
        Map<String, DeadlineClock> byId = new TreeMap<>();
        clocks.forEach(clock -> byId.put("clock-" + byId.size(), clock));
        return byId;
    }

    /**
     * Other editions.
     *
     * @return the generator: any of {@link #calendars}
     */
    @Provide
    protected Arbitrary<WorkCalendar> otherEditions() {
        return calendars();
    }

    /**
     * To compute again with the same calendar moves nothing, and gives the same due dates.
     *
     * @param clocks the clocks
     * @param base the calendar and hours
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void theSameCalendarMovesNothing(
            @ForAll("clocksById") Map<String, DeadlineClock> clocks, @ForAll("bases") TimeBase base) {
        TimeBase same = base.with(base.calendar().with(CalendarArbitraries.overlay(Map.of())));
        assertThat(reproject(clocks, base, base).isEmpty()).isTrue();
        assertThat(reproject(clocks, base, same).isEmpty()).isTrue();
    }

    /**
     * Another edition touches open clocks only: exactly those that fall due at another moment or with another standing,
     * each with its due date before and after.
     *
     * @param clocks the clocks
     * @param base the calendar and hours so far
     * @param edition the other edition
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void anotherEditionTouchesOpenClocksOnly(
            @ForAll("clocksById") Map<String, DeadlineClock> clocks,
            @ForAll("bases") TimeBase base,
            @ForAll("otherEditions") WorkCalendar edition) {
        TimeBase other = base.with(edition);
        Map<String, Deadline> moved = new TreeMap<>();
        for (MovedDeadline move : reproject(clocks, base, other).moved()) {
            moved.put(move.clockId(), move.after());
        }
        Map<String, Deadline> expected = new TreeMap<>();
        clocks.forEach((id, clock) -> {
            if (!clock.isStopped() && differ(deadline(clock, base), deadline(clock, other))) {
                expected.put(id, deadline(clock, other));
            }
        });
        assertThat(moved).isEqualTo(expected);
    }

    private static Deadline deadline(DeadlineClock clock, TimeBase base) {
        return clock.deadline(base).orElseThrow();
    }

    private static boolean differ(Deadline was, Deadline becomes) {
        return !was.dueExclusive().equals(becomes.dueExclusive()) || was.provisional() != becomes.provisional();
    }

    /**
     * No due date moves without a day that both editions see differently.
     *
     * @param clocks the clocks
     * @param base the calendar and hours so far
     * @param edition the other edition
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    public void everyMoveHasAReason(
            @ForAll("clocksById") Map<String, DeadlineClock> clocks,
            @ForAll("bases") TimeBase base,
            @ForAll("otherEditions") WorkCalendar edition) {
        for (MovedDeadline move : reproject(clocks, base, base.with(edition)).moved()) {
            assertThat(move.because().isEmpty()).isEqualTo(!move.isMoved());
            assertThat(move.because())
                    .allSatisfy(change -> assertThat(change.before().isWorkday())
                            .isNotEqualTo(change.after().isWorkday()));
        }
    }
}
