package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.Finding;

/** Joins what was found for several segments of days: what is wrong on every day is said once and without days. */
final class FindingsOverTime {

    private final List<DayCompiler> segments;

    FindingsOverTime(List<DayCompiler> segments) {
        this.segments = segments;
    }

    List<Finding> joined() {
        Map<Finding, List<InForce>> byFinding = new LinkedHashMap<>();
        for (DayCompiler segment : segments) {
            segment.findings()
                    .forEach(finding -> byFinding
                            .computeIfAbsent(finding, key -> new ArrayList<>())
                            .add(segment.days()));
        }
        return byFinding.entrySet().stream()
                .map(entry -> entry.getValue().size() == segments.size()
                        ? entry.getKey()
                        : entry.getKey().during(shown(entry.getValue())))
                .toList();
    }

    private static String shown(List<InForce> days) {
        List<InForce> joined = new ArrayList<>();
        for (InForce next : days) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).meets(next)) {
                joined.set(last, new InForce(joined.get(last).fromInclusive(), next.untilExclusive()));
            } else {
                joined.add(next);
            }
        }
        return joined.stream().map(InForce::toString).collect(Collectors.joining(", "));
    }
}
