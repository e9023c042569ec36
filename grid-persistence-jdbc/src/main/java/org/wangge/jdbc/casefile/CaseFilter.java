package org.wangge.jdbc.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.StateId;
import org.wangge.core.store.CaseMark;
import org.wangge.core.store.CaseQuery;
import org.wangge.jdbc.transaction.Nanoseconds;
import org.wangge.jdbc.transaction.Session;

/** The condition of a query for cases, and the values of its parameters. */
record CaseFilter(String where, List<Object> values) {

    private static final String HAS_TOKEN =
            "case_id in (select t.case_id from case_token t where t.region_id = ? and t.token in (?, ?))";

    /**
     * Both in the index alone: one of them may be common, and the cases that have both be few. Where a database does not
     * find the second token by its index it would compare each with each, and two questions of one token each are asked.
     */
    private static final String HAS_TOKENS = "case_id in (select t.case_id from case_token t"
            + " join case_token u on u.region_id = t.region_id and u.case_id = t.case_id"
            + " where t.region_id = ? and t.token in (?, ?) and u.region_id = ? and u.token in (?, ?))";

    private static final String HAS_TEXT = "(search_title like ? escape '!' or lower(case_number) like ? escape '!')";

    /** Without the mark, for counting. */
    static CaseFilter of(Session session, CaseQuery query) {
        return parts(session, query).filter();
    }

    /** With everything. */
    static CaseFilter ofPage(Session session, CaseQuery query) {
        Parts parts = parts(session, query);
        query.after().ifPresent(mark -> addMark(parts, query.order(), mark));
        return parts.filter();
    }

    private static Parts parts(Session session, CaseQuery query) {
        Parts parts = new Parts();
        parts.add("region_id = ?", query.region().value());
        parts.addIn("state_id", query.states().stream().map(StateId::value).toList());
        parts.addIn(
                "location_code", query.locations().stream().map(GridCode::value).toList());
        parts.addIn("level_id", query.levels().stream().map(LevelId::value).toList());
        parts.addIn(
                "category_id",
                query.categories().stream().map(CategoryId::value).toList());
        addHolder(parts, query);
        query.within().ifPresent(area -> parts.add(GridsBelow.of(session, query.region(), area)));
        addTimes(parts, query);
        query.supervised().ifPresent(supervised -> parts.addFlag("is_supervised", supervised));
        query.text()
                .ifPresent(text -> addText(
                        parts,
                        query,
                        text.strip().toLowerCase(Locale.ROOT),
                        session.dialect().findsManyKeys()));
        return parts;
    }

    private static void addHolder(Parts parts, CaseQuery query) {
        query.holder().ifPresent(holder -> {
            parts.add("holder_id = ?", CaseRow.holderId(holder));
            parts.add("holder_kind = ?", CaseRow.holderKind(holder));
        });
    }

    private static void addTimes(Parts parts, CaseQuery query) {
        Optional<Boolean> closed = query.dueBefore().isPresent() ? Optional.of(false) : query.closed();
        closed.ifPresent(is -> parts.addFlag("is_closed", is));
        if (query.dueBefore().isPresent() && query.closed().filter(is -> is).isPresent()) {
            parts.add("1 = ?", 0);
        }
        query.dueBefore().ifPresent(instant -> parts.add("due_at < ?", Nanoseconds.of(instant)));
        query.overdue().ifPresent(overdue -> parts.addFlag("is_overdue", overdue));
    }

    /** The tokens find few cases by an index, and the text itself decides. */
    private static void addText(Parts parts, CaseQuery query, String text, boolean tokensMeet) {
        String region = query.region().value();
        String number = CaseTokens.ofNumberEnd(text);
        String first = CaseTokens.firstOf(text);
        if (text.length() > CaseTokens.LENGTH && tokensMeet) {
            parts.add(HAS_TOKENS, region, number, first, region, number, CaseTokens.lastOf(text));
        } else {
            parts.add(HAS_TOKEN, region, number, first);
            if (text.length() > CaseTokens.LENGTH) {
                parts.add(HAS_TOKEN, region, number, CaseTokens.lastOf(text));
            }
        }
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        parts.add(HAS_TEXT, "%" + escaped + "%", CaseTokens.isNumberEnd(text) ? "%" + escaped : "");
    }

    /** Each condition begins with a range that an index of the order has; what lies within the first instant comes after. */
    private static void addMark(Parts parts, CaseQuery.Order order, CaseMark mark) {
        long reported = Nanoseconds.of(mark.reportedAt());
        long due = DueInstant.of(mark.due());
        if (order == CaseQuery.Order.OLDEST_FIRST || due == DueInstant.NEVER) {
            if (order == CaseQuery.Order.DUE_FIRST) {
                parts.add("due_at = ?", due);
            }
            parts.add("reported_at >= ?", reported);
            parts.add("(reported_at > ? or case_id > ?)", reported, mark.caseId());
        } else {
            parts.add("due_at >= ?", due);
            parts.add(
                    "(due_at > ? or reported_at > ? or (reported_at = ? and case_id > ?))",
                    due,
                    reported,
                    reported,
                    mark.caseId());
        }
    }

    /** Conditions that all hold. */
    private static final class Parts {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object... parameters) {
            conditions.add(condition);
            Collections.addAll(values, parameters);
        }

        /** In the text, so that the database knows how many rows have it, and that an index of such rows alone will do. */
        void addFlag(String column, boolean is) {
            conditions.add(column + (is ? " = 1" : " = 0"));
        }

        void add(GridsBelow grids) {
            conditions.add(grids.where());
            values.addAll(grids.values());
        }

        void addIn(String column, Collection<String> allowed) {
            if (!allowed.isEmpty()) {
                conditions.add(column + " in (" + String.join(", ", Collections.nCopies(allowed.size(), "?")) + ")");
                values.addAll(allowed);
            }
        }

        CaseFilter filter() {
            return new CaseFilter(String.join(" and ", conditions), List.copyOf(values));
        }
    }
}
