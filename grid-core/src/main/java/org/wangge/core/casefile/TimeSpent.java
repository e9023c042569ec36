package org.wangge.core.casefile;

import java.time.Duration;
import org.wangge.core.explain.Text;
import org.wangge.core.explain.Worded;

/**
 * How long something took (用时): by the clock on the wall, in working time by the calendar and the hours of the rule book,
 * and how much of it stood still. Immutable.
 *
 * <p>A case that is with a department from Friday 17:00 to Monday 09:00 was there for 64 hours, of which two were worked.
 *
 * @param elapsed the time between beginning and end
 * @param workingMinutes the minutes of working time in it
 * @param suspended the time in it during which some clock of the case stood still
 */
public record TimeSpent(Duration elapsed, long workingMinutes, Duration suspended) implements Worded {

    /** No time at all. */
    public static final TimeSpent NONE = new TimeSpent(Duration.ZERO, 0, Duration.ZERO);

    private static final long MINUTES_PER_HOUR = 60;

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a time is negative, or more stood still than went by
     */
    public TimeSpent {
        if (elapsed.isNegative() || workingMinutes < 0 || suspended.isNegative() || suspended.compareTo(elapsed) > 0) {
            throw new IllegalArgumentException("Time spent is not negative and no less than what stood still, got "
                    + elapsed + ", " + workingMinutes + " working minutes, " + suspended + " suspended");
        }
    }

    /**
     * Both times together.
     *
     * @param other the other time, which does not overlap with this one
     * @return the sum
     */
    public TimeSpent plus(TimeSpent other) {
        return new TimeSpent(
                elapsed.plus(other.elapsed), workingMinutes + other.workingMinutes, suspended.plus(other.suspended));
    }

    @Override
    public Text text() {
        Text whole = inWords(elapsed);
        Text worked = inWords(Duration.ofMinutes(workingMinutes));
        Text text = Text.of(
                "历时 " + whole.zh() + "，其中工作时间 " + worked.zh(), whole.en() + ", of which " + worked.en() + " worked");
        Text still = inWords(suspended);
        return suspended.isZero()
                ? text
                : Text.of(text.zh() + "，中止计时 " + still.zh(), text.en() + " and " + still.en() + " suspended");
    }

    private static Text inWords(Duration duration) {
        long hours = duration.toMinutes() / MINUTES_PER_HOUR;
        long minutes = duration.toMinutes() % MINUTES_PER_HOUR;
        return Text.of(hours + " 小时 " + minutes + " 分", hours + " h " + minutes + " min");
    }
}
