package org.wangge.core.bulk;

import java.util.List;

/**
 * What became of an import (导入报告). Immutable.
 *
 * @param imported how many rows came in
 * @param unchanged how many rows were there already, just as they are
 * @param faults what is wrong with the other rows, in the order of the rows; a row may have several
 */
public record ImportReport(int imported, int unchanged, List<ImportFault> faults) {

    /** {@inheritDoc} */
    public ImportReport {
        faults = List.copyOf(faults);
    }

    /**
     * How many rows were refused.
     *
     * @return the number of rows that have a fault
     */
    public int refused() {
        return (int) faults.stream().map(ImportFault::row).distinct().count();
    }
}
