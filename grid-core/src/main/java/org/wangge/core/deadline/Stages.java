package org.wangge.core.deadline;

import java.util.ArrayList;
import java.util.List;

/** The limits that a clock counts one after the other, once its extensions are taken into account. */
record Stages(List<TimeLimit> limits) {

    static Stages of(DeadlineClock clock) {
        if (clock.extensions().isEmpty()) {
            return new Stages(List.of(clock.limit()));
        }
        List<TimeLimit> limits = new ArrayList<>(List.of(clock.limit()));
        clock.extensions().forEach(extension -> apply(extension, limits));
        return new Stages(List.copyOf(limits));
    }

    private static void apply(Extension extension, List<TimeLimit> limits) {
        switch (extension.how()) {
            case REPLACE -> {
                limits.clear();
                limits.add(extension.by());
            }
            case ADD_TO_DEADLINE -> limits.add(extension.by());
            case ADD -> add(extension.by(), limits);
        }
    }

    private static void add(TimeLimit by, List<TimeLimit> limits) {
        int last = limits.size() - 1;
        limits.get(last).plus(by).ifPresentOrElse(sum -> limits.set(last, sum), () -> limits.add(by));
    }

    boolean areComputable() {
        return limits.stream().allMatch(TimeLimit::isComputable);
    }
}
