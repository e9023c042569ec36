package org.wangge.core.store;

import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseFile;

/**
 * A page of a list of cases. Immutable.
 *
 * @param cases the cases in the asked order
 * @param next where the next page begins; empty if this page is not full, so that none follows
 */
public record CasePage(List<CaseFile> cases, Optional<CaseMark> next) {

    /** {@inheritDoc} */
    public CasePage {
        cases = List.copyOf(cases);
    }
}
