package org.wangge.jdbc.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.CaseQuery;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;

/**
 * The condition that a case lies in a grid or below it, on a day. A few grids are named one by one, so that the database
 * knows how few cases they have; many stay a question within the question.
 *
 * @param where the condition
 * @param values the values of its parameters
 */
record GridsBelow(String where, List<Object> values) {

    /** A village has some tens of grids, a town some hundreds. */
    private static final int MOST = 512;

    /** A grid and everything below it have numbers in the list that lie within those of the grid. */
    private static final String CODES = "select e.grid_code from grid_list_entry r"
            + " join grid_list_entry e on e.region_id = r.region_id and e.valid_from = r.valid_from"
            + " and e.tree_first >= r.tree_first and e.tree_first <= r.tree_last"
            + " where r.region_id = ? and r.grid_code = ? and r.valid_from ="
            + " (select max(g.valid_from) from grid_list g where g.region_id = ? and g.valid_from <= ?)";

    static GridsBelow of(Session session, RegionId region, CaseQuery.Area area) {
        List<Object> key = List.of(region.value(), area.grid().value(), region.value(), area.day());
        List<Object> limited = new ArrayList<>(key);
        limited.add(MOST + 1);
        List<String> codes = session.list(session.dialect().firstRows(CODES), limited, Row::text);
        return codes.size() > MOST ? new GridsBelow("location_code in (" + CODES + ")", key) : named(codes);
    }

    /** As many parameters as a power of two, the last one several times, so that few different statements come of it. */
    private static GridsBelow named(List<String> codes) {
        if (codes.isEmpty()) {
            return new GridsBelow("1 = ?", List.of(0));
        }
        List<Object> padded = new ArrayList<>(codes);
        while (Integer.bitCount(padded.size()) > 1) {
            padded.add(codes.get(codes.size() - 1));
        }
        String marks = String.join(", ", Collections.nCopies(padded.size(), "?"));
        return new GridsBelow("location_code in (" + marks + ")", padded);
    }
}
