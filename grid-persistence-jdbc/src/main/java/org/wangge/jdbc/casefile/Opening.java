package org.wangge.jdbc.casefile;

import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.store.CaseOpening;
import org.wangge.core.store.RecordedCommand;
import org.wangge.jdbc.grid.RegionStamp;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;

/** What every command needs first, in one question: its earlier outcome, the case, and the mark of the region. */
record Opening(Optional<String> stamp, Optional<RecordedCommand> earlier, Optional<SnapshotRow> snapshot) {

    private static final String ASK = "select s.change_stamp, c.case_id, c.fingerprint, c.first_seq, c.last_seq,"
            + " f.snapshot_schema, f.snapshot from (select 1 as one_row) o"
            + " left join region_stamp s on s.region_id = ?"
            + " left join command_log c on c.region_id = ? and c.command_id = ?"
            + " left join case_file f on f.region_id = ? and f.case_id = ?";

    static CaseOpening of(Session session, JdbcCaseStore cases, CaseId id, CommandId command) {
        String region = id.region().value();
        Opening found = session.first(
                        ASK,
                        List.of(region, region, command.value(), region, id.value()),
                        row -> read(row, id, command))
                .orElseThrow();
        RegionStamp.note(session, id.region(), found.stamp());
        Optional<CaseFile> file = found.snapshot().map(row -> cases.file(session, row));
        return new CaseOpening(found.earlier(), file);
    }

    private static Opening read(Row row, CaseId id, CommandId command) {
        Optional<String> stamp = row.optionalText();
        Optional<String> changed = row.optionalText();
        String fingerprint = row.optionalText().orElse("");
        long first = row.optionalNumber().orElse(0L);
        long last = row.optionalNumber().orElse(0L);
        Optional<Long> schema = row.optionalNumber();
        Optional<String> snapshot = row.optionalText();
        return new Opening(
                stamp,
                changed.map(other ->
                        new RecordedCommand(command, new CaseId(id.region(), other), fingerprint, first, last)),
                schema.flatMap(number -> snapshot.map(text -> new SnapshotRow(id, number.intValue(), text))));
    }
}
