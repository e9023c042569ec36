package org.wangge.jdbc.clock;

import org.jspecify.annotations.Nullable;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.store.ClockEntry;
import org.wangge.jdbc.transaction.Row;

/**
 * Reads the entries of one answer. Regions and clocks are few and mostly those of the row before, so their ids are made,
 * and their form is checked, only where they change. Used by one thread.
 */
final class EntryReader {

    private @Nullable RegionId region;
    private @Nullable ClockId clock;

    /** The next columns, which are those of {@link JdbcClockStore#COLUMNS}. */
    ClockEntry entry(Row row) {
        CaseId caseId = new CaseId(region(row.text()), row.text());
        return new ClockEntry(caseId, clock(row.text()), row.optionalInstant(), row.optionalInstant());
    }

    private RegionId region(String value) {
        RegionId last = region;
        RegionId next = last != null && last.value().equals(value) ? last : RegionId.of(value);
        region = next;
        return next;
    }

    private ClockId clock(String value) {
        ClockId last = clock;
        ClockId next = last != null && last.value().equals(value) ? last : ClockId.of(value);
        clock = next;
        return next;
    }
}
