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
     * Counts the cases of a region by state.
     *
     * @param region the region
     * @return the number of cases in each state that has any
     */
    Map<StateId, Long> countByState(RegionId region);
}
