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

    /** The place of the first day from a day on. */
    int placeFrom(long epochDay) {
        long supported = Math.max(PlainWeek.FIRST_DAY, Math.min(epochDay, PlainWeek.LAST_DAY + 1L));
        int place = Arrays.binarySearch(epochDays, (int) supported);
        return place < 0 ? -place - 1 : place;
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

    /** Gathers days in any order; in their own order it costs least, and days in a row share their reason. */
    static final class Builder {

        private int[] epochDays = new int[64];
        private SpecialDay[] reasons = new SpecialDay[64];
        private int size;

        /** Adds a day, and says whether it is new; if it is not, nothing changes. */
        boolean add(int epochDay, DayKind kind, Optional<String> name, Optional<String> notice) {
            int found = Arrays.binarySearch(epochDays, 0, size, epochDay);
            if (found >= 0) {
                return false;
            }
            makeRoom(-found - 1);
            epochDays[-found - 1] = epochDay;
            reasons[-found - 1] = reason(-found - 2, kind, name, notice);
            return true;
        }

        private void makeRoom(int place) {
            if (size == epochDays.length) {
                epochDays = Arrays.copyOf(epochDays, 2 * size);
                reasons = Arrays.copyOf(reasons, 2 * size);
            }
            System.arraycopy(epochDays, place, epochDays, place + 1, size - place);
            System.arraycopy(reasons, place, reasons, place + 1, size - place);
            size++;
        }

        private SpecialDay reason(int before, DayKind kind, Optional<String> name, Optional<String> notice) {
            boolean isSame = before >= 0
                    && reasons[before].kind() == kind
                    && reasons[before].name().equals(name)
                    && reasons[before].notice().equals(notice);
            return isSame ? reasons[before] : new SpecialDay(kind, name, notice);
        }

        SpecialDays build() {
            return new SpecialDays(Arrays.copyOf(epochDays, size), Arrays.copyOf(reasons, size));
        }
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
