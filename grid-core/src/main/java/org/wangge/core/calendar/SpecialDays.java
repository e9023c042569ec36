package org.wangge.core.calendar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The days that deviate from the plain week, in two parallel arrays: some 30 a year, so a search takes a few steps. */
final class SpecialDays {

    private final int[] epochDays;
    private final SpecialDay[] reasons;

    private SpecialDays(int[] epochDays, SpecialDay[] reasons) {
        this.epochDays = epochDays;
        this.reasons = reasons;
    }

    static SpecialDays of(NavigableMap<Integer, SpecialDay> days) {
        Map<SpecialDay, SpecialDay> shared = new HashMap<>();
        int[] epochDays = days.keySet().stream().mapToInt(Integer::intValue).toArray();
        SpecialDay[] reasons = days.values().stream()
                .map(reason -> shared.computeIfAbsent(reason, same -> same))
                .toArray(SpecialDay[]::new);
        return new SpecialDays(epochDays, reasons);
    }

    Optional<SpecialDay> on(long epochDay) {
        if (epochDay < PlainWeek.FIRST_DAY || epochDay > PlainWeek.LAST_DAY) {
            return Optional.empty();
        }
        int place = Arrays.binarySearch(epochDays, (int) epochDay);
        return place < 0 ? Optional.empty() : Optional.of(reasons[place]);
    }

    boolean isEmpty() {
        return epochDays.length == 0;
    }

    int first() {
        return epochDays[0];
    }

    int last() {
        return epochDays[epochDays.length - 1];
    }

    int size() {
        return epochDays.length;
    }

    int epochDay(int place) {
        return epochDays[place];
    }

    SpecialDay reason(int place) {
        return reasons[place];
    }

    NavigableMap<Integer, SpecialDay> copy() {
        NavigableMap<Integer, SpecialDay> days = new TreeMap<>();
        for (int place = 0; place < epochDays.length; place++) {
            days.put(epochDays[place], reasons[place]);
        }
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpecialDays that
                && Arrays.equals(epochDays, that.epochDays)
                && Arrays.equals(reasons, that.reasons);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(epochDays) + Arrays.hashCode(reasons);
    }
}
