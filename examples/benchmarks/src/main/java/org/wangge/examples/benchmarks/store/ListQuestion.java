package org.wangge.examples.benchmarks.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.CaseQuery;

/**
 * A question that somebody asks who works through cases, and the statement that he would write for it by hand.
 *
 * @param name what is asked
 * @param query the question, of a page of 50
 * @param page which page, from 1 on; 0 to count instead
 * @param where the condition by hand
 * @param order the order by hand
 */
record ListQuestion(String name, CaseQuery query, int page, String where, String order) {

    static final int ROWS = 50;

    private static final String DUE = "due_at, reported_at, case_id";
    private static final String REPORTED = "reported_at, case_id";
    private static final String OF_OFFICE = "holder_id = 'office7' and holder_kind = 'UNIT' and is_closed = 0";
    private static final String OF_VILLAGE = "is_closed = 0 and location_code in ('v7', "
            + IntStream.range(0, SmallPlace.GROUPS)
                    .filter(group -> SmallPlace.villageOf(group) == 7)
                    .mapToObj(group -> "'g" + group + "'")
                    .collect(Collectors.joining(", "))
            + ")";

    static final List<ListQuestion> ALL = List.of(
            page("open of an office, due first", ofOffice().order(CaseQuery.Order.DUE_FIRST), 1, OF_OFFICE, DUE),
            page("open, due first", open().order(CaseQuery.Order.DUE_FIRST), 1, "is_closed = 0", DUE),
            page("open, due first, 20th page", open().order(CaseQuery.Order.DUE_FIRST), 20, "is_closed = 0", DUE),
            page("open in a village", ofVillage(), 1, OF_VILLAGE, REPORTED),
            page("open in a village, due first", ofVillage().order(CaseQuery.Order.DUE_FIRST), 1, OF_VILLAGE, DUE),
            page(
                    "overdue, due first",
                    overdue().order(CaseQuery.Order.DUE_FIRST),
                    1,
                    "is_overdue = 1 and is_closed = 0",
                    DUE),
            page("text of a title", ofRegion().text("灯1234"), 1, "search_title like '%灯1234%'", REPORTED),
            page("end of a number", ofRegion().text("-0001234"), 1, "case_number like '%-0001234'", REPORTED),
            count("number of open of an office", ofOffice(), OF_OFFICE),
            count("number of open in a village", ofVillage(), OF_VILLAGE));

    private static ListQuestion page(String name, CaseQuery.Builder query, int page, String where, String order) {
        return new ListQuestion(name, query.build(), page, where, order);
    }

    private static ListQuestion count(String name, CaseQuery.Builder query, String where) {
        return new ListQuestion(name, query.build(), 0, where, "");
    }

    private static CaseQuery.Builder ofRegion() {
        return CaseQuery.in(SmallPlace.REGION).limit(ROWS);
    }

    private static CaseQuery.Builder open() {
        return ofRegion().closed(false);
    }

    private static CaseQuery.Builder ofOffice() {
        return open().holder(new Holder.HeldByUnit(OrgUnitId.of("office7")));
    }

    private static CaseQuery.Builder ofVillage() {
        return open().within(new CaseQuery.Area(GridCode.of("v7"), SmallPlace.SINCE));
    }

    private static CaseQuery.Builder overdue() {
        return open().overdue(true);
    }

    boolean counts() {
        return page == 0;
    }

    /** By hand. */
    String sql() {
        String from = " from case_file where region_id = 'benchmark' and " + where;
        return counts()
                ? "select count(*)" + from
                : "select case_id, case_number, category_id, location_code, state_id, due_at, snapshot" + from
                        + " order by " + order + " limit " + ROWS + " offset " + (page - 1) * ROWS;
    }

    /** The question for its page: somebody has turned the ones before. */
    CaseQuery atItsPage(CaseQueries queries) {
        CaseQuery asked = query;
        for (int turned = 1; turned < page; turned++) {
            asked = CaseQuery.in(SmallPlace.REGION)
                    .from(query)
                    .after(queries.page(asked).next().orElseThrow())
                    .build();
        }
        return asked;
    }
}
