package org.wangge.jdbc.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.wangge.core.grid.GridCode;
import org.wangge.core.procedure.StateId;
import org.wangge.core.store.CaseQuery;
import org.wangge.jdbc.transaction.Nanoseconds;

/** The condition of a query for cases, and the values of its parameters. */
record CaseFilter(String where, List<Object> values) {

    static CaseFilter of(CaseQuery query) {
        Parts parts = new Parts();
        parts.add("region_id = ?", query.region().value());
        parts.addIn("state_id", query.states().stream().map(StateId::value).toList());
        parts.addIn(
                "location_code", query.locations().stream().map(GridCode::value).toList());
        query.closed().ifPresent(closed -> parts.add("is_closed = ?", closed));
        query.dueBefore().ifPresent(instant -> {
            parts.add("is_closed = ?", false);
            parts.add("due_at < ?", Nanoseconds.of(instant));
        });
        return new CaseFilter(String.join(" and ", parts.conditions), parts.values);
    }

    /** Conditions that all hold. */
    private static final class Parts {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        void addIn(String column, Collection<String> allowed) {
            if (!allowed.isEmpty()) {
                conditions.add(column + " in (" + String.join(", ", Collections.nCopies(allowed.size(), "?")) + ")");
                values.addAll(allowed);
            }
        }
    }
}
