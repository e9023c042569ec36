package org.wangge.core.bulk;

import java.util.Comparator;
import java.util.List;

/**
 * Rows as they were read (已读的行): the good ones as values, and what is wrong with the others. Immutable.
 *
 * @param good the good rows
 * @param faults what is wrong, in the order of the rows
 * @param <T> what a row becomes
 */
public record ReadRows<T>(List<Good<T>> good, List<ImportFault> faults) {

    /** {@inheritDoc} */
    public ReadRows {
        good = List.copyOf(good);
        faults = faults.stream()
                .sorted(Comparator.comparingInt(ImportFault::row))
                .toList();
    }

    /**
     * A good row.
     *
     * @param row the row
     * @param value what it means
     * @param <T> what a row becomes
     */
    public record Good<T>(ImportRow row, T value) {}

    /**
     * What the good rows mean.
     *
     * @return their values, in the order of the rows
     */
    public List<T> values() {
        return good.stream().map(Good::value).toList();
    }
}
