package org.wangge.examples.benchmarks.time;

import java.time.LocalDate;
import java.util.Random;
import org.wangge.examples.benchmarks.Nanoseconds;

/** What the benchmarks of days are asked: days of twelve years, 1 to 60 working days ahead, spans of 1 to 88 days. */
final class DayInputs {

    private final LocalDate[] from = new LocalDate[Nanoseconds.INPUTS];
    private final LocalDate[] until = new LocalDate[Nanoseconds.INPUTS];
    private final LocalDate[] early = new LocalDate[Nanoseconds.INPUTS];
    private final int[] days = new int[Nanoseconds.INPUTS];

    DayInputs() {
        Random random = new Random(1);
        LocalDate first = LocalDate.of(2015, 1, 1);
        int span = (int) (LocalDate.of(2027, 1, 1).toEpochDay() - first.toEpochDay());
        for (int k = 0; k < from.length; k++) {
            from[k] = first.plusDays(random.nextInt(span));
            days[k] = 1 + random.nextInt(60);
            early[k] = LocalDate.of(2014, 1, 1).plusDays(k % 256);
            until[k] = from[k].plusDays(1 + random.nextInt(88));
        }
    }

    LocalDate from(int k) {
        return from[k];
    }

    LocalDate until(int k) {
        return until[k];
    }

    /** A day of the first year. */
    LocalDate early(int k) {
        return early[k];
    }

    int days(int k) {
        return days[k];
    }
}
