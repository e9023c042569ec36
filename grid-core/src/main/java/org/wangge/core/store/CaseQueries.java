package org.wangge.core.store;

import java.util.List;
import java.util.Map;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.StateId;

/** The port for questions about many cases. */
public interface CaseQueries {

    /**
     * Finds cases.
     *
     * @param query what is asked for
     * @return the cases in the asked order
     */
    List<CaseFile> find(CaseQuery query);

    /**
     * Finds a page of cases and says where the next one begins (分页).
     *
     * @param query what is asked for; its limit is the size of the page
     * @return the page; ask for the next one with {@code query.after(page.next())}
     */
    CasePage page(CaseQuery query);

    /**
     * Counts cases.
     *
     * @param query what is asked for; order, limit and mark do not count
     * @return how many cases there are
     */
    long count(CaseQuery query);

    /**
     * Counts the cases of a region by state.
     *
     * @param region the region
     * @return the number of cases in each state that has any
     */
    Map<StateId, Long> countByState(RegionId region);
}
