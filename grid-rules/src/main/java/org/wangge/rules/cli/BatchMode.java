package org.wangge.rules.cli;

import java.util.Optional;
import org.wangge.core.deadline.LimitUnit;

/** How a row of a batch is counted (计算方式); the names are those of the file. */
enum BatchMode {
    /** The argument-th working day after the start. */
    WORKING_DAYS(LimitUnit.WORKING_DAY),
    /** So many calendar days after the start; by the Civil Code a last day off moves on. */
    NATURAL_DAYS_ROLL(LimitUnit.NATURAL_DAY),
    /** So many months after the start; by the Civil Code a last day off moves on. */
    MONTHS_ROLL(LimitUnit.MONTH),
    /** So many hours within the sessions of working days, from the instant. */
    WORKING_HOURS(LimitUnit.WORKING_HOUR),
    /** So many plain hours from the instant. */
    NATURAL_HOURS(LimitUnit.HOUR),
    /** The working days after the start, up to and with the argument, which is a day. */
    WORKING_DAYS_BETWEEN(LimitUnit.OPEN);

    private final LimitUnit unit;

    BatchMode(LimitUnit unit) {
        this.unit = unit;
    }

    /** The unit of the argument; nothing if it is a day. */
    Optional<LimitUnit> unit() {
        return this == WORKING_DAYS_BETWEEN ? Optional.empty() : Optional.of(unit);
    }

    boolean isOfHours() {
        return this == WORKING_HOURS || this == NATURAL_HOURS;
    }
}
