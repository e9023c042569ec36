package org.wangge.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeLimit;

/** How a limit can be mistaken. */
final class LimitMutations {

    private static final Map<LimitUnit, LimitUnit> OTHER_DAYS = Map.of(
            LimitUnit.WORKING_DAY, LimitUnit.NATURAL_DAY,
            LimitUnit.NATURAL_DAY, LimitUnit.WORKING_DAY);

    private LimitMutations() {}

    /** One more, and one less where anything is left; what is not counted has no number. */
    static List<TimeLimit> numbers(TimeLimit limit) {
        if (limit.cap().isPresent()) {
            return numbers(limit.cap().get()).stream().map(TimeLimit::atOnce).toList();
        }
        List<TimeLimit> others = new ArrayList<>();
        if (limit.amount() > 0) {
            others.add(new TimeLimit(limit.amount() + 1, limit.unit()));
        }
        if (limit.amount() > 1) {
            others.add(new TimeLimit(limit.amount() - 1, limit.unit()));
        }
        return others;
    }

    /** Natural days for working days, and the other way round. */
    static Optional<TimeLimit> unit(TimeLimit limit) {
        return Optional.ofNullable(OTHER_DAYS.get(limit.unit())).map(unit -> new TimeLimit(limit.amount(), unit));
    }
}
