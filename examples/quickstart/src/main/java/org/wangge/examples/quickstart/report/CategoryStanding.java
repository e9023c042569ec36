package org.wangge.examples.quickstart.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.explain.Text;
import org.wangge.core.scoring.CaseOutcome;

/**
 * How the cases of a category stand. Immutable.
 *
 * @param category the name of the category
 * @param onTime closed before they were due, or without a limit
 * @param late closed after they were due
 * @param overdue open although they are due
 * @param running open and not yet due, or without a limit
 */
record CategoryStanding(Text category, int onTime, int late, int overdue, int running) {

    int total() {
        return onTime + late + overdue + running;
    }

    /** All categories that have cases, those with the most cases first. */
    static List<CategoryStanding> of(List<CaseOutcome> rows, Names names) {
        Map<String, List<CaseOutcome>> byCategory = new LinkedHashMap<>();
        rows.forEach(row -> byCategory
                .computeIfAbsent(row.category(), category -> new ArrayList<>())
                .add(row));
        return byCategory.entrySet().stream()
                .map(entry -> of(names.category(CategoryId.of(entry.getKey())), entry.getValue()))
                .sorted(Comparator.comparingInt(CategoryStanding::total).reversed())
                .toList();
    }

    private static CategoryStanding of(Text category, List<CaseOutcome> rows) {
        int onTime = 0;
        int late = 0;
        int overdue = 0;
        for (CaseOutcome row : rows) {
            boolean limited = row.closingDueExclusive().isPresent();
            if (row.closedAt().isEmpty()) {
                overdue += limited ? 1 : 0;
            } else if (limited
                    && isLate(row.closedAt().get(), row.closingDueExclusive().get())) {
                late++;
            } else {
                onTime++;
            }
        }
        return new CategoryStanding(category, onTime, late, overdue, rows.size() - onTime - late - overdue);
    }

    private static boolean isLate(Instant closed, Instant dueExclusive) {
        return !closed.isBefore(dueExclusive);
    }
}
