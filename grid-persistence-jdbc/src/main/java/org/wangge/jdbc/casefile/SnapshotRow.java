package org.wangge.jdbc.casefile;

import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.jdbc.codec.CaseFileText;
import org.wangge.jdbc.transaction.Row;

/**
 * A snapshot as it was read from its row, before anybody looks into its text.
 *
 * @param id the case
 * @param schema the version of the form of the snapshot
 * @param text the snapshot
 */
record SnapshotRow(CaseId id, int schema, String text) {

    /** The columns in the order in which {@link #of} takes them. */
    static final String COLUMNS = "region_id, case_id, snapshot_schema, snapshot";

    static SnapshotRow of(Row row) {
        return new SnapshotRow(new CaseId(RegionId.of(row.text()), row.text()), (int) row.number(), row.text());
    }

    boolean isReadable() {
        return schema == CaseFileText.SCHEMA;
    }

    CaseFile read() {
        try {
            return CaseFileText.read(text);
        } catch (IllegalArgumentException damage) {
            throw new IllegalArgumentException("Case " + id + ": " + damage.getMessage(), damage);
        }
    }
}
