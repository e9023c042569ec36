package org.wangge.core.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule holds (施行期间): from a day on, until before another one, or without an end.
 *
 * <p>Regulations are amended from a day on (自2026年1月1日起施行), so the first day belongs to it and the last one is the
 * day before {@code untilExclusive}: what ends and what follows share one date and leave no day out. Immutable.
 *
 * @param fromInclusive the first day; empty if it held always
 * @param untilExclusive the first day on which it holds no longer; empty if no end is known
 */
public record InForce(Optional<LocalDate> fromInclusive, Optional<LocalDate> untilExclusive) {

    /** Every day. */
    public static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is no day on which it holds
     */
    public InForce {
        if (isEmpty(fromInclusive, untilExclusive)) {
            throw new IllegalArgumentException("What is in force from " + fromInclusive.get()
                    + " ends on a later day, got " + untilExclusive.get());
        }
    }

    /**
     * From a day on, without an end.
     *
     * @param fromInclusive the first day
     * @return the days
     */
    public static InForce from(LocalDate fromInclusive) {
        return new InForce(Optional.of(fromInclusive), Optional.empty());
    }

    /**
     * Always until a day.
     *
     * @param untilExclusive the first day on which it holds no longer
     * @return the days
     */
    public static InForce until(LocalDate untilExclusive) {
        return new InForce(Optional.empty(), Optional.of(untilExclusive));
    }

    /**
     * Whether a day is one of them.
     *
     * @param day the day
     * @return true if it holds on that day
     */
    public boolean contains(LocalDate day) {
        return (fromInclusive.isEmpty() || !day.isBefore(fromInclusive.get()))
                && (untilExclusive.isEmpty() || day.isBefore(untilExclusive.get()));
    }

    /**
     * The days that belong to both.
     *
     * @param other other days
     * @return the common days, or empty if there is none
     */
    public Optional<InForce> and(InForce other) {
        Optional<LocalDate> from = fromInclusive
                .filter(mine -> other.fromInclusive.stream().noneMatch(mine::isBefore))
                .or(() -> other.fromInclusive);
        Optional<LocalDate> until = untilExclusive
                .filter(mine -> other.untilExclusive.stream().noneMatch(mine::isAfter))
                .or(() -> other.untilExclusive);
        return isEmpty(from, until) ? Optional.empty() : Optional.of(new InForce(from, until));
    }

    /**
     * Whether the others follow without a day between.
     *
     * @param later other days
     * @return true if those begin on the day on which these end
     */
    public boolean meets(InForce later) {
        return untilExclusive.isPresent() && untilExclusive.equals(later.fromInclusive);
    }

    private static boolean isEmpty(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isPresent()
                && until.filter(end -> !from.get().isBefore(end)).isPresent();
    }

    /**
     * The days as a range with its brackets.
     *
     * @return for instance {@code [2026-01-01, 2027-01-01)}; an end that is not known is left out
     */
    @Override
    public String toString() {
        return fromInclusive.map(day -> "[" + day).orElse("(")
                + ", "
                + untilExclusive.map(LocalDate::toString).orElse("")
                + ")";
    }
}
